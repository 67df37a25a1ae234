// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_catalogue.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

using namespace osteon;
using Reason = CatalogueError::Reason;

namespace {

/// A folder of its own for each test, removed afterwards.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "osteon-catalogue-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        m_path = pattern;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

    std::filesystem::path write(const std::string &name, const std::string &content) const
    {
        std::ofstream(m_path / name, std::ios::binary) << content;
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

Reason reasonOf(const std::filesystem::path &file)
{
    const auto catalogue = Catalogue::open(file);
    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().sentence().english().contains(file.filename().string()));
    CHECK(catalogue.error().sentence().english().ends_with('.'));
    return catalogue.error().reason;
}

} // namespace

TEST_CASE("A catalogue that is missing is refused by name, and not made")
{
    const TemporaryFolder folder;
    CHECK(reasonOf(folder.path() / "none.sqlite") == Reason::missing);
    CHECK(reasonOf(folder.path() / "none" / "none.sqlite") == Reason::missing);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A folder is not a catalogue")
{
    const TemporaryFolder folder;
    CHECK(reasonOf(folder.path()) == Reason::notAFile);
}

TEST_CASE("A picture, an empty file and another program's database are not catalogues and stay as they are")
{
    const TemporaryFolder folder;
    CHECK(reasonOf(folder.write("picture.jpg", "\xFF\xD8\xFF\xE0JFIF and so on")) == Reason::notACatalogue);
    const auto empty = folder.write("empty.sqlite", "");
    CHECK(reasonOf(empty) == Reason::notACatalogue);
    CHECK(std::filesystem::file_size(empty) == 0);
    const auto other = folder.path() / "other.sqlite";
    SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE food (key)");
    CHECK(reasonOf(other) == Reason::notACatalogue);
}

TEST_CASE("A catalogue that was cut off is refused")
{
    const TemporaryFolder folder;
    const auto cut = folder.path() / "cut.sqlite";
    std::filesystem::copy_file(OSTEON_CATALOGUE_FILE, cut);
    std::filesystem::resize_file(cut, 4096);
    CHECK(reasonOf(cut) == Reason::notACatalogue);
}

TEST_CASE("A catalogue of another version is refused")
{
    const TemporaryFolder folder;
    const auto newer = folder.path() / "newer.sqlite";
    std::filesystem::copy_file(OSTEON_CATALOGUE_FILE, newer);
    std::filesystem::permissions(newer, std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
    SQLite::Database(newer.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    CHECK(reasonOf(newer) == Reason::notACatalogue);
}

TEST_CASE("Names that mean something to SQLite are plain file names here")
{
    CHECK(reasonOf(":memory:") == Reason::missing);
    CHECK(reasonOf("file:catalogue?mode=memory") == Reason::missing);
}

TEST_CASE("The catalogue is found from a program in the build tree and from an installed one")
{
    const TemporaryFolder folder;
    const auto data = folder.path() / "share" / "osteon";
    std::filesystem::create_directories(data);
    std::filesystem::copy_file(OSTEON_CATALOGUE_FILE, data / "catalogue.sqlite");
    CHECK(Catalogue::locate(folder.path() / "bin") == data / "catalogue.sqlite");
    CHECK(Catalogue::locate(folder.path() / "src" / "cli") == data / "catalogue.sqlite");
    CHECK(Catalogue::locate(folder.path()) == data / "catalogue.sqlite");
    CHECK(Catalogue::locate(folder.path() / "bin").is_absolute());
}

TEST_CASE("A catalogue still works after it was moved to another owner")
{
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE);
    REQUIRE(catalogue.has_value());
    const Catalogue moved = std::move(*catalogue);
    CHECK(moved.exactFood("milk")->key == "milk-whole");
    CHECK_FALSE(moved.searchFoods("milk", 3).empty());
}
