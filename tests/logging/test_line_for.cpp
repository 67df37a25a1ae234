// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_for.h"

#include "logging/logging_support.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace osteon;

namespace {

/// One column of the catalogue, which has no door for all of its foods.
std::vector<std::string> everyKeyOf(const std::string &query)
{
    SQLite::Database database(OSTEON_TEST_CATALOGUE, SQLite::OPEN_READONLY);
    SQLite::Statement statement(database, query);
    std::vector<std::string> keys;
    while (statement.executeStep()) {
        keys.push_back(statement.getColumn(0).getString());
    }
    return keys;
}

IntakeEntry entryFor(const Food &food, const HouseholdPortion &portion)
{
    IntakeEntry entry;
    entry.stamp.day = testToday;
    entry.name = food.name;
    entry.food = food.key;
    entry.portion = portion.mass;
    entry.portionText = portion.label;
    for (const Nutrient nutrient : allNutrients) {
        if (food.per100g[nutrient]) {
            entry.amounts[nutrient] = amountInPortion(*food.per100g[nutrient], portion.mass);
        }
    }
    return entry;
}

bool comesBack(const IntakeEntry &entry, const std::optional<std::string> &line)
{
    if (!line) {
        return false;
    }
    IntakeEntry read = onlyIntake(*line);
    read.portionText = entry.portionText;
    return read == entry;
}

} // namespace

TEST_CASE("Every food in every household portion is written as a line that is read back as it")
{
    const auto keys = everyKeyOf("SELECT key FROM food");
    CHECK(keys.size() > 500);
    for (const std::string &key : keys) {
        const Food food = testCatalogue().food(key).value();
        for (const HouseholdPortion &portion : food.portions) {
            CAPTURE(food.name);
            CAPTURE(portion.label);
            const IntakeEntry entry = entryFor(food, portion);
            CHECK(comesBack(entry, lineFor(entry, testCatalogue())));
        }
    }
}

TEST_CASE("Every activity is written as a line that is read back as it")
{
    for (const Activity &activity : testCatalogue().activities()) {
        CAPTURE(activity.name);
        ExerciseSession session;
        session.stamp.day = testToday;
        session.activity = activity.key;
        session.name = activity.name;
        session.duration = std::chrono::minutes(35);
        session.intensity = activity.intensity;
        session.kinds = {activity.weightBearing, activity.resistance, activity.balance};
        const auto line = lineFor(session, testCatalogue());
        REQUIRE(line.has_value());
        CHECK(onlyExercise(*line) == session);
    }
}

TEST_CASE("Every supplement in every reading is written as a line that is read back as it")
{
    const auto names = everyKeyOf("SELECT name FROM supplement");
    CHECK_FALSE(names.empty());
    for (const std::string &name : names) {
        for (const char *dose : {"500", "1250 mg", "2 x 300 mg", "100 µg", "400 IU"}) {
            const LineReading reading = read(name + ' ' + dose);
            if (!reading.problems.empty()) { // no dose of this one
                continue;
            }
            CAPTURE(name);
            CAPTURE(dose);
            const ReadItem &item = reading.items.front();
            const auto &entry = std::get<IntakeEntry>(item.entry);
            CHECK(comesBack(entry, lineFor(entry, testCatalogue())));
            for (const auto &other : item.alternatives) {
                const auto &alternative = std::get<IntakeEntry>(other);
                CHECK(comesBack(alternative, lineFor(alternative, testCatalogue())));
            }
        }
    }
}

TEST_CASE("Meal, time and note stand in the line of an entry")
{
    const IntakeEntry entry = onlyIntake("8:30 breakfast: 2 slices rye bread \"toasted\"");
    CHECK(lineFor(entry, testCatalogue()) == "08:30 breakfast: 2 slices Rye bread \"toasted\"");
    const ExerciseSession session = onlyExercise("18:00 walk 30 min \"in the rain\"");
    CHECK(lineFor(session, testCatalogue()) == "18:00 30 min Walking, moderate pace \"in the rain\"");
}

TEST_CASE("What no line can say has none")
{
    IntakeEntry entry = onlyIntake("200 ml milk");
    entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(1);
    CHECK(lineFor(entry, testCatalogue()) == std::nullopt);
    entry = onlyIntake("200 ml milk");
    entry.food = "";
    CHECK(lineFor(entry, testCatalogue()) == std::nullopt);
    entry = onlyIntake("200 ml milk");
    entry.note = "she said \"no\"";
    CHECK(lineFor(entry, testCatalogue()) == std::nullopt);
}
