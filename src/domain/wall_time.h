// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

namespace osteon {

/// A moment as the clock on the wall shows it, on a day that may start later than midnight. When clocks are
/// put forward or back the wall is what people go by, so no zone and no length of a day is in it.
struct WallTime
{
    Day today{};                    ///< what the diary calls today
    TimeOfDay time{};               ///< what the clock shows
    std::chrono::hours dayStart{0}; ///< the hour at which the diary's days begin
};

/// How far into a day a time of the clock lies: with a day from 04:00, 03:00 is its last hour but one.
inline std::chrono::minutes sinceStart(TimeOfDay time, std::chrono::hours dayStart)
{
    constexpr std::chrono::minutes wholeDay = std::chrono::hours(24);
    return (time - dayStart + wholeDay) % wholeDay;
}

} // namespace osteon
