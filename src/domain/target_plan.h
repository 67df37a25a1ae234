// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <expected>

namespace osteon {

/// A plan that follows a preset from a day on, or from the beginning of time.
TargetPlan planFrom(const TargetPreset &preset, std::optional<Day> effectiveFrom);

/// One bound of a target to be changed: to a number in the quantity's smallest unit, or taken away.
struct BoundChange
{
    bool isAsked = false;
    std::optional<std::int64_t> value; ///< absent: the bound is taken away

    static BoundChange to(std::optional<std::int64_t> value) { return {true, value}; }
};

struct BoundsChange
{
    BoundChange lower;
    BoundChange upper;
    BoundChange limit;
};

enum class TargetRefusal {
    notPositive,         ///< a bound to be reached has to be above zero, a limit not below it
    impossible,          ///< more than anybody takes or a week has
    lowerAboveLimit,     ///< the target could only be reached by passing its limit
    upperBelowLower,     ///< the two bounds that were given contradict each other
    upperOfMovement,     ///< movement has a lower bound and no other
    k2WithAnticoagulant, ///< never a target of vitamin K2 on an anticoagulant of the warfarin kind
};

/// A copy of the plan, from the given day on, in which one quantity has other bounds; for people of every
/// age and sex, while bounds that were not asked about stay as they are. A range whose kept top would lie
/// below the new lower bound loses that top.
std::expected<TargetPlan, TargetRefusal> withBounds(const TargetPlan &plan, Day effectiveFrom,
                                                    Quantity quantity, const BoundsChange &change,
                                                    const Profile &profile);

} // namespace osteon
