// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

using namespace osteon;

namespace {

struct Written
{
    const char *line;
    const char *expected;
};

std::string timeOf(const ReadItem &item)
{
    const auto time = std::visit([](const auto &entry) { return entry.stamp.time; }, item.entry);
    return time ? toText(*time) : std::string();
}

} // namespace

TEST_CASE("A day at the front holds for the whole line")
{
    for (const Written &written : {
             Written{"2 eggs", "2026-11-23"},
             Written{"today 2 eggs", "2026-11-23"},
             Written{"yesterday 2 eggs", "2026-11-22"},
             Written{"yesterday: 2 eggs", "2026-11-22"},
             Written{"the day before yesterday, 2 eggs", "2026-11-21"},
             Written{"gestern: 2 Eier", "2026-11-22"},
             Written{"vorgestern 2 Eier", "2026-11-21"},
             Written{"ayer 2 huevos", "2026-11-22"},
             Written{"mon 2 eggs", "2026-11-23"},
             Written{"tue: 2 eggs", "2026-11-17"},
             Written{"Sunday 2 eggs", "2026-11-22"},
             Written{"Dienstag 2 Eier", "2026-11-17"},
             Written{"miércoles 2 huevos", "2026-11-18"},
             Written{"Di: 2 Eier", "2026-11-17"},
             Written{"2026-11-20 2 eggs", "2026-11-20"},
             Written{"24.12. 2 eggs", "2025-12-24"},
             Written{"24.12.2025: 2 eggs", "2025-12-24"},
             Written{"29.2. 2 eggs", "2024-02-29"},
             Written{"24/12/2025 2 eggs", "2025-12-24"},
             Written{"20 Nov 2 eggs", "2026-11-20"},
             Written{"Nov 20, 2 eggs", "2026-11-20"},
             Written{"Nov 20, 2025: 2 eggs", "2025-11-20"},
             Written{"20 de noviembre: 2 huevos", "2026-11-20"},
             Written{"last Monday 2 eggs", "2026-11-16"},
             Written{"el lunes pasado 2 huevos", "2026-11-16"},
             Written{"letzten Dienstag: 2 Eier", "2026-11-17"},
             Written{"gestern Abend 2 Eier", "2026-11-22"},
             Written{"heute morgen 2 Eier", "2026-11-23"},
             Written{"last night 2 eggs", "2026-11-22"},
             Written{"ayer por la noche 2 huevos", "2026-11-22"},
             Written{"antes de ayer: 2 huevos", "2026-11-21"},
             Written{"2 days ago 2 eggs", "2026-11-21"},
             Written{"vor zwei Tagen 2 Eier", "2026-11-21"},
             Written{"hace 3 días: 2 huevos", "2026-11-20"},
             Written{"Monday, 16 Nov: 2 eggs", "2026-11-16"},
             Written{"20/11: 2 eggs", "2026-11-20"},
             Written{"20-11-2026 2 eggs", "2026-11-20"},
         }) {
        CAPTURE(written.line);
        const LineReading reading = read(written.line);
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.items.size() == 1);
        CHECK(toText(reading.day) == written.expected);
        CHECK(std::get<IntakeEntry>(reading.items.front().entry).stamp.day == reading.day);
    }
    const LineReading two = read("yesterday: 2 eggs; walk 30 min");
    REQUIRE(two.items.size() == 2);
    CHECK(toText(std::get<ExerciseSession>(two.items.back().entry).stamp.day) == "2026-11-22");
}

TEST_CASE("A day that cannot be, lies ahead or is ambiguous is unclear")
{
    for (const char *line : {"31.2. 2 eggs", "2026-02-30 2 eggs", "2026-11-24 2 eggs", "tomorrow 2 eggs",
                             "morgen: 2 Eier", "mañana 2 huevos", "1899-12-31 2 eggs", "03/04/2026 2 eggs",
                             "24.12.2026 2 eggs", "next Monday 2 eggs", "Sunday, 16 Nov: 2 eggs"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems.front().reason == ProblemReason::unclearDay);
        CHECK(reading.problems.front().offset == 0);
        CHECK(reading.items.size() == 1);
    }
}

TEST_CASE("A day elsewhere than at the front is a problem and changes no other item")
{
    const LineReading reading = read("2 eggs; yesterday 40 g cheddar");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().reason == ProblemReason::unclearDay);
    CHECK(reading.day == testToday);
}

TEST_CASE("The day that the caller names holds where the line names none")
{
    const Day other = addDays(testToday, -5);
    CHECK(readLine("2 eggs", testCatalogue(), other, testToday).day == other);
    CHECK(readLine("yesterday 2 eggs", testCatalogue(), other, testToday).day == addDays(testToday, -1));
    const auto ahead = readLine("2 eggs", testCatalogue(), addDays(testToday, 1), testToday);
    REQUIRE(ahead.problems.size() == 1);
    CHECK(ahead.problems.front().reason == ProblemReason::unclearDay);
}

