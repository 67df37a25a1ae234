// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_plan.h"

#include "domain/limits.h"

#include <algorithm>

namespace osteon {

namespace {

std::int64_t mostPossible(Quantity quantity)
{
    constexpr std::int64_t minutesInWeek{7L * 24 * 60};
    constexpr std::int64_t daysInWeek = 7;
    if (const auto nutrient = nutrientOf(quantity)) {
        return mostPossible(*nutrient).nanograms();
    }
    return quantity == Quantity::activity ? minutesInWeek : daysInWeek;
}

std::optional<TargetRefusal> refusalOf(Quantity quantity, const BoundsChange &change, const Profile &profile)
{
    const bool isNutrient = nutrientOf(quantity).has_value();
    if (quantity == Quantity::vitaminK2 && profile.takesAnticoagulant) {
        return TargetRefusal::k2WithAnticoagulant;
    }
    if (!isNutrient && (change.upper.value || change.limit.value)) {
        return TargetRefusal::upperOfMovement;
    }
    const auto isTooSmall = [](const BoundChange &bound, std::int64_t least) {
        return bound.value && *bound.value < least;
    };
    if (isTooSmall(change.lower, 1) || isTooSmall(change.upper, 1) || isTooSmall(change.limit, 0)) {
        return TargetRefusal::notPositive;
    }
    for (const BoundChange &bound : {change.lower, change.upper, change.limit}) {
        if (bound.value && *bound.value > mostPossible(quantity)) {
            return TargetRefusal::impossible;
        }
    }
    return std::nullopt;
}

std::optional<TargetRefusal> apply(const BoundsChange &change, Bounds &bounds)
{
    const auto put = [](const BoundChange &from, std::optional<std::int64_t> &to) {
        if (from.isAsked) {
            to = from.value;
        }
    };
    put(change.lower, bounds.lower);
    put(change.upper, bounds.upper);
    put(change.limit, bounds.limit);
    if (bounds.upper && bounds.lower && *bounds.upper < *bounds.lower) {
        if (change.upper.isAsked) {
            return TargetRefusal::upperBelowLower;
        }
        bounds.upper.reset();
    }
    // A limit on supplements alone says nothing about what food may add to reach the lower bound.
    const bool limitsAll = bounds.limitScope == LimitScope::all;
    const std::int64_t top = std::max(bounds.lower.value_or(0), bounds.upper.value_or(0));
    return limitsAll && bounds.limit && top > *bounds.limit ? std::optional(TargetRefusal::lowerAboveLimit)
                                                            : std::nullopt;
}

bool isForEverybody(const TargetRule &rule)
{
    return !rule.sex && !rule.ageFrom && !rule.ageTo;
}

} // namespace

TargetPlan planFrom(const TargetPreset &preset, std::optional<Day> effectiveFrom)
{
    TargetPlan plan;
    plan.effectiveFrom = effectiveFrom;
    plan.preset = preset.key;
    plan.rules = preset.rules;
    return plan;
}

std::expected<TargetPlan, TargetRefusal> withBounds(const TargetPlan &plan, Day effectiveFrom,
                                                    Quantity quantity, const BoundsChange &change,
                                                    const Profile &profile)
{
    if (const auto refusal = refusalOf(quantity, change, profile)) {
        return std::unexpected(*refusal);
    }
    TargetPlan changed = plan;
    changed.uid.clear();
    changed.effectiveFrom = effectiveFrom;
    changed.preset = "own";
    const bool hasGeneralRule = std::ranges::any_of(changed.rules, [&](const TargetRule &rule) {
        return rule.target.quantity == quantity && isForEverybody(rule);
    });
    if (!hasGeneralRule) {
        TargetRule general;
        general.target.quantity = quantity;
        changed.rules.insert(changed.rules.begin(), general); // first: a rule with conditions goes before it
    }
    for (TargetRule &rule : changed.rules) {
        if (rule.target.quantity != quantity) {
            continue;
        }
        rule.target.source = {std::string(ownSourceName), static_cast<int>(effectiveFrom.year())};
        if (const auto refusal = apply(change, rule.target.bounds)) {
            return std::unexpected(*refusal);
        }
    }
    return changed;
}

} // namespace osteon
