// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <date/date.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// A calendar day, the one its owner gave an entry. No instant and no zone, so travel moves nothing.
using Day = date::year_month_day;

/// Minutes since local midnight, 0 to 1439.
using TimeOfDay = std::chrono::minutes;

/// The earliest day an entry can have. Nobody who logs was eating before it.
inline constexpr Day earliestDay{date::year{1900}, date::month{1}, date::day{1}};

/// A real day written as YYYY-MM-DD, of the year 1900 or later; absent for anything else, 31 February
/// included.
std::optional<Day> dayFromText(std::string_view text);

/// YYYY-MM-DD.
std::string toText(Day day);

/// A time written as HH:MM, 00:00 to 23:59.
std::optional<TimeOfDay> timeFromText(std::string_view text);

/// HH:MM.
std::string toText(TimeOfDay time);

inline Day addDays(Day day, int count)
{
    return date::sys_days(day) + date::days(count);
}

/// How many days from the first day to the last: 0 for the same day, negative when it comes before.
inline int daysBetween(Day first, Day last)
{
    return static_cast<int>((date::sys_days(last) - date::sys_days(first)).count());
}

/// A run of days, both ends included.
struct Period
{
    Day first;
    Day last;

    bool contains(Day day) const { return first <= day && day <= last; }
    int dayCount() const { return daysBetween(first, last) + 1; }
    std::vector<Day> days() const;

    friend bool operator==(const Period &, const Period &) = default;
};

/// The week from Monday to Sunday that a day lies in (ISO 8601).
Period weekOf(Day day);

} // namespace osteon
