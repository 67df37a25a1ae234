// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "logging/part_of_day.h"
#include "logging/spoken_time.h"
#include "logging/token.h"

#include <optional>

namespace osteon {

struct TimeMatch
{
    std::size_t next = 0;           ///< the token after it
    std::optional<SpokenTime> time; ///< absent where no clock shows it
    bool isCertain = false;         ///< a word such as "at" or "pm" says that it is a time
};

/// "8:30", "8:30 pm", "at 8", "8.30 Uhr", "um halb neun", "a las ocho y media", "noon"; not "1:10 h", which
/// is a duration.
std::optional<TimeMatch> timeAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// "12.30 2 eggs", "half 8: 2 eggs", "8 y media 2 huevos": a time where nothing says that it is one but the
/// amount behind it; behind a meal any word will do.
std::optional<TimeMatch> timeBeforeAmount(const Tokens &tokens, std::size_t at, std::size_t end,
                                          bool isBehindMeal);

/// "yogurt 9:00": a bare time of the clock at the end of an item, where nothing says that it is one.
std::optional<std::pair<std::size_t, SpokenTime>> clockBehind(const Tokens &tokens, TokenRange item);

struct MealMatch
{
    std::size_t next = 0;
    Meal meal{};
};

/// A word for a meal in English, German or Spanish, where a colon, a comma, a time or an amount comes after
/// it: without them it is a part of a name, such as "breakfast cereal".
std::optional<MealMatch> mealAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// Whether "y cené 1 kiwi" and the like go on there: a meal of its own behind the word that joins it.
bool isMealBehindJoint(const Tokens &tokens, std::size_t at);

/// The word for a meal, whatever comes after it.
std::optional<MealMatch> mealWordAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// When something was eaten, taken or done.
struct Saying
{
    std::optional<SpokenTime> time;
    std::optional<Meal> meal;
    SaidPart part;

    bool isEmpty() const { return !time && !meal && part.text.empty(); }
};

/// What is said of an item behind it: "at 7pm", "um 8 Uhr", "for breakfast", "con el desayuno", "abends".
struct Occasion : Saying
{
    TokenRange rest; ///< the item without it
};

Occasion occasionOf(std::string_view line, const Tokens &tokens, TokenRange item);

} // namespace osteon
