// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nutrient.h"

#include <algorithm>

namespace osteon {

namespace {

struct NutrientFacts
{
    std::string_view key;
    NutrientUnit usualUnit;
};

constexpr NutrientFacts factsOf(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::calcium:
        return {"calcium", NutrientUnit::milligram};
    case Nutrient::vitaminD:
        return {"vitamin_d", NutrientUnit::vitaminDUnit};
    case Nutrient::magnesium:
        return {"magnesium", NutrientUnit::milligram};
    case Nutrient::vitaminK2:
        return {"vitamin_k2", NutrientUnit::microgram};
    case Nutrient::vitaminK1:
        return {"vitamin_k1", NutrientUnit::microgram};
    case Nutrient::protein:
        return {"protein", NutrientUnit::gram};
    case Nutrient::sodium:
        return {"sodium", NutrientUnit::milligram};
    case Nutrient::sugars:
        return {"sugars", NutrientUnit::gram};
    case Nutrient::alcohol:
        break;
    }
    return {"alcohol", NutrientUnit::gram};
}

} // namespace

NutrientUnit usualUnit(Nutrient nutrient)
{
    return factsOf(nutrient).usualUnit;
}

std::string_view symbol(NutrientUnit unit)
{
    switch (unit) {
    case NutrientUnit::milligram:
        return "mg";
    case NutrientUnit::microgram:
        return "ug";
    case NutrientUnit::gram:
        return "g";
    case NutrientUnit::vitaminDUnit:
        break;
    }
    return "IU";
}

std::string_view key(Nutrient nutrient)
{
    return factsOf(nutrient).key;
}

std::optional<Nutrient> nutrientFromKey(std::string_view text)
{
    const auto *found =
        std::ranges::find(allNutrients, text, [](Nutrient nutrient) { return key(nutrient); });
    return found == allNutrients.end() ? std::nullopt : std::optional(*found);
}

} // namespace osteon
