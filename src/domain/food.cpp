// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/food.h"

#include <algorithm>

namespace osteon {

std::string_view key(PortionUnit unit)
{
    constexpr std::array<std::string_view, allPortionUnits.size()> keys{
        "cup", "glass", "tbsp", "tsp", "slice", "piece", "serving", "handful", "can", "tablet", "other"};
    return keys.at(static_cast<std::size_t>(unit));
}

std::optional<PortionUnit> portionUnitFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allPortionUnits, text, [](PortionUnit unit) { return key(unit); });
    return found == allPortionUnits.end() ? std::nullopt : std::optional(*found);
}

const std::string &englishNameOf(const Food &food)
{
    return food.englishName.empty() ? food.name : food.englishName;
}

const std::string &englishLabelOf(const HouseholdPortion &portion)
{
    return portion.englishLabel.empty() ? portion.label : portion.englishLabel;
}

NutrientAmounts amountsOf(const Food &food, PortionMass portion)
{
    NutrientAmounts amounts;
    for (const Nutrient nutrient : allNutrients) {
        if (food.per100g[nutrient]) {
            amounts[nutrient] = amountInPortion(*food.per100g[nutrient], portion);
        }
    }
    return amounts;
}

} // namespace osteon
