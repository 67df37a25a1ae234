// SPDX-License-Identifier: GPL-3.0-or-later
// qml/README.md, the page about the look, says what Theme.qml says.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

namespace {

std::string textOf(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const std::filesystem::path qml = std::filesystem::path(OSTEON_SOURCE_FOLDER) / "qml";

std::vector<std::smatch> allMatches(const std::string &text, const std::regex &pattern)
{
    return {std::sregex_iterator(text.begin(), text.end(), pattern), std::sregex_iterator()};
}

} // namespace

TEST_CASE("Every colour of the theme stands on the page about the look, with its three values")
{
    const std::string theme = textOf(qml / "Theme.qml");
    const std::string page = textOf(qml / "README.md");
    const std::regex colour(R"rx(property color (\w+): pick\("(#\w+)", "(#\w+)", "(#\w+)"\))rx");
    const auto colours = allMatches(theme, colour);
    CHECK(colours.size() > 15);
    CHECK(colours.size() == allMatches(theme, std::regex("property color")).size());
    for (const std::smatch &found : colours) {
        const std::string row = "| `" + found.str(1) + "` | " + found.str(2) + " | " + found.str(3) + " | " +
                                found.str(4) + " | ";
        CHECK_MESSAGE(page.find(row) != std::string::npos, "the page has no row ", row);
    }
    CHECK(allMatches(page, std::regex(R"(\| #\w+ \| #\w+ \| #\w+ \|)")).size() == colours.size());
}

TEST_CASE("Every size of the theme stands on the page about the look, with one of its values")
{
    const std::string theme = textOf(qml / "Theme.qml");
    const std::string page = textOf(qml / "README.md");
    const auto sizes = allMatches(theme, std::regex(R"(property int (\w+): ([^/\n]*))"));
    CHECK(sizes.size() > 12);
    for (const std::smatch &size : sizes) {
        const std::string values = size.str(2);
        bool hasRow = false;
        for (const std::smatch &value : allMatches(values, std::regex(R"(\d+)"))) {
            hasRow =
                hasRow || page.find("| `" + size.str(1) + "` | " + value.str() + " |") != std::string::npos;
        }
        CHECK_MESSAGE(hasRow, "the page has no row for ", size.str(1), ": ", values);
    }
}

TEST_CASE("No component has a colour of its own")
{
    const std::regex colour(R"rx("#[0-9A-Fa-f]{3,8}"|Qt\.rgba|color: "(?!transparent)\w+")rx");
    for (const auto &entry : std::filesystem::recursive_directory_iterator(qml)) {
        if (entry.path().extension() == ".qml" && entry.path().filename() != "Theme.qml") {
            CAPTURE(entry.path().string());
            CHECK(allMatches(textOf(entry.path()), colour).empty());
        }
    }
}
