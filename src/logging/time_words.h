// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/entry.h"
#include "logging/token.h"

#include <optional>

namespace osteon {

struct TimeMatch
{
    std::size_t next = 0;          ///< the token after it
    std::optional<TimeOfDay> time; ///< absent where no clock shows it
};

/// "8:30", "8:30 pm", "at 8:30", "8.30 Uhr", "8 am"; not "1:10 h", which is a duration.
std::optional<TimeMatch> timeAt(const Tokens &tokens, std::size_t at, std::size_t end);

struct MealMatch
{
    std::size_t next = 0;
    Meal meal{};
};

/// A word for a meal in English, German or Spanish, where a colon, a time or an amount comes after it:
/// without them it is a part of a name, such as "breakfast cereal".
std::optional<MealMatch> mealAt(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
