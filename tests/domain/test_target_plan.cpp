// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_plan.h"

#include "sample_targets.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day day{2026_y / 11 / 23};
constexpr std::int64_t mg = 1'000'000;

BoundsChange lower(std::int64_t value)
{
    BoundsChange change;
    change.lower = BoundChange::to(value);
    return change;
}

Bounds boundsIn(const TargetPlan &plan, Quantity quantity, const Profile &profile = {})
{
    const auto target = TargetHistory(plan, {}, profile).targetOn(quantity, day);
    REQUIRE(target);
    return target->bounds;
}

} // namespace

TEST_CASE("A changed lower bound keeps the limit, also one that depends on age")
{
    TargetPlan plan;
    plan.rules = {sample::rule(Quantity::calcium, Bounds{1000 * mg, {}, 2500 * mg}),
                  sample::rule(Quantity::calcium, Bounds{1000 * mg, {}, 2000 * mg})};
    plan.rules[1].ageFrom = 51;
    const auto changed = withBounds(plan, day, Quantity::calcium, lower(1200 * mg), {});
    REQUIRE(changed);
    CHECK(changed->preset == "own");
    CHECK(changed->effectiveFrom == day);
    CHECK(boundsIn(*changed, Quantity::calcium) == Bounds{1200 * mg, {}, 2500 * mg});
    CHECK(boundsIn(*changed, Quantity::calcium, {.sex = {}, .birthYear = 1960}) ==
          Bounds{1200 * mg, {}, 2000 * mg});
}

TEST_CASE("A bound that is set holds for people who told neither sex nor age")
{
    TargetPlan plan;
    plan.rules = {sample::rule(Quantity::alcohol, Bounds{{}, {}, 14})};
    plan.rules[0].sex = Sex::female;
    BoundsChange change;
    change.limit = BoundChange::to(20);
    const auto changed = withBounds(plan, day, Quantity::alcohol, change, {});
    REQUIRE(changed);
    CHECK(boundsIn(*changed, Quantity::alcohol).limit == 20);
    CHECK(boundsIn(*changed, Quantity::alcohol, {.sex = Sex::female, .birthYear = {}}).limit == 20);
}

TEST_CASE("A range whose top would lie below the new lower bound loses that top")
{
    const auto changed = withBounds(sample::articlePlan(), day, Quantity::vitaminD, lower(1000 * 25), {});
    REQUIRE(changed);
    CHECK(boundsIn(*changed, Quantity::vitaminD) == Bounds{1000 * 25, {}, 4000 * 25});
}

TEST_CASE("A target that could only be reached by passing its limit is refused")
{
    CHECK(withBounds(sample::articlePlan(), day, Quantity::calcium, lower(2001 * mg), {}) ==
          std::unexpected(TargetRefusal::lowerAboveLimit));
    // The magnesium limit is about supplements alone: food may add more.
    CHECK(withBounds(sample::articlePlan(), day, Quantity::magnesium, lower(400 * mg), {}).has_value());
}

TEST_CASE("Bounds that contradict each other or cannot be are refused")
{
    BoundsChange change = lower(500);
    change.upper = BoundChange::to(400);
    CHECK(withBounds(sample::articlePlan(), day, Quantity::vitaminD, change, {}) ==
          std::unexpected(TargetRefusal::upperBelowLower));
    CHECK(withBounds({}, day, Quantity::calcium, lower(0), {}) ==
          std::unexpected(TargetRefusal::notPositive));
    CHECK(withBounds({}, day, Quantity::calcium, lower(10'001 * mg), {}) ==
          std::unexpected(TargetRefusal::impossible));
    CHECK(withBounds({}, day, Quantity::strengthDays, lower(8), {}) ==
          std::unexpected(TargetRefusal::impossible));
    change = {};
    change.limit = BoundChange::to(300);
    CHECK(withBounds({}, day, Quantity::activity, change, {}) ==
          std::unexpected(TargetRefusal::upperOfMovement));
}

TEST_CASE("On an anticoagulant a target for vitamin K2 is refused")
{
    const Profile profile{.sex = {}, .birthYear = {}, .takesAnticoagulant = true};
    CHECK(withBounds({}, day, Quantity::vitaminK2, lower(100'000), profile) ==
          std::unexpected(TargetRefusal::k2WithAnticoagulant));
    CHECK(withBounds({}, day, Quantity::vitaminK2, lower(100'000), {}).has_value());
}

TEST_CASE("A bound can be taken away")
{
    BoundsChange change;
    change.lower = BoundChange::to(std::nullopt);
    const auto changed = withBounds(sample::articlePlan(), day, Quantity::calcium, change, {});
    REQUIRE(changed);
    CHECK_FALSE(boundsIn(*changed, Quantity::calcium).lower);
    CHECK(boundsIn(*changed, Quantity::calcium).limit == 2000 * mg);
}

TEST_CASE("A plan that follows a preset has a copy of its rules")
{
    TargetPreset preset{"article", "Article", sample::articlePlan().rules};
    const TargetPlan plan = planFrom(preset, day);
    preset.rules.clear();
    CHECK(plan.rules == sample::articlePlan().rules);
    CHECK(plan.preset == "article");
}
