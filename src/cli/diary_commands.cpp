// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_output.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/routine_output.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "storage/bone_record_store.h"
#include "storage/regimen_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

void complete(Context &context, const std::string &text)
{
    const Day day = pastDay(context, "day", text);
    Change change(context.journal(), context.now(), "complete");
    const bool isNew = DayStore(context.journal()).setComplete(change, day, true);
    if (isNew) {
        change.commit();
    }
    Context::printText(
        fmt::format("{} {} complete.\n", longDay(day), isNew ? "is marked" : "was already marked"));
}

/// What a tick made is listed as the dose, and not a second time as an entry.
bool isDose(const DiaryRecord &record, const IntakeEntry &entry)
{
    return std::ranges::find(record.doses, entry.stamp.uid, &Dose::intake) != record.doses.end();
}

template <typename Entry>
void putAll(Json &list, const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        list.push_back(storedJson(entry.stamp, jsonOf(entry)));
    }
}

template <typename Entry>
std::string linesFor(const std::vector<Entry> &entries)
{
    std::string text;
    for (const Entry &entry : entries) {
        text += fmt::format("  - {}\n", lineFor(entry));
    }
    return text;
}

std::string linesFor(const BoneRecord &record)
{
    return linesFor(record.scans) + linesFor(record.labs) + linesFor(record.events) + linesFor(record.notes) +
           linesFor(record.questions) + linesFor(record.nextDates);
}

Json entriesOf(const DiaryRecord &record, const BoneRecord &bone)
{
    Json entries = Json::array();
    for (const IntakeEntry &entry : record.intake) {
        if (!isDose(record, entry)) {
            entries.push_back(storedJson(entry.stamp, jsonOf(entry)));
        }
    }
    for (const Dose &dose : record.doses) {
        entries.push_back(jsonOf(dose, record.intake));
    }
    for (const ExerciseSession &session : record.exercise) {
        entries.push_back(storedJson(session.stamp, jsonOf(session)));
    }
    putAll(entries, bone.scans);
    putAll(entries, bone.labs);
    putAll(entries, bone.events);
    putAll(entries, bone.notes);
    putAll(entries, bone.questions);
    putAll(entries, bone.nextDates);
    return entries;
}

/// One day as a document: the week's objects for one day, and beside their list of days that day's own
/// values.
Json jsonOfDay(const DiaryRecord &record, const BoneRecord &bone,
               const std::vector<NutrientSummary> &nutrients, std::span<const DueDose> due, Day today)
{
    const Day day = record.period.first;
    Json json{{"day", toText(day)},
              {"complete", record.completeDays.contains(day)},
              {"targets", Json::array()},
              {"movement", Json::object()},
              {"entries", entriesOf(record, bone)},
              {"due", jsonOf(due)}};
    for (const NutrientSummary &summary : nutrients) {
        Json target = jsonOf(summary);
        const Json values = target["days"][0];
        target.update(values);
        json["targets"].push_back(target);
    }
    const MovementMinutes movement = movementIn(record, today);
    json["movement"] = {{"moderate", movement.moderate.count()},
                        {"vigorous", movement.vigorous.count()},
                        {"light", movement.light.count()},
                        {"weight_bearing_min", movement.weightBearing.count()},
                        {"resistance_min", movement.resistance.count()},
                        {"balance_min", movement.balance.count()},
                        {"other_min", movement.other.count()}};
    return json;
}

std::string textOfDay(const DiaryRecord &record, const BoneRecord &bone,
                      const std::vector<NutrientSummary> &nutrients, std::span<const DueDose> due)
{
    const Day day = record.period.first;
    std::string text = longDay(day) + (record.completeDays.contains(day) ? ", complete\n" : "\n");
    for (const NutrientSummary &summary : nutrients) {
        text += fmt::format("  {:<14}{}\n", words(quantityOf(summary.nutrient)),
                            totalFor(summary.days.front(), summary.nutrient));
    }
    for (const IntakeEntry &entry : record.intake) {
        if (!isDose(record, entry)) {
            text += fmt::format("  {} {}\n", entry.meal ? key(*entry.meal) : "-", lineFor(entry));
        }
    }
    for (const Dose &dose : record.doses) {
        text += fmt::format("  - {}\n", lineFor(dose));
    }
    for (const ExerciseSession &session : record.exercise) {
        text += fmt::format("  - {}\n", lineFor(session));
    }
    text += linesFor(bone);
    for (const DueDose &dose : due) {
        text += dose.given ? "" : fmt::format("  Due: {}\n", lineFor(dose));
    }
    return text;
}

void showDay(Context &context, const std::string &text)
{
    const Day day = anyDay(context, "day", text);
    const DiaryRecord record = readDiary(context.journal(), {day, day});
    const BoneRecord bone = readBoneRecord(context.journal(), {day, day});
    const auto nutrients = summariseNutrients(record, context.targets(), context.today());
    const std::vector<DueDose> due = dueOn(RegimenStore(context.journal()).all(), record.doses, day);
    if (context.wantsJson) {
        Context::printJson(jsonOfDay(record, bone, nutrients, due, context.today()));
    } else {
        Context::printText(textOfDay(record, bone, nutrients, due));
    }
}

void showWeek(Context &context, const std::string &text)
{
    const WeekScore week = context.week(anyDay(context, "day", text));
    if (context.wantsJson) {
        Context::printJson(jsonOf(week));
    } else {
        Context::printText(textOf(week));
    }
}

} // namespace

void addDiaryCommands(CLI::App &app, Context &context)
{
    auto day = std::make_shared<std::string>("today");
    const auto addCommand = [&](const char *name, const char *help) {
        CLI::App *command = app.add_subcommand(name, help);
        command->add_flag("--json", context.wantsJson, "Print one JSON document");
        return command;
    };
    CLI::App *completeCommand = app.add_subcommand("complete", "Mark a day complete: that was all");
    completeCommand->add_option("day", *day, "The day")->required();
    completeCommand->callback([&context, day] { complete(context, *day); });

    CLI::App *dayCommand = addCommand("day", "One day: totals and entries");
    dayCommand->add_option("day", *day, "The day, today unless given");
    dayCommand->callback([&context, day] { showDay(context, *day); });

    CLI::App *weekCommand = addCommand("week", "The week a day lies in, with its score");
    weekCommand->add_option("day", *day, "A day of the week, today unless given");
    weekCommand->callback([&context, day] { showWeek(context, *day); });
}

} // namespace osteon::cli
