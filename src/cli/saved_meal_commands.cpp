// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "cli/saved_meal_output.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "domain/copying.h"
#include "storage/intake_store.h"
#include "storage/saved_meal_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

struct MealOptions
{
    std::string name; ///< or uid
    std::string newName;
    std::string fromDay;
    std::string date = "today";
    std::string meal;
    std::string servings = "1";
    bool isReplacing = false;
};

void print(const Context &context, const SavedMeal &meal, std::string_view verb)
{
    if (context.wantsJson) {
        Context::printJson(jsonOf(meal));
    } else {
        Context::printText(fmt::format("{} {}", verb, lineFor(meal)));
    }
}

std::vector<SavedMeal> mealsCalled(Context &context, const std::string &text)
{
    std::vector<SavedMeal> meals = SavedMealStore(context.journal()).all();
    std::erase_if(meals,
                  [&](const SavedMeal &meal) { return meal.uid != text && !isSameName(meal.name, text); });
    return meals;
}

SavedMeal mealFrom(Context &context, const std::string &text)
{
    const std::vector<SavedMeal> found = mealsCalled(context, text);
    if (found.empty()) {
        throw Refusal{ExitCode::refused,
                      fmt::format("There is no saved meal called '{}'. 'meal list' shows them.", text)};
    }
    if (found.size() > 1) {
        throw Refusal{
            ExitCode::refused,
            fmt::format("Several saved meals are called '{}'. Name one by its uid, which 'meal list' "
                        "shows.",
                        text)};
    }
    return found.front();
}

/// Two meals of one name could not be told apart.
void refuseNameInUse(Context &context, const SavedMeal &meal)
{
    for (const SavedMeal &other : mealsCalled(context, meal.name)) {
        if (other.uid != meal.uid) {
            throw Refusal{
                ExitCode::refused,
                fmt::format("There is a saved meal called '{}' already. Choose another name, or put "
                            "the new one in its place with 'meal save --replace'.",
                            meal.name)};
        }
    }
}

void refuseImpossible(const SavedMeal &meal, const MealOptions &options, Day day)
{
    const auto error = refusalOf(meal);
    if (error == SavedMealError::servingsRefused) {
        throw Refusal{ExitCode::refused, fmt::format("--servings: '{}' is not a whole number from 1 to {}.",
                                                     options.servings, mostServings)};
    }
    if (error == SavedMealError::itemsMissing) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--meal: nothing was logged for {} on {}, or only doses of routines, which "
                                  "are ticked on their own day.",
                                  options.meal, longDay(day))};
    }
    if (error) {
        throw Refusal{ExitCode::refused,
                      fmt::format("'{}' cannot be saved: its name or one of its entries is "
                                  "impossible.",
                                  meal.name)};
    }
}

/// 0, which is refused, for what is no possible number of servings.
int wholeServings(const std::string &text)
{
    const bool isWhole = text.find('.') == std::string::npos;
    const std::int64_t servings = scaledValue("--servings", text, 1);
    return isWhole && servings >= 1 && servings <= mostServings ? static_cast<int>(servings) : 0;
}

void save(Context &context, const MealOptions &options)
{
    const Day day = pastDay(context, "--from-day", options.fromDay);
    const auto of = cli::mealFrom("--meal", options.meal);
    const Copies logged = copiesOf(readDiary(context.journal(), {day, day}), of, day);
    SavedMeal meal =
        savedMealFrom(storedName("name", options.name), wholeServings(options.servings), logged.intake);
    refuseImpossible(meal, options, day);
    if (options.isReplacing) {
        meal.uid = mealFrom(context, meal.name).uid;
    }
    refuseNameInUse(context, meal);
    Change change(context.journal(), context.now(), "meal");
    SavedMealStore store(context.journal());
    if (options.isReplacing) {
        store.update(change, meal);
    } else {
        meal.uid = store.add(change, meal);
    }
    change.commit();
    print(context, meal, "Saved:");
}

ServingCount servingsFrom(const std::string &text)
{
    constexpr std::int64_t most = 100;
    constexpr std::int64_t thousand = 1000;
    const ServingCount count{scaledValue("--servings", text, thousand), thousand};
    if (count.numerator <= 0 || count.numerator > most * thousand) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--servings: {} is not above 0 and at most {}.", text, most)};
    }
    return count;
}

