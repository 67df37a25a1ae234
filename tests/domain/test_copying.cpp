// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copying.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day monday{2026_y / 11 / 16};

IntakeEntry intake(const std::string &uid, const std::string &name, std::optional<Meal> meal)
{
    IntakeEntry entry;
    entry.stamp = {.uid = uid, .day = monday, .time = TimeOfDay(500), .zone = "Europe/Berlin"};
    entry.name = name;
    entry.meal = meal;
    entry.food = "food";
    entry.dish = "Muesli";
    entry.note = "not hungry";
    entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(120);
    return entry;
}

DiaryRecord record()
{
    DiaryRecord record{.period = {monday, monday}, .intake = {}, .exercise = {}, .completeDays = {monday}};
    record.intake = {intake("1", "Milk", Meal::breakfast), intake("2", "D3", Meal::breakfast),
                     intake("3", "Soup", Meal::lunch), intake("4", "Calcium", std::nullopt)};
    record.intake[1].isSupplement = true;
    record.exercise.emplace_back().name = "Walk";
    record.exercise.back().stamp.uid = "5";
    record.doses.emplace_back().intake = "4";
    return record;
}

std::vector<std::string> names(const Copies &copies)
{
    std::vector<std::string> names;
    for (const IntakeEntry &entry : copies.intake) {
        names.push_back(entry.name);
    }
    return names;
}

} // namespace

TEST_CASE("A copied day has everything that was typed, and nothing that a tick made")
{
    const Copies copies = copiesOf(record(), std::nullopt, addDays(monday, 1));
    CHECK(names(copies) == std::vector<std::string>{"Milk", "D3", "Soup"});
    CHECK(copies.exercise.size() == 1);
    CHECK(copies.exercise.front().stamp ==
          EntryStamp{.uid = "", .day = addDays(monday, 1), .time = {}, .zone = ""});
}

TEST_CASE("A copied meal has what was taken at that meal")
{
    const Copies copies = copiesOf(record(), Meal::breakfast, addDays(monday, 1));
    CHECK(names(copies) == std::vector<std::string>{"Milk", "D3"});
    CHECK(copies.exercise.empty());
}

TEST_CASE("A copy keeps the snapshot, and neither the time nor the note of the first occasion")
{
    const IntakeEntry first = record().intake.front();
    IntakeEntry expected = first;
    expected.stamp = {.uid = "", .day = addDays(monday, 3), .time = {}, .zone = ""};
    expected.note.reset();
    CHECK(copyOf(first, addDays(monday, 3)) == expected);
}
