// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/mixed_drinks.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

bool isCoffeeOrTea(const Food &food)
{
    constexpr std::array<std::string_view, 8> keys{"coffee",     "coffee-decaf", "coffee-instant",
                                                   "espresso",   "tea",          "tea-green",
                                                   "tea-herbal", "tea-chamomile"};
    return std::ranges::find(keys, std::string_view(food.key)) != keys.end();
}

bool isMilk(const Food &food)
{
    return food.category == "Milk and cream" || food.category == "Plant drinks";
}

} // namespace

bool isMixedInto(const Food &food, const Food &drink)
{
    const bool isPoured = food.milligramsPerMillilitre.has_value();
    return isPoured && ((isMilk(food) && isCoffeeOrTea(drink)) ||
                        (food.category == "Drinks" && !isCoffeeOrTea(food) && drink.key == "spirits"));
}

} // namespace osteon
