// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/entry.h"
#include "logging/part_of_day.h"
#include "logging/token.h"

#include <optional>

namespace osteon {

/// A day that is written somewhere.
struct DayMatch
{
    std::size_t next = 0;   ///< the token after it
    std::optional<Day> day; ///< absent where it is no real day, or not one of 1900 to today
    bool isWeekday = false; ///< a weekday may also begin the name of a food
    bool isShort = false;   ///< an abbreviation of one
    TokenRange part = {};   ///< the "Abend" of "gestern Abend"
};

/// The part of the day that is written behind it, if any.
std::optional<DayPart> partIn(const DayMatch &match, const Tokens &tokens);

/// The day that is written there, in English, German or Spanish: "yesterday", "mon", "last Monday",
/// "2026-11-20", "24.12.", "20 Nov", "Monday, 16 Nov". What has no year is the latest such day not after
/// today.
std::optional<DayMatch> dayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today);

/// "Sunday roast": a dish, which may be had on any day.
bool isSundayRoastAt(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
