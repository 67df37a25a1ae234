// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/food_usage.h"

#include "storage/intake_store.h"
#include "storage/setting_store.h"

namespace osteon {

std::map<std::string, int> foodUsage(Journal &journal, Day today)
{
    constexpr int halfAYear = 182; // days
    constexpr int oftenerThanAnything = 1'000'000;
    std::map<std::string, int> times =
        IntakeStore(journal).timesEaten({addDays(today, 1 - halfAYear), today});
    for (const std::string &favourite : SettingStore(journal).settings().favourites) {
        times[favourite] += oftenerThanAnything;
    }
    return times;
}

} // namespace osteon
