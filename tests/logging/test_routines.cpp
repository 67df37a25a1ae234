// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/routine_reading.h"

#include "logging/logging_support.h"

using namespace osteon;

namespace {

Regimen routine(const std::string &uid, const std::string &name, const std::string &dose,
                RegimenKind kind = RegimenKind::medicine)
{
    RegimenVersion version;
    version.from = addDays(testToday, -7);
    version.name = name;
    version.dose = dose;
    version.schedule.anchor = version.from;
    return {.uid = uid, .kind = kind, .versions = {version}};
}

const std::vector routines{routine("a", "Alendronate", "70 mg"),
                           routine("c", "Calcium citrate", "1 tablet", RegimenKind::supplement),
                           routine("d", "Vitamin D3 1000 IU", "", RegimenKind::supplement)};

std::vector<std::string> dosesOf(const std::string &line)
{
    LineReading reading = read(line);
    std::vector<std::string> uids;
    for (const ReadDose &dose : takeDoses(reading, routines, {})) {
        CHECK(line.substr(dose.offset, dose.text.size()) == dose.text);
        uids.push_back(dose.regimen);
    }
    return uids;
}

using Uids = std::vector<std::string>;

} // namespace

TEST_CASE("A routine's name, alone or with its dose, is read as its dose")
{
    for (const auto *line : {"alendronate", "ALENDRONATE", "Alendronate 70 mg", "70 mg alendronate"}) {
        CAPTURE(line);
        CHECK(dosesOf(line) == Uids{"a"});
    }
    CHECK(dosesOf("calcium citrate") == Uids{"c"});
    CHECK(dosesOf("1 tablet calcium citrate") == Uids{"c"});
    CHECK(dosesOf("vitamin d3 1000 IU") == Uids{"d"});
}

TEST_CASE("Doses come in the order of the line, and what is beside them stays")
{
    LineReading reading = read("vitamin d3 1000 IU; 2 eggs, alendronate; calcium citrate");
    CHECK(takeDoses(reading, routines, {}).size() == 3);
    CHECK(reading.items.size() == 1);
    CHECK(reading.problems.empty());
    CHECK(dosesOf("vitamin d3 1000 IU; 2 eggs, alendronate; calcium citrate") == Uids{"d", "a", "c"});
}

TEST_CASE("Another amount than the routine's, another medicine and a food are no dose of it")
{
    for (const auto *line : {"alendronate 35 mg", "calcium citrate 250 mg", "anastrozole", "2 eggs", ""}) {
        CAPTURE(line);
        CHECK(dosesOf(line).empty());
    }
    CHECK(reasonOf("alendronate 35 mg") == "medicine");
}

TEST_CASE("A medicine that is a routine already is said to be one, with its name to log it by")
{
    const std::vector taken{routine("n", "Anastrozole", ""), routine("l", "Letrozole 2.5 mg tablets", "")};
    for (const auto *line :
         {"anastrozole 1mg 9am", "2 anastrozole", "anastrozole 1 mg", "9:00 anastrozole 1mg"}) {
        CAPTURE(line);
        LineReading reading = read(line);
        CHECK(takeDoses(reading, taken, {}).empty());
        REQUIRE(reading.problems.size() == 1);
        const ReadProblem &problem = reading.problems.front();
        CHECK(problem.reason == ProblemReason::routine);
        CHECK(problem.suggestions == std::vector<std::string>{"Anastrozole"});
        CHECK(problem.name.empty());
        std::string better = line;
        LineReading again = read(better.replace(problem.offset, problem.text.size(), "Anastrozole"));
        CHECK(takeDoses(again, taken, {}).size() == 1);
    }
    LineReading other = read("2 letrozole");
    CHECK(takeDoses(other, taken, {}).empty());
    CHECK(other.problems.front().suggestions == std::vector<std::string>{"Letrozole 2.5 mg tablets"});
    LineReading unknown = read("2 tamoxifen");
    CHECK(takeDoses(unknown, taken, {}).empty());
    CHECK(unknown.problems.front().reason == ProblemReason::medicine);
}

TEST_CASE("A routine that is not in force on the line's day is not meant, nor one of two of the same name")
{
    LineReading early = read("2026-11-01 alendronate");
    CHECK(takeDoses(early, routines, {}).empty());
    LineReading line = read("alendronate");
    const std::vector twice{routine("a", "Alendronate", "70 mg"), routine("b", "alendronate", "35 mg")};
    CHECK(takeDoses(line, twice, {}).empty());
    CHECK(line.problems.size() == 1);
}

TEST_CASE("A dose that is ticked already is said to be, and two doses of one line are two of the day")
{
    LineReading first = read("alendronate");
    const auto doses = takeDoses(first, routines, {});
    REQUIRE(doses.size() == 1);
    REQUIRE(doses[0].due.has_value());
    CHECK(doses[0].due->day == testToday);
    const std::vector given{takenDose(*doses[0].due, std::nullopt)};
    LineReading again = read("alendronate");
    const auto ticked = takeDoses(again, routines, given);
    REQUIRE(ticked.size() == 1);
    CHECK_FALSE(ticked[0].due.has_value());
    LineReading twice = read("alendronate; alendronate");
    const auto both = takeDoses(twice, routines, {});
    REQUIRE(both.size() == 2);
    CHECK(both[0].due.has_value());
    CHECK_FALSE(both[1].due.has_value());
}
