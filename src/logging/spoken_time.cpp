// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/spoken_time.h"

#include <utility>

namespace osteon {

namespace {

/// The first and the last hour that are later than said: nobody dines at 7 in the morning, nor has coffee at
/// 4 in the night.
std::pair<int, int> laterHours(std::optional<Meal> meal, bool isAlone)
{
    if (!meal) {
        return isAlone ? std::pair(0, 5) : std::pair(1, 0);
    }
    switch (*meal) {
    case Meal::lunch:
        return {0, 5};
    case Meal::dinner:
        return {3, 11};
    case Meal::snack:
        return {1, 6};
    case Meal::breakfast:
        break;
    }
    return {1, 0};
}

} // namespace

TimeOfDay SpokenTime::at(std::optional<Meal> meal, bool isAtNight) const
{
    const bool isMidnight = clock >= std::chrono::hours(12) && clock < std::chrono::hours(13);
    if (isAtNight && isAlone && (mayBeLater || isMidnight)) {
        return isMidnight ? clock - std::chrono::hours(12)
                          : clock + std::chrono::hours(clock < std::chrono::hours(6) ? 0 : 12);
    }
    const auto [first, last] = laterHours(meal, isAlone);
    const bool isLater =
        mayBeLater && clock >= std::chrono::hours(first) && clock < std::chrono::hours(last + 1);
    return clock + std::chrono::hours(isLater ? 12 : 0);
}

} // namespace osteon
