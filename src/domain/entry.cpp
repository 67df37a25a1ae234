// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entry.h"

#include <algorithm>

namespace osteon {

namespace {

template <typename Value, std::size_t Count>
std::optional<Value> valueFromKey(const std::array<Value, Count> &values, std::string_view text)
{
    const auto *found = std::ranges::find(values, text, [](Value value) { return key(value); });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::string_view key(Meal meal)
{
    switch (meal) {
    case Meal::breakfast:
        return "breakfast";
    case Meal::lunch:
        return "lunch";
    case Meal::dinner:
        return "dinner";
    case Meal::snack:
        break;
    }
    return "snack";
}

std::optional<Meal> mealFromKey(std::string_view text)
{
    return valueFromKey(allMeals, text);
}

Meal usualMealAt(TimeOfDay time)
{
    using std::chrono::hours;
    if (time >= hours(4) && time < hours(11)) {
        return Meal::breakfast;
    }
    if (time >= hours(11) && time < hours(15)) {
        return Meal::lunch;
    }
    return time >= hours(17) && time < hours(22) ? Meal::dinner : Meal::snack;
}

std::string_view key(Intensity intensity)
{
    switch (intensity) {
    case Intensity::light:
        return "light";
    case Intensity::moderate:
        return "moderate";
    case Intensity::vigorous:
        break;
    }
    return "vigorous";
}

std::optional<Intensity> intensityFromKey(std::string_view text)
{
    return valueFromKey(allIntensities, text);
}

} // namespace osteon