void refuseImpossible(const std::vector<IntakeEntry> &entries, const Context &context)
{
    for (const IntakeEntry &entry : entries) {
        if (const auto refusal = refusalOf(entry, context.today())) {
            throw Refusal{ExitCode::refused,
                          fmt::format("--servings: with so many, what there would be of '{}' {}", entry.name,
                                      words(refusal->error))};
        }
    }
}

void log(Context &context, const MealOptions &options)
{
    const SavedMeal meal = mealFrom(context, options.name);
    const EntryStamp stamp{.uid = {},
                           .day = pastDay(context, "--date", options.date),
                           .time = std::nullopt,
                           .zone = context.zone()};
    std::vector<IntakeEntry> entries =
        entriesOf(meal, servingsFrom(options.servings), stamp, cli::mealFrom("--meal", options.meal));
    refuseImpossible(entries, context);
    Json json{{"entries", Json::array()}};
    std::string text = fmt::format("Logged {} for {}:\n", meal.name, longDay(stamp.day));
    Change change(context.journal(), context.now(), "log");
    for (IntakeEntry &entry : entries) {
        entry.stamp.uid = IntakeStore(context.journal()).add(change, entry);
        json["entries"].push_back(storedJson(entry.stamp, jsonOf(entry)));
        text += fmt::format("  {}\n", lineFor(entry));
    }
    change.commit();
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text);
    }
}

void rename(Context &context, const MealOptions &options)
{
    SavedMeal meal = mealFrom(context, options.name);
    meal.name = storedName("new-name", options.newName);
    refuseNameInUse(context, meal);
    Change change(context.journal(), context.now(), "meal");
    SavedMealStore(context.journal()).update(change, meal);
    change.commit();
    print(context, meal, "Now:");
}

void remove(Context &context, const MealOptions &options)
{
    const SavedMeal meal = mealFrom(context, options.name);
    Change change(context.journal(), context.now(), "meal");
    SavedMealStore(context.journal()).remove(change, meal.uid);
    change.commit();
    Context::printText(fmt::format("Deleted the saved meal {}. What was logged with it stays.\n", meal.name));
}

void list(Context &context)
{
    Json json = Json::array();
    std::string text;
    for (const SavedMeal &meal : SavedMealStore(context.journal()).all()) {
        json.push_back(jsonOf(meal));
        text += fmt::format("{}  {}", meal.uid, lineFor(meal));
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text.empty() ? "There is no saved meal yet.\n" : text);
    }
}

/// A command about one meal.
template <typename Function>
CLI::App *addCommand(CLI::App &meals, Context &context, const std::string &name, const char *help,
                     const std::shared_ptr<MealOptions> &options, Function function)
{
    CLI::App *command = meals.add_subcommand(name, help);
    command->add_option("name", options->name, "Its name, or the uid of a saved one")->required();
    command->add_flag("--json", context.wantsJson, "Print the result as JSON");
    command->callback([&context, options, function] { function(context, *options); });
    return command;
}

} // namespace

void addMealCommands(CLI::App &app, Context &context)
{
    CLI::App *meals = app.add_subcommand("meal", "Saved meals and recipes: logged again as a whole");
    meals->require_subcommand(1);
    auto options = std::make_shared<MealOptions>();
    CLI::App *saving =
        addCommand(*meals, context, "save", "Save what was logged for a meal of a day", options, save);
    saving->add_option("--from-day", options->fromDay, "The day it is on")->type_name("DAY")->required();
    saving->add_option("--meal", options->meal, "breakfast, lunch, dinner or snack")->required();
    saving->add_option("--servings", options->servings, "How many it makes, 1 unless given");
    saving->add_flag("--replace", options->isReplacing, "In the place of the saved meal of this name");
    CLI::App *logging =
        addCommand(*meals, context, "log", "Log a saved meal: one entry for each of its items", options, log);
    logging->add_option("--servings", options->servings, "How many were eaten, 1 unless given; as 0.5");
    logging->add_option("--date", options->date, "The day, today unless given")->type_name("DAY");
    logging->add_option("--meal", options->meal, "breakfast, lunch, dinner or snack");
    addCommand(*meals, context, "rename", "Give a saved meal another name", options, rename)
        ->add_option("new-name", options->newName, "The new name")
        ->required();
    addCommand(*meals, context, "delete", "Take a saved meal away; what was logged with it stays", options,
               remove);
    CLI::App *listing = meals->add_subcommand("list", "All of them, and what is in them");
    listing->add_flag("--json", context.wantsJson, "Print them as JSON");
    listing->callback([&context] { list(context); });
}

} // namespace osteon::cli
