// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/entry.h"
#include "domain/nutrient.h"

#include <set>
#include <string>

namespace osteon {

/// The latest hour at which somebody's day may begin.
inline constexpr std::chrono::hours latestDayStart{6};

/// What changes the meaning of what is written or is about what is eaten, and so belongs to the diary and not
/// to a computer.
struct DiarySettings
{
    std::chrono::hours dayStart{
        0}; ///< 0 to 6: before it, 'today' is still the day before; nothing else moves
    NutrientUnit vitaminDUnit = NutrientUnit::vitaminDUnit; ///< how the window writes it: IU or µg
    std::set<std::string> favourites{}; ///< foods to be found and offered first, by favouriteKeyOf()

    friend bool operator==(const DiarySettings &, const DiarySettings &) = default;
};

/// What a favourite is known by: the key of its food, or the name of what has none, as a supplement.
inline const std::string &favouriteKeyOf(const IntakeEntry &entry)
{
    return entry.food.empty() ? entry.name : entry.food;
}

/// The day that is 'today' at a local time, for somebody whose day begins at that hour.
inline Day dayAt(date::local_time<std::chrono::minutes> time, std::chrono::hours dayStart)
{
    return Day(date::floor<date::days>(time - dayStart));
}

} // namespace osteon
