// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of a line says of the things before it: a day of all of them, a time or a meal of their list.
#include "logging/logging_support.h"

using namespace osteon;

namespace {

const EntryStamp &stampOf(const ReadItem &item)
{
    const auto stamp = [](const auto &entry) -> const EntryStamp & { return entry.stamp; };
    return std::visit(stamp, item.entry);
}

bool areAllAt(const LineReading &reading, TimeOfDay time)
{
    return reading.problems.empty() && !reading.items.empty() &&
           std::ranges::all_of(reading.items, [&](const ReadItem &item) {
               return stampOf(item).time == std::optional(time);
           });
}

bool areAllFor(const LineReading &reading, Meal meal)
{
    return reading.problems.empty() && !reading.items.empty() &&
           std::ranges::all_of(reading.items, [&](const ReadItem &item) {
               return std::get<IntakeEntry>(item.entry).meal == std::optional(meal);
           });
}

} // namespace

TEST_CASE("A time or a meal that ends the line behind a comma is that of what stands before it")
{
    const TimeOfDay eight = std::chrono::hours(8);
    for (const char *line : {"milk, 8am", "milk; 8am", "walk 30 min, 8am", "vit D 1000 IU; 8am", "milk, at 8",
                             "milk, 250 ml, 8am, \"felt sick\"", "milk, banana, 8:00", "milk; banana; 8am",
                             "breakfast: 2 eggs, milk, 8am"}) {
        CAPTURE(line);
        CHECK(areAllAt(read(line), eight));
    }
    CHECK(areAllFor(read("milk, lunch"), Meal::lunch));
    CHECK(read("milk, 22:15, banana, 23:00").problems.front().text == "23:00");
    CHECK(reasonOf("breakfast: 2 eggs, dinner") == "empty");
    CHECK(reasonOf("walk 30 min, lunch") == "empty");
}

TEST_CASE("What is said behind the last thing of a list is said of the list, but for what has its own")
{
    CHECK(areAllFor(read("cheddar 30 g, 2 slices bread, an apple for lunch"), Meal::lunch));
    CHECK(areAllAt(read("1 cup milk, banana at 8am"), std::chrono::hours(8)));
    const LineReading reading = read("milk at 7am, 2 eggs, banana at 9am");
    REQUIRE(reading.items.size() == 3);
    CHECK(stampOf(reading.items[0]).time == std::optional<TimeOfDay>(std::chrono::hours(7)));
    CHECK(stampOf(reading.items[1]).time == std::optional<TimeOfDay>(std::chrono::hours(9)));
    for (const char *line : {"2 eggs, walk 30 min at 6pm", "2 eggs; banana at 6pm"}) {
        CAPTURE(line);
        CHECK_FALSE(stampOf(read(line).items.front()).time.has_value());
    }
    const LineReading headed = read("breakfast: 2 eggs, banana for lunch");
    CHECK(std::get<IntakeEntry>(headed.items.front().entry).meal == std::optional(Meal::breakfast));
}

TEST_CASE("A day may end the line, and then holds for all of it")
{
    const Day yesterday = addDays(testToday, -1);
    for (const char *line :
         {"milk yesterday", "1 yogur ayer", "milk, 2 eggs yesterday", "1 Glas Milch gestern Abend",
          "walk 30 min, yesterday", "2 eggs at 8 yesterday", "magnesio 300 mg anoche"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        CHECK(reading.problems.empty());
        CHECK(reading.day == yesterday);
    }
    CHECK(read("2 huevos el viernes por la noche").day == addDays(testToday, -3));
    CHECK(areAllFor(read("1 Glas Milch gestern Abend"), Meal::dinner));
    CHECK(areAllFor(read("gestern Abend 1 Glas Milch"), Meal::dinner));
}

TEST_CASE("Hours and a half keep their half when a day follows")
{
    for (const char *line : {"yoga una hora y media el viernes por la noche",
                             "caminé 1 hora y 30 minutos ayer por la tarde", "yoga 1 hora y media ayer"}) {
        CAPTURE(line);
        const ExerciseSession session = onlyExercise(line);
        CHECK(session.duration.count() == 90);
        CHECK(session.stamp.day < testToday);
    }
}

TEST_CASE("A day that could be another one is asked about")
{
    CHECK(reasonOf("2 eggs tomorrow") == "unclear_day");
    CHECK(reasonOf("milk; 2 eggs yesterday") == "unclear_day");
    CHECK(reasonOf("yesterday: 2 eggs, banana today") == "unclear_day");
    const LineReading monday = read("2 eggs on Monday"); // today, or a week ago
    REQUIRE(monday.problems.size() == 1);
    CHECK(monday.problems.front().text == "on Monday");
    for (const std::string &day : monday.problems.front().suggestions) {
        CHECK(read("2 eggs " + day).problems.empty());
    }
}
