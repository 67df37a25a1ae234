// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>

namespace osteon::cli {

namespace {

struct AmountOption
{
    const char *name;
    Nutrient nutrient;
    NutrientUnit unit;
};

constexpr std::array amountOptions{
    AmountOption{"--calcium-mg", Nutrient::calcium, NutrientUnit::milligram},
    AmountOption{"--vitamin-d-iu", Nutrient::vitaminD, NutrientUnit::vitaminDUnit},
    AmountOption{"--vitamin-d-ug", Nutrient::vitaminD, NutrientUnit::microgram},
    AmountOption{"--magnesium-mg", Nutrient::magnesium, NutrientUnit::milligram},
    AmountOption{"--vitamin-k2-ug", Nutrient::vitaminK2, NutrientUnit::microgram},
    AmountOption{"--vitamin-k1-ug", Nutrient::vitaminK1, NutrientUnit::microgram},
    AmountOption{"--protein-g", Nutrient::protein, NutrientUnit::gram},
    AmountOption{"--sodium-mg", Nutrient::sodium, NutrientUnit::milligram},
    AmountOption{"--sugars-g", Nutrient::sugars, NutrientUnit::gram},
    AmountOption{"--alcohol-g", Nutrient::alcohol, NutrientUnit::gram},
};

struct IntakeOptions
{
    std::string date;
    std::string name;
    std::string meal;
    bool isSupplement = false;
    std::array<std::string, amountOptions.size()> amounts; ///< empty: not given, so unknown
};

struct ExerciseOptions
{
    std::string date;
    std::string minutes;
    std::string activity;
    std::string name;
    std::string intensity;
    MovementKinds kinds;
};

std::optional<Meal> mealFrom(const std::string &text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto meal = mealFromKey(text);
    if (!meal) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--meal: '{}' is not one of breakfast, lunch, dinner, snack.", text)};
    }
    return meal;
}

/// The same answer for both kinds of entry: JSON for scripts, a sentence for people.
template <typename Entry>
void printAdded(const Context &context, const Entry &entry)
{
    if (context.wantsJson) {
        Json json{{"uid", entry.stamp.uid}};
        json.update(jsonOf(entry));
        Context::printJson(json);
    } else {
        Context::printText(fmt::format("Saved for {}: {}\n", longDay(entry.stamp.day), lineFor(entry)));
    }
}

void addIntake(Context &context, const IntakeOptions &options)
{
    IntakeEntry entry;
    entry.stamp.day = pastDay(context, "--date", options.date);
    entry.stamp.zone = context.zone();
    entry.name = storedName("--name", options.name);
    entry.meal = mealFrom(options.meal);
    entry.isSupplement = options.isSupplement;
    for (std::size_t index = 0; index < amountOptions.size(); ++index) {
        const AmountOption &option = amountOptions.at(index);
        if (!options.amounts.at(index).empty()) {
            entry.amounts[option.nutrient] =
                amount(option.name, options.amounts.at(index), option.nutrient, option.unit);
        }
    }
    Change change(context.journal(), context.now(), "add");
    entry.stamp.uid = IntakeStore(context.journal()).add(change, entry);
    change.commit();
    printAdded(context, entry);
}

/// An activity by its key in the catalogue or by any of its names.
Activity activityFrom(const Catalogue &catalogue, const std::string &text)
{
    auto activity = catalogue.activity(text);
    if (!activity) {
        activity = catalogue.exactActivity(text);
    }
    if (activity) {
        return *activity;
    }
    std::string sentence = fmt::format("--activity: no activity is called '{}'.", text);
    for (const Activity &near : catalogue.searchActivities(text, 3)) {
        sentence += fmt::format(" '{}'?", near.name);
    }
    throw Refusal{ExitCode::refused, sentence + " Or describe your own with --name and --intensity."};
}

Intensity intensityFrom(const std::string &text)
{
    const auto intensity = intensityFromKey(text);
    if (!intensity) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--intensity: '{}' is not one of light, moderate, vigorous.", text)};
    }
    return *intensity;
}

void describe(ExerciseSession &session, const Activity &activity)
{
    session.activity = activity.key;
    session.name = activity.name;
    session.intensity = activity.intensity;
    session.kinds = {activity.weightBearing, activity.resistance, activity.balance};
}

void addExercise(Context &context, const ExerciseOptions &options)
{
    ExerciseSession session;
    session.stamp.day = pastDay(context, "--date", options.date);
    session.stamp.zone = context.zone();
    session.duration = duration("--minutes", options.minutes);
    if (options.activity.empty()) {
        session.name = storedName("--name", options.name);
        session.intensity = intensityFrom(options.intensity);
        session.kinds = options.kinds;
    } else {
        describe(session, activityFrom(context.catalogue(), options.activity));
    }
    Change change(context.journal(), context.now(), "add");
    session.stamp.uid = ExerciseStore(context.journal()).add(change, session);
    change.commit();
    printAdded(context, session);
}

void addIntakeCommand(CLI::App &add, Context &context)
{
    auto options = std::make_shared<IntakeOptions>();
    CLI::App *command =
        add.add_subcommand("intake", "A food or a supplement; what is not given stays unknown");
    command->add_option("--date", options->date, "The day")->type_name("DAY")->required();
    command->add_option("--name", options->name, "What it was")->required();
    command->add_option("--meal", options->meal, "breakfast, lunch, dinner or snack");
    command->add_flag("--supplement", options->isSupplement, "It is a supplement, not a food");
    std::array<CLI::Option *, amountOptions.size()> added{};
    for (std::size_t index = 0; index < amountOptions.size(); ++index) {
        added.at(index) =
            command->add_option(amountOptions.at(index).name, options->amounts.at(index))->type_name("X");
    }
    added.at(1)->excludes(added.at(2)); // vitamin D once, in IU or in µg
    command->add_flag("--json", context.wantsJson, "Print the stored entry as JSON");
    command->callback([&context, options] { addIntake(context, *options); });
}

void addExerciseCommand(CLI::App &add, Context &context)
{
    auto options = std::make_shared<ExerciseOptions>();
    CLI::App *command = add.add_subcommand("exercise", "A walk, a workout, a dance");
    command->add_option("--date", options->date, "The day")->type_name("DAY")->required();
    command->add_option("--minutes", options->minutes, "How long, 1 to 1440")->type_name("M")->required();
    auto *activity =
        command->add_option("--activity", options->activity, "One of the catalogue, by key or name");
    auto *name = command->add_option("--name", options->name, "Your own activity")->excludes(activity);
    auto *intensity = command->add_option("--intensity", options->intensity, "light, moderate or vigorous");
    intensity->excludes(activity)->needs(name);
    name->needs(intensity);
    command->add_flag("--weight-bearing", options->kinds.weightBearing)->excludes(activity);
    command->add_flag("--resistance", options->kinds.resistance)->excludes(activity);
    command->add_flag("--balance", options->kinds.balance)->excludes(activity);
    command->add_flag("--json", context.wantsJson, "Print the stored entry as JSON");
    command->callback([&context, options, activity, name] {
        if (activity->count() + name->count() == 0) {
            throw CLI::RequiredError("--activity NAME, or --name N with --intensity,");
        }
        addExercise(context, *options);
    });
}

} // namespace

void addAddCommands(CLI::App &app, Context &context)
{
    CLI::App *add = app.add_subcommand("add", "Add one entry with exact figures");
    add->require_subcommand(1);
    addIntakeCommand(*add, context);
    addExerciseCommand(*add, context);
}

} // namespace osteon::cli
