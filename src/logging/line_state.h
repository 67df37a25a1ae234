// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/reading.h"
#include "logging/saved_meal_names.h"
#include "logging/time_words.h"
#include "logging/token.h"

#include <optional>
#include <span>
#include <string_view>

namespace osteon {

/// A line that is being read: how far, what was understood, and what holds for the next item.
struct LineState
{
    LineState(std::string_view text, const Catalogue &catalogue, Day day, Day todaysDay,
              std::span<const SavedMeal> meals);

    /// Goes on to the token at `next`; what is passed is part of no item.
    void passTo(std::size_t next);
    void addOther(TokenRange range);
    void addProblem(TokenRange range, ProblemReason reason);

    std::string_view line;
    Tokens tokens;
    NameLookup names;
    SavedMealNames savedMeals;
    Day today;
    bool hasDay = false; ///< the line began with one
    std::size_t at = 0;
    std::optional<SpokenTime> time;
    bool timeIsForItem = false; ///< and not for what comes after it
    std::optional<Meal> meal;
    SaidPart part; ///< of the day, that holds as the meal does
    LineReading reading;
};

} // namespace osteon
