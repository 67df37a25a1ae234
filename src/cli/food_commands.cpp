// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/refusal.h"
#include "cli/words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace osteon::cli {

namespace {

Json jsonOfFood(const Food &food)
{
    Json portions = Json::array();
    for (const HouseholdPortion &portion : food.portions) {
        portions.push_back({{"label", portion.label}, {"grams", numberOf(portion.mass.milligrams(), 1000)}});
    }
    return {{"food", food.key},
            {"name", food.name},
            {"category", food.category},
            {"source", food.source},
            {"per_100g", jsonOf(food.per100g)},
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

void search(Context &context, const std::vector<std::string> &words)
{
    constexpr int most = 20;
    const auto foods = context.catalogue().searchFoods(fmt::format("{}", fmt::join(words, " ")), most);
    Json json = Json::array();
    std::string text;
    for (const Food &food : foods) {
        json.push_back(jsonOfFood(food));
        text += lineFor(food);
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(foods.empty() ? "No food like it is known.\n" : text);
    }
}

} // namespace

void addFoodCommands(CLI::App &app, Context &context)
{
    CLI::App *foods = app.add_subcommand("foods", "The foods that osteon knows");
    foods->require_subcommand(1);
    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App *command = foods->add_subcommand("search", "Find a food by name");
    command->add_option("text", *words, "What to look for")->required();
    command->add_flag("--json", context.wantsJson, "Print them as JSON");
    command->callback([&context, words] { search(context, *words); });
}

} // namespace osteon::cli
