// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whole_file.h"

#include <csignal>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace osteon;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that goes away with the test.
class Folder
{
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "osteon-report-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    fs::path operator/(const std::string &name) const { return m_path / name; }
    long count() const { return std::distance(fs::directory_iterator(m_path), fs::directory_iterator()); }

private:
    fs::path m_path;
};

std::string contentOf(const fs::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("A file is written whole and only its owner may read it")
{
    const Folder folder;
    const std::string bytes("a\0b\n", 4);
    REQUIRE(writeFileWhole(folder / "summary.pdf", bytes));
    CHECK(contentOf(folder / "summary.pdf") == bytes);
    struct stat status{};
    REQUIRE(::stat((folder / "summary.pdf").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(folder.count() == 1);
}

TEST_CASE("A file that is there is replaced, and a link to it stays a link")
{
    const Folder folder;
    std::ofstream(folder / "old.pdf") << "old";
    fs::create_symlink(folder / "old.pdf", folder / "link.pdf");
    REQUIRE(writeFileWhole(folder / "link.pdf", "new"));
    CHECK(contentOf(folder / "old.pdf") == "new");
    CHECK(fs::is_symlink(folder / "link.pdf"));
}

TEST_CASE("A folder, a device and a missing folder are refused in one sentence")
{
    const Folder folder;
    fs::create_directory(folder / "sub");
    const auto isFolder = writeFileWhole(folder / "sub", "x");
    REQUIRE_FALSE(isFolder);
    CHECK(isFolder.error().kind == ReportErrorKind::notAFile);
    CHECK(sentence(isFolder.error()).english().find("sub") != std::string::npos);
    CHECK(writeFileWhole("/dev/null", "x").error().kind == ReportErrorKind::notAFile);
    const auto noFolder = writeFileWhole(folder / "none/summary.pdf", "x");
    REQUIRE_FALSE(noFolder);
    CHECK(noFolder.error().kind == ReportErrorKind::noFolder);
    CHECK(folder.count() == 1);
}

TEST_CASE("A write that fails half-way leaves the old file and nothing else")
{
    const Folder folder;
    std::ofstream(folder / "summary.pdf") << "old";
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto previousHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tiny = before;
    tiny.rlim_cur = 1000; // as on a full disk: the first part is written, the rest is refused
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tiny) == 0);
    const auto result = writeFileWhole(folder / "summary.pdf", std::string(100'000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, previousHandler);

    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ReportErrorKind::cannotWrite);
    CHECK_FALSE(result.error().reason.isEmpty());
    CHECK(contentOf(folder / "summary.pdf") == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("A program that is ended while it writes leaves the old file or the new one, and nothing beside it")
{
    const Folder folder;
    const std::string bytes(4'000'000, 'x');
    for (int round = 0; round < 40; ++round) {
        std::ofstream(folder / "summary.pdf") << "old";
        const pid_t writer = ::fork();
        if (writer == 0) {
            std::signal(SIGTERM, SIG_DFL); // not the handler of the test program
            static_cast<void>(writeFileWhole(folder / "summary.pdf", bytes));
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(round) * 200);
        ::kill(writer, SIGTERM);
        ::waitpid(writer, nullptr, 0);
        const std::string content = contentOf(folder / "summary.pdf");
        CHECK((content == "old" || content == bytes));
        CHECK(folder.count() == 1);
    }
}
