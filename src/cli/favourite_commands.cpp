// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/refusal.h"
#include "storage/setting_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <string>

namespace osteon::cli {

namespace {

/// What a favourite is known by, and what it is called.
struct Favourite
{
    std::string key;
    std::string name;
};

Favourite favouriteOf(const Food &food)
{
    return {food.key, food.name};
}

/// The food of that key or name, else the supplement; refuses what is neither, with the nearest names.
Favourite favouriteFrom(Context &context, const std::string &text)
{
    const Catalogue &catalogue = context.catalogue();
    if (const auto food = catalogue.food(text)) {
        return favouriteOf(*food);
    }
    if (const auto food = catalogue.exactFood(text)) {
        return favouriteOf(*food);
    }
    if (const auto substance = catalogue.exactSupplement(text)) {
        return {substance->name, substance->name};
    }
    constexpr int most = 3;
    const auto near = catalogue.nearestFoodNames(text, most);
    throw Refusal{ExitCode::refused, near.empty()
                                         ? fmt::format("No food or supplement is called '{}'.", text)
                                         : fmt::format("No food or supplement is called '{}'. Near it: {}.",
                                                       text, fmt::join(near, "; "))};
}

Favourite known(Context &context, const std::string &key)
{
    const auto food = context.catalogue().food(key);
    return food ? favouriteOf(*food) : Favourite{key, key};
}

void list(Context &context)
{
    Json json = Json::array();
    std::string text;
    for (const std::string &key : SettingStore(context.journal()).settings().favourites) {
        const Favourite favourite = known(context, key);
        const bool isFood = context.catalogue().food(key).has_value();
        json.push_back({{"food", isFood ? Json(key) : Json()}, {"name", favourite.name}});
        text += isFood ? fmt::format("{} ({})\n", favourite.name, key) : favourite.name + '\n';
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text.empty() ? "There is no favourite yet.\n" : text);
    }
}

/// A favourite whose food is gone is still known by its key.
void put(Context &context, const std::string &text, bool isRemoved)
{
    SettingStore store(context.journal());
    DiarySettings settings = store.settings();
    const bool isKey = settings.favourites.contains(text);
    const Favourite favourite = isKey ? known(context, text) : favouriteFrom(context, text);
    const bool hasChanged = isRemoved ? settings.favourites.erase(favourite.key) > 0
                                      : settings.favourites.insert(favourite.key).second;
    if (isRemoved && !hasChanged) {
        throw Refusal{ExitCode::refused, fmt::format("{} is no favourite.", favourite.name)};
    }
    Change change(context.journal(), context.now(), "favourite");
    store.put(change, settings);
    change.commit();
    if (context.wantsJson) {
        return list(context);
    }
    Context::printText(fmt::format("{} is {}.\n", favourite.name,
                                   isRemoved ? "a favourite no more" : "a favourite: it is found first"));
}

} // namespace

void addFavouriteCommands(CLI::App &foods, Context &context)
{
    auto text = std::make_shared<std::string>();
    auto isRemoved = std::make_shared<bool>(false);
    CLI::App *mark = foods.add_subcommand(
        "favourite", "Mark a food or supplement as a favourite: it is found and offered first");
    mark->add_option("food", *text, "Its key, or its name")->required();
    mark->add_flag("--remove", *isRemoved, "It is no favourite any more");
    mark->add_flag("--json", context.wantsJson, "Print all favourites as JSON");
    mark->callback([&context, text, isRemoved] { put(context, *text, *isRemoved); });
    CLI::App *listing = foods.add_subcommand("favourites", "List the favourites");
    listing->add_flag("--json", context.wantsJson, "Print them as JSON");
    listing->callback([&context] { list(context); });
}

} // namespace osteon::cli