TEST_CASE("A time in front of an item is its time")
{
    for (const Written &written :
         {Written{"8:30 2 eggs", "08:30"}, Written{"8:30 am 2 eggs", "08:30"},
          Written{"8:30 pm 2 eggs", "20:30"}, Written{"12:15 am 2 eggs", "00:15"},
          Written{"8.30 Uhr 2 Eier", "08:30"}, Written{"um 8 Uhr 2 Eier", "08:00"},
          Written{"at 20:15, 2 eggs", "20:15"}, Written{"2 eggs", ""}, Written{"7 p.m. 2 eggs", "19:00"},
          Written{"um 8 2 Eier", "08:00"}, Written{"um halb neun 2 Eier", "08:30"},
          Written{"a las ocho y media: 2 huevos", "08:30"}, Written{"a las 8 de la tarde 2 huevos", "20:00"},
          Written{"noon: 2 eggs", "12:00"}, Written{"2 eggs at 7pm", "19:00"},
          Written{"2 Eier um 8 Uhr", "08:00"}}) {
        CAPTURE(written.line);
        CHECK(timeOf(onlyItem(written.line)) == written.expected);
    }
    const LineReading reading = read("2 eggs; 20:15 walk 30 min; D3 1000 IU");
    REQUIRE(reading.items.size() == 3);
    CHECK(timeOf(reading.items[0]).empty());
    CHECK(timeOf(reading.items[1]) == "20:15");
    CHECK(timeOf(reading.items[2]).empty());
}

TEST_CASE("A time at the front holds until another time or meal")
{
    const LineReading reading = read("yesterday 8:30 breakfast: 2 eggs, 40 g cheddar; lunch: 200 ml milk");
    REQUIRE(reading.items.size() == 3);
    CHECK(timeOf(reading.items[0]) == "08:30");
    CHECK(timeOf(reading.items[1]) == "08:30");
    CHECK(timeOf(reading.items[2]).empty());
}

TEST_CASE("A bare time of the clock behind an item is its time, where it cannot be how long it took")
{
    CHECK(timeOf(read("2 eggs 8:30").items.at(0)) == "08:30");
    CHECK(timeOf(read("dinner: 150 g cod 7:30").items.at(0)) == "19:30");
    CHECK(timeOf(read("zumba 50' 19:00").items.at(0)) == "19:00");
    CHECK(reasonOf("yoga 20:30") == "missing_duration");
    CHECK(read("walk 1:30").problems.at(0).suggestions == std::vector<std::string>{"walk 1:30 h"});
    CHECK(reasonOf("walk 8:30-9:00") == "unclear_time");
}

TEST_CASE("A time that no clock shows is unclear")
{
    for (const char *line :
         {"25:00 2 eggs", "8:75 2 eggs", "13:00 pm 2 eggs", "24:00 2 eggs", "7:30 2 eggs 8:30"}) {
        CAPTURE(line);
        CHECK(reasonOf(line) == "unclear_time");
    }
}

TEST_CASE("The hours of the night and of noon are those that are said so")
{
    using std::chrono::hours, std::chrono::minutes;
    const auto timeOf = [](const char *line) { return onlyIntake(line).stamp.time; };
    CHECK(timeOf("yogur a las 12 de la noche") == hours(0));
    CHECK(timeOf("yogur a las 12:30 de la noche") == minutes(30));
    CHECK(timeOf("yogur a la 1 de la noche") == hours(1));
    CHECK(timeOf("yogur a las 11 de la noche") == hours(23));
    CHECK(timeOf("yogur a las 12 de la mañana") == hours(12));
    CHECK(timeOf("yogur a las 12 del mediodía") == hours(12));
    CHECK(timeOf("yogur a las 3 de la madrugada") == hours(3));
    CHECK(timeOf("yogur a las 3:00") == hours(3));
    CHECK(timeOf("yogur a las 3") == hours(15));
    CHECK(timeOf("heute Nacht um 2 Magnesium 300 mg") == hours(2));
    CHECK(timeOf("gestern um 11 nachts 1 Glas Milch") == hours(23));
    CHECK(timeOf("last night at 11 yogurt 150 g") == hours(23));
    CHECK(timeOf("yogurt 150 g at 11 at night") == hours(23));
    CHECK(timeOf("um 1 mittags 2 Eier") == hours(13));
    CHECK(timeOf("milk 12 am") == hours(0));
    CHECK(timeOf("milk 12 pm") == hours(12));
}

TEST_CASE("After midnight, the night of an earlier day leaves open which day it was")
{
    for (const char *line :
         {"last night at 2 yogurt 150 g", "anoche a las 2 un yogur", "gestern Nacht um 12 1 Banane",
          "ayer a las 12 de la noche 1 yogur", "gestern um 2 Uhr nachts 1 Banane"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearDay);
    }
}

TEST_CASE("A day between the words of an item is offered in front of it, where it is read")
{
    using Lines = std::vector<std::string>;
    CHECK(onlyProblem("Pilates el sábado 55 min").suggestions == Lines{"el sábado Pilates 55 min"});
    CHECK(onlyProblem("cycled 10 miles yesterday 1 hour").suggestions ==
          Lines{"yesterday cycled 10 miles 1 hour"});
    CHECK(onlyProblem("yoga Saturday 1 hour").suggestions == Lines{"Saturday yoga 1 hour"});
    CHECK(onlyProblem("Ich bin am Samstag gewandert 90 min").suggestions ==
          Lines{"am Samstag Ich bin gewandert 90 min"});
    for (const char *line :
         {"el sábado Pilates 55 min", "Saturday yoga 1 hour", "am Samstag Ich bin gewandert 90 min"}) {
        CAPTURE(line);
        CHECK(read(line).day == addDays(testToday, -2));
        CHECK(onlyExercise(line).duration.count() > 0);
    }
}
