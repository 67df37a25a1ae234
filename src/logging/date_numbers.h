// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "logging/token.h"

#include <optional>
#include <string_view>

namespace osteon {

/// Digits alone, up to 9 of them.
std::optional<int> wholeNumber(std::string_view digits);

struct MonthAndDay
{
    unsigned month = 0;
    unsigned day = 0;
};

/// The latest such day not after today; absent where no year has it.
std::optional<Day> latestDay(MonthAndDay date, Day today);

/// The day of that year, where it is a real one from 1900 to today.
std::optional<Day> pastDay(int year, MonthAndDay date, Day today);

struct NumericDay
{
    std::size_t next = 0;   ///< the token after it
    std::optional<Day> day; ///< absent where it is no day, or could be two
};

/// "2026-11-20", "24.12.", "24.12.2025", "24/12/2025". The order of day and month between strokes differs
/// from country to country: where both are possible, the day is absent.
std::optional<NumericDay> numericDayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today);

} // namespace osteon
