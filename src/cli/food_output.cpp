// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/food_output.h"

#include "cli/words.h"

#include <fmt/format.h>

namespace osteon::cli {

Json jsonOf(const Food &food)
{
    Json portions = Json::array();
    for (const HouseholdPortion &portion : food.portions) {
        portions.push_back({{"label", portion.label}, {"grams", numberOf(portion.mass.milligrams(), 1000)}});
    }
    const auto &menaquinone4 = food.menaquinone4Per100g;
    Json amounts = jsonOf(food.per100g);
    amounts["menaquinone_4_ug"] = menaquinone4 ? numberOf(menaquinone4->nanograms(), 1000) : Json(nullptr);
    const auto &nova4 = food.isUltraProcessed;
    return {{"food", food.key},
            {"name", food.name},
            {"category", food.category},
            {"source", food.source},
            {"nova4", nova4 ? Json(*nova4) : Json(nullptr)},
            {"per_100g", amounts},
            {"portions", portions}};
}

std::string lineFor(const Food &food)
{
    std::string text = fmt::format("{} ({})\n   100 g:", food.name, food.key);
    for (const Nutrient nutrient :
         {Nutrient::calcium, Nutrient::vitaminD, Nutrient::magnesium, Nutrient::vitaminK2}) {
        const auto &amount = food.per100g[nutrient];
        text += fmt::format(" {} {};", words(quantityOf(nutrient)),
                            amount ? shownAmount(nutrient, *amount) : "unknown");
    }
    for (const HouseholdPortion &portion : food.portions) {
        text += fmt::format("\n   {}: {} g", portion.label,
                            static_cast<double>(portion.mass.milligrams()) / 1000);
    }
    return text + '\n';
}

} // namespace osteon::cli
