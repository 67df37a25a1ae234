// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/nutrient.h"

namespace osteon {

/// The latest hour at which somebody's day may begin.
inline constexpr std::chrono::hours latestDayStart{6};

/// What changes the meaning of what is written, and so belongs to the diary and not to a computer.
struct DiarySettings
{
    std::chrono::hours dayStart{
        0}; ///< 0 to 6: before it, 'today' is still the day before; nothing else moves
    NutrientUnit vitaminDUnit = NutrientUnit::vitaminDUnit; ///< how the window writes it: IU or µg

    friend bool operator==(const DiarySettings &, const DiarySettings &) = default;
};

/// The day that is 'today' at a local time, for somebody whose day begins at that hour.
inline Day dayAt(date::local_time<std::chrono::minutes> time, std::chrono::hours dayStart)
{
    return Day(date::floor<date::days>(time - dayStart));
}

} // namespace osteon
