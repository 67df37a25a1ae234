// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/saved_meal_output.h"

#include "cli/words.h"

#include <fmt/format.h>

namespace osteon::cli {

namespace {

Json itemJson(const SavedMealItem &item)
{
    const auto portion = item.portion ? std::optional(item.portion->milligrams()) : std::nullopt;
    return {{"name", item.name},
            {"food", textOrNull(item.food)},
            {"portion_g", numberOf(portion, 1000)},
            {"supplement", item.isSupplement},
            {"amounts", jsonOf(item.amounts)}};
}

std::string totalText(const SavedMealTotal &total, Nutrient nutrient)
{
    if (!total.known) {
        return "unknown";
    }
    const std::string known = shownAmount(nutrient, *total.known);
    return total.unknownItems == 0 ? known
                                   : fmt::format("at least {} ({} without data)", known, total.unknownItems);
}

} // namespace

Json jsonOf(const SavedMeal &meal)
{
    Json json{{"uid", meal.uid},
              {"name", meal.name},
              {"servings", meal.servings},
              {"items", Json::array()},
              {"totals", Json::array()}};
    for (const SavedMealItem &item : meal.items) {
        json["items"].push_back(itemJson(item));
    }
    for (const Nutrient nutrient : allNutrients) {
        const SavedMealTotal total = totalOf(meal, nutrient);
        json["totals"].push_back({{"name", key(nutrient)},
                                  {"unit", symbol(usualUnit(nutrient))},
                                  {"total", amountOf(total.known, nutrient)},
                                  {"unknown_items", total.unknownItems}});
    }
    return json;
}

std::string lineFor(const SavedMeal &meal)
{
    const auto counted = [](std::size_t count, std::string_view what) {
        return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
    };
    std::string text = fmt::format("{}: {}, {} in all:", meal.name, counted(meal.items.size(), "item"),
                                   counted(static_cast<std::size_t>(meal.servings), "serving"));
    for (const Nutrient nutrient :
         {Nutrient::calcium, Nutrient::vitaminD, Nutrient::magnesium, Nutrient::vitaminK2}) {
        text +=
            fmt::format(" {} {};", words(quantityOf(nutrient)), totalText(totalOf(meal, nutrient), nutrient));
    }
    text.back() = '\n';
    return text;
}

} // namespace osteon::cli
