// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/food_output.h"
#include "cli/option_values.h"
#include "cli/own_food_options.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "storage/own_food_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

struct OwnFoodOptions
{
    std::string food; ///< its key, its uid or its name; of `add`, the name
    std::string into;
    LabelOptions label;
};

Json jsonOfOwn(const OwnFood &own)
{
    const auto mass = own.servingMass ? std::optional(own.servingMass->milligrams()) : std::nullopt;
    Json json = jsonOf(foodFrom(own));
    json["per"] = key(own.basis);
    json["label"] = jsonOf(own.amounts);
    json["serving_g"] = numberOf(mass, 1000);
    json["serving_ml"] = numberOf(own.servingMicrolitres, 1000);
    json["archived"] = own.isArchived;
    return json;
}

void print(const Context &context, const OwnFood &food, std::string_view verb)
{
    if (context.wantsJson) {
        Context::printJson(jsonOfOwn(food));
    } else {
        Context::printText(fmt::format("{} {}", verb, lineFor(foodFrom(food))));
    }
}

/// An own food by its key or uid, that of one merged into it too, or by its name.
OwnFood ownFoodFrom(Context &context, const std::string &text)
{
    const OwnFoodStore store(context.journal());
    if (const auto found = store.find(ownFoodUid(text).value_or(text))) {
        return *found;
    }
    std::vector<OwnFood> named = store.all();
    std::erase_if(named, [&](const OwnFood &food) { return !isSameName(food.name, text); });
    if (named.empty()) {
        throw Refusal{ExitCode::refused,
                      fmt::format("There is no own food called '{}'. 'foods own' lists them.", text)};
    }
    if (named.size() > 1) {
        throw Refusal{ExitCode::refused,
                      fmt::format("Several own foods are called '{}'. Name one by its key, which 'foods own' "
                                  "shows.",
                                  text)};
    }
    return named.front();
}

/// Two foods of one name could not be told apart in the one-line log.
void refuseNameInUse(Context &context, const OwnFood &food)
{
    const std::vector<OwnFood> foods = OwnFoodStore(context.journal()).all();
    const auto isOther = [&](const OwnFood &other) {
        return other.uid != food.uid && isSameName(other.name, food.name);
    };
    if (std::ranges::any_of(foods, isOther)) {
        throw Refusal{ExitCode::refused,
                      fmt::format("There is an own food called '{}' already. Change it with 'foods edit', or "
                                  "choose another name.",
                                  food.name)};
    }
}

void add(Context &context, const OwnFoodOptions &options)
{
    OwnFood food;
    food.name = storedName("name", options.food);
    food = changedLabel(food, options.label);
    refuseNameInUse(context, food);
    Change change(context.journal(), context.now(), "food");
    food.uid = OwnFoodStore(context.journal()).add(change, food);
    change.commit();
    print(context, food, "Added:");
}

void update(Context &context, const OwnFood &food)
{
    Change change(context.journal(), context.now(), "food");
    OwnFoodStore(context.journal()).update(change, food);
    change.commit();
}

void edit(Context &context, const OwnFoodOptions &options)
{
    const OwnFood food = changedLabel(ownFoodFrom(context, options.food), options.label);
    if (!options.label.name.empty()) {
        refuseNameInUse(context, food);
    }
    update(context, food);
    print(context, food, "Now:");
}

void setArchived(Context &context, const OwnFoodOptions &options, bool isArchived)
{
    OwnFood food = ownFoodFrom(context, options.food);
    food.isArchived = isArchived;
    update(context, food);
    print(context, food, isArchived ? "Not offered any more:" : "Offered again:");
}

void remove(Context &context, const OwnFoodOptions &options)
{
    const OwnFood food = ownFoodFrom(context, options.food);
    Change change(context.journal(), context.now(), "food");
    OwnFoodStore(context.journal()).remove(change, food.uid);
    change.commit();
    Context::printText(fmt::format("Deleted the food {}. What was logged of it stays.\n", food.name));
}

void merge(Context &context, const OwnFoodOptions &options)
{
    const OwnFood food = ownFoodFrom(context, options.food);
    const OwnFood into = ownFoodFrom(context, options.into);
    Change change(context.journal(), context.now(), "food");
    if (!OwnFoodStore(context.journal()).merge(change, food.uid, into.uid)) {
        throw Refusal{ExitCode::refused, fmt::format("'{}' and '{}' are one food.", food.name, into.name)};
    }
    change.commit();
    print(context, into, fmt::format("{} is from now on:", food.name));
}

void list(Context &context)
{
    Json json = Json::array();
    std::string text;
    for (const OwnFood &food : OwnFoodStore(context.journal()).all()) {
        json.push_back(jsonOfOwn(food));
        text += (food.isArchived ? "Archived: " : "") + lineFor(foodFrom(food));
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text.empty() ? "There is no own food yet.\n" : text);
    }
}

/// A command about one own food.
template <typename Function>
CLI::App *addCommand(CLI::App &foods, Context &context, const std::string &name, const char *help,
                     const std::shared_ptr<OwnFoodOptions> &options, Function function)
{
    CLI::App *command = foods.add_subcommand(name, help);
    command->add_option("food", options->food, "Its key, or its name")->required();
    command->add_flag("--json", context.wantsJson, "Print it as JSON");
    command->callback([&context, options, function] { function(context, *options); });
    return command;
}

} // namespace

void addOwnFoodCommands(CLI::App &foods, Context &context)
{
    auto options = std::make_shared<OwnFoodOptions>();
    CLI::App *adding = addCommand(
        foods, context, "add", "Type a food from its label; what is not on it stays unknown", options, add);
    adding->get_option("food")->description("Its name");
    addLabelOptions(*adding, options->label);
    CLI::App *editing = addCommand(
        foods, context, "edit",
        "Put an own food right from now on; what is not given stays, and 'none' is unknown", options, edit);
    editing->add_option("--name", options->label.name, "Another name");
    addLabelOptions(*editing, options->label);
    addCommand(foods, context, "archive", "Do not offer an own food any more", options,
               [](Context &own, const OwnFoodOptions &given) { setArchived(own, given, true); });
    addCommand(foods, context, "unarchive", "Offer an own food again", options,
               [](Context &own, const OwnFoodOptions &given) { setArchived(own, given, false); });
    addCommand(foods, context, "delete", "Take an own food away; what was logged of it stays", options,
               remove);
    addCommand(foods, context, "merge", "Make two own foods one: the second stands for both", options, merge)
        ->add_option("into", options->into, "The food that stays")
        ->required();
    CLI::App *listing = foods.add_subcommand("own", "The foods that you typed from labels");
    listing->add_flag("--json", context.wantsJson, "Print them as JSON");
    listing->callback([&context] { list(context); });
}

} // namespace osteon::cli
