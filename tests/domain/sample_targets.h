// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

namespace osteon::sample {

/// A rule for everybody with a lower bound in the quantity's written unit.
inline TargetRule rule(Quantity quantity, std::int64_t lower)
{
    TargetRule rule;
    rule.target.quantity = quantity;
    rule.target.bounds.lower = lower * smallestUnitsIn(quantity);
    return rule;
}

inline TargetRule rule(Quantity quantity, Bounds bounds)
{
    TargetRule rule;
    rule.target = {quantity, bounds, {}};
    return rule;
}

/// The targets of the article for a woman of 66: what the worked example in CONTRIBUTING.md is judged by.
inline TargetPlan articlePlan()
{
    constexpr std::int64_t mg = 1'000'000;
    constexpr std::int64_t iu = 25;
    TargetPlan plan;
    plan.preset = "article";
    plan.rules = {rule(Quantity::calcium, Bounds{1000 * mg, {}, 2000 * mg}),
                  rule(Quantity::vitaminD, Bounds{400 * iu, 800 * iu, 4000 * iu}),
                  rule(Quantity::magnesium, Bounds{320 * mg, {}, 350 * mg, LimitScope::supplementsOnly}),
                  rule(Quantity::sodium, Bounds{{}, {}, 2300 * mg}),
                  rule(Quantity::activity, 150),
                  rule(Quantity::strengthDays, 2)};
    return plan;
}

} // namespace osteon::sample
