// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/amount_options.h"
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

namespace osteon::cli {

namespace {

struct IntakeOptions
{
    std::string date;
    std::string name;
    std::string meal;
    bool isSupplement = false;
    std::string note;
    AmountTexts amounts;
};

struct ExerciseOptions
{
    std::string date;
    std::string minutes;
    std::string activity;
    std::string name;
    std::string intensity;
    std::string note;
    MovementKinds kinds;
};

/// The same answer for both kinds of entry: JSON for scripts, a sentence for people.
template <typename Entry>
void printAdded(const Context &context, const Entry &entry)
{
    if (context.wantsJson) {
        Context::printJson(storedJson(entry.stamp, jsonOf(entry)));
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
    entry.meal = mealFrom("--meal", options.meal);
    entry.isSupplement = options.isSupplement;
    entry.note = noteFrom("--note", options.note);
    setAmounts(entry.amounts, options.amounts);
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
    session.note = noteFrom("--note", options.note);
    if (options.activity.empty()) {
        session.name = storedName("--name", options.name);
        session.intensity = intensityFrom("--intensity", options.intensity);
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
    command->add_option("--note", options->note, "What you want to say about it")->type_name("TEXT");
    addAmountOptions(*command, options->amounts);
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
    command->add_option("--note", options->note, "What you want to say about it")->type_name("TEXT");
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
    addBoneAddCommands(*add, context);
}

} // namespace osteon::cli
