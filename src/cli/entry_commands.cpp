// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "domain/copying.h"
#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

struct CopyOptions
{
    std::string meal;
    std::string from;
    std::string to;
};

/// Stores copies as new entries and says what they are.
template <typename Store, typename Entry>
void storeCopies(Context &context, Change &change, std::vector<Entry> &entries, Json &json, std::string &text)
{
    for (Entry &entry : entries) {
        entry.stamp.zone = context.zone();
        entry.stamp.uid = Store(context.journal()).add(change, entry);
        json["entries"].push_back(storedJson(entry.stamp, jsonOf(entry)));
        text += fmt::format("  {}\n", lineFor(entry));
    }
}

void copy(Context &context, const CopyOptions &options)
{
    const Day from = pastDay(context, "--from", options.from);
    const Day to = pastDay(context, "--to", options.to);
    if (from == to) {
        throw Refusal{ExitCode::refused, fmt::format("--to: {} is the same day as --from.", toText(to))};
    }
    Change change(context.journal(), context.now(), "copy");
    Copies copies =
        copiesOf(readDiary(context.journal(), {from, from}), mealFrom("--meal", options.meal), to);
    if (copies.intake.empty() && copies.exercise.empty()) {
        throw Refusal{ExitCode::refused, fmt::format("There is nothing to copy on {}.", longDay(from))};
    }
    Json json{{"entries", Json::array()}};
    std::string text = fmt::format("Copied to {}:\n", longDay(to));
    storeCopies<IntakeStore>(context, change, copies.intake, json, text);
    storeCopies<ExerciseStore>(context, change, copies.exercise, json, text);
    change.commit();
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text);
    }
}

bool removeEntry(Journal &journal, Change &change, const std::string &uid)
{
    return IntakeStore(journal).remove(change, uid) || ExerciseStore(journal).remove(change, uid) ||
           DoseStore(journal).remove(change, uid) || BoneScanStore(journal).remove(change, uid) ||
           LabValueStore(journal).remove(change, uid) || HealthEventStore(journal).remove(change, uid) ||
           DiaryNoteStore(journal).remove(change, uid) || DoctorQuestionStore(journal).remove(change, uid) ||
           NextDateStore(journal).remove(change, uid);
}

void remove(Context &context, const std::vector<std::string> &uids)
{
    Change change(context.journal(), context.now(), "delete");
    for (const std::string &uid : uids) {
        if (!removeEntry(context.journal(), change, uid)) {
            throw Refusal{ExitCode::refused, fmt::format("There is no entry with the uid '{}'. Nothing was "
                                                         "deleted. 'day --json' shows the uids.",
                                                         uid)};
        }
    }
    change.commit();
    Context::printText(fmt::format("Deleted: {}.\n", uids.size()));
}

} // namespace

void addEntryCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<CopyOptions>();
    CLI::App *copyCommand = app.add_subcommand(
        "copy",
        "Log a meal or a whole day again on another day: same amounts, no times. Doses are not copied: "
        "they are ticked on their own day");
    copyCommand->add_option("--meal", options->meal, "breakfast, lunch, dinner or snack; else the whole day");
    copyCommand->add_option("--from", options->from, "The day it is on")->type_name("DAY")->required();
    copyCommand->add_option("--to", options->to, "The day it is for")->type_name("DAY")->required();
    copyCommand->add_flag("--json", context.wantsJson, "Print the new entries as JSON");
    copyCommand->callback([&context, options] { copy(context, *options); });

    auto uids = std::make_shared<std::vector<std::string>>();
    CLI::App *deleteCommand =
        app.add_subcommand("delete", "Delete entries of any kind: all that are named, or none");
    deleteCommand->add_option("uid", *uids, "The entries, as 'day --json' names them")->required();
    deleteCommand->callback([&context, uids] { remove(context, *uids); });
}

} // namespace osteon::cli
