// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target.h"

#include "sample_targets.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day day{2026_y / 11 / 23};

std::optional<std::int64_t> lowerOn(const TargetHistory &history, Quantity quantity, Day when)
{
    const auto target = history.targetOn(quantity, when);
    return target ? target->bounds.lower : std::nullopt;
}

} // namespace

TEST_CASE("Every quantity is found by its key again, and knows its unit")
{
    for (const Quantity quantity : allQuantities) {
        CHECK(quantityFromKey(key(quantity)) == quantity);
    }
    CHECK(unitSymbol(Quantity::activity) == "min");
    CHECK(unitSymbol(Quantity::strengthDays) == "d");
    CHECK(unitSymbol(Quantity::vitaminD) == "IU");
    CHECK(smallestUnitsIn(Quantity::calcium) == 1'000'000);
    CHECK(smallestUnitsIn(Quantity::vitaminD) == 25);
    CHECK(smallestUnitsIn(Quantity::activity) == 1);
    for (const Nutrient nutrient : allNutrients) {
        CHECK(nutrientOf(quantityOf(nutrient)) == nutrient);
        CHECK(key(quantityOf(nutrient)) == key(nutrient));
    }
}

TEST_CASE("A rule that asks for an age or a sex does not match who has not told it")
{
    TargetRule rule = sample::rule(Quantity::calcium, 1200);
    rule.sex = Sex::female;
    rule.ageFrom = 51;
    CHECK_FALSE(rule.matches({}, day));
    CHECK_FALSE(rule.matches({.sex = Sex::female, .birthYear = std::nullopt}, day));
    CHECK_FALSE(rule.matches({.sex = Sex::male, .birthYear = 1960}, day));
    CHECK(rule.matches({.sex = Sex::female, .birthYear = 1975}, day)); // 51 in 2026
    CHECK_FALSE(rule.matches({.sex = Sex::female, .birthYear = 1976}, day));
    rule.ageTo = 70;
    CHECK(rule.matches({.sex = Sex::female, .birthYear = 1956}, day));
    CHECK_FALSE(rule.matches({.sex = Sex::female, .birthYear = 1955}, day));
}

TEST_CASE("Of the rules that match, the last one holds")
{
    TargetPlan plan;
    plan.rules = {sample::rule(Quantity::calcium, 1000), sample::rule(Quantity::calcium, 1200)};
    plan.rules[1].ageFrom = 51;
    CHECK(targetsFor(plan, {}, day).at(0).bounds.lower == 1'000'000'000);
    CHECK(targetsFor(plan, {.sex = {}, .birthYear = 1960}, day).at(0).bounds.lower == 1'200'000'000);
}

TEST_CASE("A changed target changes no day before it")
{
    TargetPlan doctor;
    doctor.effectiveFrom = Day(2026_y / 11 / 20);
    doctor.rules = {sample::rule(Quantity::calcium, 1500)};
    TargetPlan first;
    first.rules = {sample::rule(Quantity::calcium, 1000)};
    const TargetHistory history(first, {doctor}, {});
    CHECK(lowerOn(history, Quantity::calcium, 2026_y / 11 / 19) == 1'000'000'000);
    CHECK(lowerOn(history, Quantity::calcium, 2026_y / 11 / 20) == 1'500'000'000);
    CHECK(lowerOn(history, Quantity::calcium, 1900_y / 1 / 1) == 1'000'000'000);
}

TEST_CASE("Plans hold in the order of their days, whatever order they were stored in")
{
    TargetPlan second;
    second.effectiveFrom = Day(2026_y / 3 / 1);
    second.preset = "second";
    TargetPlan third;
    third.effectiveFrom = Day(2026_y / 6 / 1);
    third.preset = "third";
    const TargetHistory history({}, {third, second}, {});
    CHECK(history.planOn(2026_y / 5 / 31).preset == "second");
    CHECK(history.planOn(2026_y / 6 / 1).preset == "third");
    CHECK(history.planOn(2026_y / 2 / 28).preset.empty());
}

TEST_CASE("On an anticoagulant there is no target for vitamin K2, even one that was set before")
{
    TargetPlan plan;
    plan.rules = {sample::rule(Quantity::vitaminK2, 100), sample::rule(Quantity::calcium, 1000)};
    CHECK(targetsFor(plan, {}, day).size() == 2);
    const auto targets = targetsFor(plan, {.sex = {}, .birthYear = {}, .takesAnticoagulant = true}, day);
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].quantity == Quantity::calcium);
}
