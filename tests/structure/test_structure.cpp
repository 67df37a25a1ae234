// SPDX-License-Identifier: GPL-3.0-or-later
// The dependency rule of the README, read off the #include lines: the linker sees only what is called, and
// sqlite3.h is on everyone's include path.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using Folders = std::set<std::string>;

const std::map<std::string, Folders> mayInclude{
    {"domain", {"domain"}},
    {"storage", {"storage", "domain"}},
    {"catalogue", {"catalogue", "domain"}},
    {"logging", {"logging", "catalogue", "domain"}},
    {"exchange", {"exchange", "domain"}},
    {"report", {"report", "domain"}},
    {"sample", {"sample", "logging", "storage", "catalogue", "domain"}},
    {"reminding", {"reminding", "domain"}},
    {"ui", {"ui", "reminding", "sample", "logging", "exchange", "report", "storage", "catalogue", "domain"}},
    {"app",
     {"app", "ui", "reminding", "sample", "logging", "exchange", "report", "storage", "catalogue", "domain"}},
    {"cli",
     {"cli", "reminding", "sample", "logging", "exchange", "report", "storage", "catalogue", "domain"}},
};

struct Include
{
    std::string file;
    std::string folder; ///< the folder of src the file is in
    std::string name;   ///< what stands between the quotes or brackets
    bool isOurs;        ///< quoted
};

std::vector<Include> includesIn(const std::filesystem::path &file, const std::string &folder)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (std::smatch match; std::regex_search(line, match, pattern)) {
            includes.push_back({file.string(), folder, match[2], match[1] == "\""});
        }
    }
    return includes;
}

std::vector<Include> allIncludes()
{
    std::vector<Include> includes;
    const std::filesystem::path source = std::filesystem::path(OSTEON_SOURCE_FOLDER) / "src";
    for (const auto &folder : std::filesystem::directory_iterator(source)) {
        for (const auto &file : std::filesystem::recursive_directory_iterator(folder)) {
            const auto extension = file.path().extension();
            if (extension == ".h" || extension == ".cpp") {
                const auto found = includesIn(file.path(), folder.path().filename().string());
                includes.insert(includes.end(), found.begin(), found.end());
            }
        }
    }
    return includes;
}

bool startsWithAny(const std::string &text, const std::vector<std::string> &beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](const std::string &beginning) { return text.starts_with(beginning); });
}

} // namespace

TEST_CASE("Every folder of src has its place in the dependency rule")
{
    for (const auto &folder :
         std::filesystem::directory_iterator(std::filesystem::path(OSTEON_SOURCE_FOLDER) / "src")) {
        CAPTURE(folder.path().string());
        CHECK(mayInclude.contains(folder.path().filename().string()));
    }
}

TEST_CASE("A folder includes only the folders that the dependency rule lets it see")
{
    const auto includes = allIncludes();
    REQUIRE(includes.size() > 100); // or the test has looked in the wrong place
    for (const Include &include : includes) {
        const auto slash = include.name.find('/');
        if (include.isOurs && slash != std::string::npos) {
            CAPTURE(include.file);
            CAPTURE(include.name);
            CHECK(mayInclude.at(include.folder).contains(include.name.substr(0, slash)));
        }
    }
}

TEST_CASE("The domain knows no Qt, no SQLite, no files and no clock")
{
    for (const Include &include : allIncludes()) {
        if (include.folder == "domain") {
            CAPTURE(include.file);
            CAPTURE(include.name);
            CHECK_FALSE(startsWithAny(
                include.name, {"Q", "sqlite", "SQLite", "filesystem", "fstream", "ctime", "date/tz"}));
        }
    }
}

TEST_CASE("Only the storage and the catalogue speak SQL")
{
    for (const Include &include : allIncludes()) {
        if (include.folder != "storage" && include.folder != "catalogue") {
            CAPTURE(include.file);
            CAPTURE(include.name);
            CHECK_FALSE(startsWithAny(include.name, {"sqlite", "SQLite"}));
        }
    }
}

TEST_CASE("Nothing includes a way to the network")
{
    for (const Include &include : allIncludes()) {
        CAPTURE(include.file);
        CAPTURE(include.name);
        CHECK_FALSE(
            startsWithAny(include.name, {"QNetwork", "QTcp", "QUdp", "QSsl", "QWebSocket", "QtNetwork",
                                         "sys/socket", "netdb", "curl", "netinet", "arpa/"}));
    }
}
