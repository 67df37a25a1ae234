// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

using namespace osteon;

namespace {

const std::vector<std::string> &sampleLines()
{
    static const std::vector<std::string> lines{
        "breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min",
        "yesterday 8:30: 1½ cups milk and 2 eggs; K2 MK-7 100 µg",
        "24.12.2025, lunch: 3-4 eggs, 1.000 mg calcium; 2 flurbs; 25:00 walk 1:10 h",
        "mañana: 1,5 dl Milch + 20.000 IE D3; (half and half) \"30 ml\"",
        "Nov 20, Milk, whole, 200 ml; -2 eggs; @@@ 10 % ; D3 1000 mg",
        "2 x calcium carbonate 1250 mg; magnesium 2; vitamin k 100 mcg; ran 20",
    };
    return lines;
}

void mark(std::string &covered, std::size_t offset, std::size_t length)
{
    REQUIRE(offset + length <= covered.size());
    std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(offset), length, ' ');
}

/// What is left of the line when everything that was reported is taken away.
std::string unaccounted(const std::string &line, const LineReading &reading)
{
    std::string rest = line;
    for (const ReadItem &item : reading.items) {
        REQUIRE(line.substr(item.offset, item.text.size()) == item.text);
        mark(rest, item.offset, item.text.size());
    }
    for (const ReadProblem &problem : reading.problems) {
        REQUIRE(line.substr(problem.offset, problem.text.size()) == problem.text);
        mark(rest, problem.offset, problem.text.size());
    }
    for (const LinePart &part : reading.others) {
        mark(rest, part.offset, part.text.size());
    }
    std::erase_if(rest, [](char byte) { return std::string_view(" \t\n\v\f\r,;").contains(byte); });
    return rest;
}

} // namespace

TEST_CASE("Every byte of a line is accounted for")
{
    for (const std::string &line : sampleLines()) {
        CAPTURE(line);
        CHECK(unaccounted(line, read(line)).empty());
    }
}

TEST_CASE("The same line is always read the same way")
{
    for (const std::string &line : sampleLines()) {
        const LineReading first = read(line);
        const LineReading second = read(line);
        REQUIRE(first.items.size() == second.items.size());
        for (std::size_t index = 0; index < first.items.size(); ++index) {
            CHECK(first.items[index].entry == second.items[index].entry);
            CHECK(first.items[index].alternatives == second.items[index].alternatives);
        }
    }
}

TEST_CASE("The longest lines are read to their end, however odd they are")
{
    const auto repeated = [](std::string_view part) {
        std::string line;
        while (line.size() + part.size() <= 10'000) {
            line += part;
        }
        return line;
    };
    std::string different;
    for (int number = 0; different.size() < 9'900; ++number) {
        different += "qz" + std::to_string(number * 7919 % 10'007) + "x;";
    }
    for (const std::string &line :
         {repeated("2 eggs, "), repeated("a,"), repeated("and "), repeated("1 and 2 eggs and "),
          repeated("1 "), repeated("-"), repeated("1.000,"), repeated("8:30 "), repeated("lunch:"),
          repeated("x"), different}) {
        CAPTURE(line.substr(0, 20));
        const LineReading reading = read(line);
        CHECK(reading.items.size() + reading.problems.size() > 0);
    }
}
