// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "cli/routine_output.h"
#include "cli/words.h"
#include "storage/dose_store.h"
#include "storage/intake_store.h"
#include "storage/regimen_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

struct DoseOptions
{
    std::string routine; ///< name or uid; empty with --all
    bool all = false;
    std::string date = "today";
    std::string slot;
    std::string time;
    bool isExtra = false;
};

struct PeriodOptions
{
    std::string from;
    std::string to;
};

void showDue(Context &context, const std::string &text)
{
    const Day day = anyDay(context, "day", text);
    const DayRoutines routines = routinesOf(context.journal(), day);
    if (context.wantsJson) {
        Context::printJson({{"day", toText(day)},
                            {"due", jsonOf(routines.due())},
                            {"as_needed", jsonOf(routines.asNeeded())}});
        return;
    }
    std::string lines = longDay(day) + '\n';
    for (const DueDose &due : routines.due()) {
        lines += fmt::format("  {}\n", lineFor(due));
    }
    for (const DueDose &offered : routines.asNeeded()) {
        lines += fmt::format("  {}, as needed\n", offered.name);
    }
    Context::printText(lines);
}

DoseSlot slotFrom(const std::string &text)
{
    const auto slot = doseSlotFromText(text);
    if (!slot) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--slot: '{}' is not a number, not a time such as 08:30, "
                                  "and not one of morning, noon, evening, night.",
                                  text)};
    }
    return *slot;
}

std::vector<DueDose> dueOf(const DayRoutines &routines, const Regimen &regimen)
{
    return dueOn(std::span(&regimen, 1), routines.doses, routines.day);
}

DueDose doseInSlot(const DayRoutines &routines, const Regimen &regimen, const DoseSlot &slot)
{
    std::string known;
    for (const DueDose &due : dueOf(routines, regimen)) {
        if (due.slot == slot) {
            return due;
        }
        known += fmt::format(" {}", toText(due.slot));
    }
    throw Refusal{ExitCode::refused,
                  fmt::format("--slot: {} has no dose '{}' on {}.{}", regimen.newest().name, toText(slot),
                              longDay(routines.day), known.empty() ? "" : " It has:" + known + '.')};
}

[[noreturn]] void refuseNothingOpen(const DayRoutines &routines, const Regimen &regimen)
{
    const bool isDue = !dueOf(routines, regimen).empty();
    throw Refusal{ExitCode::refused,
                  fmt::format("{} {} on {}. To log one dose more than the schedule asks for, say --extra.",
                              regimen.newest().name, isDue ? "is ticked already" : "is not due",
                              longDay(routines.day))};
}

/// The dose that a command is about: the one of --slot, or the earliest open one; a skipped one where nothing
/// is open and it is to be ticked after all.
DueDose chosenDose(const DayRoutines &routines, const Regimen &regimen, const DoseOptions &options,
                   DoseState state)
{
    if (!options.slot.empty()) {
        return doseInSlot(routines, regimen, slotFrom(options.slot));
    }
    const auto open = options.isExtra ? extraDose(regimen, routines.doses, routines.day)
                                      : nextDose(regimen, routines.doses, routines.day);
    if (open) {
        return *open;
    }
    for (const DueDose &due : dueOf(routines, regimen)) {
        if (due.given && due.given->state != state) {
            return due;
        }
    }
    refuseNothingOpen(routines, regimen);
}

std::vector<DueDose> openDoses(const DayRoutines &routines)
{
    std::vector<DueDose> open = routines.due();
    std::erase_if(open, [](const DueDose &due) { return due.given.has_value(); });
    if (open.empty()) {
        throw Refusal{ExitCode::refused, fmt::format("Nothing is open on {}.", longDay(routines.day))};
    }
    return open;
}

void print(Context &context, std::span<const Dose> doses)
{
    std::vector<IntakeEntry> entries;
    for (const Dose &dose : doses) {
        if (auto entry = IntakeStore(context.journal()).find(dose.intake)) {
            entries.push_back(*entry);
        }
    }
    Json json{{"entries", Json::array()}};
    std::string text;
    for (const Dose &dose : doses) {
        json["entries"].push_back(jsonOf(dose, entries));
        text += fmt::format("{}: {}\n", longDay(dose.stamp.day), lineFor(dose));
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text);
    }
}

void record(Context &context, const DoseOptions &options, DoseState state)
{
    const Day day = pastDay(context, "--date", options.date);
    const auto time = options.time.empty() ? std::nullopt : std::optional(timeFrom("--time", options.time));
    Change change(context.journal(), context.now(), state == DoseState::taken ? "tick" : "skip");
    const DayRoutines routines = routinesOf(context.journal(), day); // after the lock: nobody ticks meanwhile
    std::vector<DueDose> chosen;
    if (options.all) {
        chosen = openDoses(routines);
    } else {
        const Regimen regimen = regimenFrom(routines.regimens, options.routine, day);
        chosen.push_back(chosenDose(routines, regimen, options, state));
    }
    std::vector<Dose> recorded;
    for (const DueDose &due : chosen) {
        auto dose = DoseStore(context.journal()).record(change, due, state, time, context.zone());
        if (!dose) {
            throw Refusal{ExitCode::refused,
                          fmt::format("{} ({}) is {} already.", due.name, toText(due.slot), key(state))};
        }
        recorded.push_back(*dose);
    }
    change.commit();
    print(context, recorded);
}

/// The dose to take back: the one of --slot, or the one that was recorded last.
Dose recordedDose(const DayRoutines &routines, const Regimen &regimen, const DoseOptions &options)
{
    if (!options.slot.empty()) {
        const DoseSlot slot = slotFrom(options.slot);
        for (const DueDose &due : dueOf(routines, regimen)) {
            if (due.slot == slot && due.given) {
                return *due.given;
            }
        }
    }
    for (auto dose = routines.doses.rbegin(); dose != routines.doses.rend(); ++dose) {
        const bool isAsked = options.slot.empty() || toText(dose->slot) == options.slot;
        if (dose->regimen == regimen.uid && isAsked) {
            return *dose;
        }
    }
    throw Refusal{ExitCode::refused, fmt::format("Nothing of {} is ticked on {}.", regimen.newest().name,
                                                 longDay(routines.day))};
}

void untick(Context &context, const DoseOptions &options)
{
    const Day day = pastDay(context, "--date", options.date);
    Change change(context.journal(), context.now(), "untick");
    const DayRoutines routines = routinesOf(context.journal(), day);
    const Regimen regimen = regimenFrom(routines.regimens, options.routine, day);
    const Dose dose = recordedDose(routines, regimen, options);
    DoseStore(context.journal()).remove(change, dose.stamp.uid);
    change.commit();
    Context::printText(
        fmt::format("Taken back for {}: {} ({}).\n", longDay(day), dose.name, toText(dose.slot)));
}

void showAdherence(Context &context, const PeriodOptions &options)
{
    const Period period = periodFrom(context, options.from, options.to);
    const std::vector<Regimen> regimens = RegimenStore(context.journal()).all();
    const std::vector<Dose> doses = DoseStore(context.journal()).inPeriod(period);
    Json json{{"first_day", toText(period.first)}, {"last_day", toText(period.last)}};
    const Adherence whole = adherence(regimens, doses, period, context.today());
    json.update(jsonOf(whole));
    json["regimens"] = Json::array();
    std::string text =
        fmt::format("{} to {}: {}\n", toText(period.first), toText(period.last), textOf(whole));
    for (const Regimen &regimen : regimens) {
        const Adherence own = adherence(std::span(&regimen, 1), doses, period, context.today());
        Json part{{"uid", regimen.uid}, {"name", regimen.newest().name}, {"kind", key(regimen.kind)}};
        part.update(jsonOf(own));
        json["regimens"].push_back(part);
        text += fmt::format("  {}: {}\n", regimen.newest().name, textOf(own));
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text);
    }
}

CLI::App *addDoseCommand(CLI::App &app, Context &context, const std::shared_ptr<DoseOptions> &options,
                         const char *name, const char *help)
{
    CLI::App *command = app.add_subcommand(name, help);
    command->add_option("routine", options->routine, "Its name, or its uid");
    command->add_option("--date", options->date, "The day it was due, today unless given")->type_name("DAY");
    command->add_option("--slot", options->slot, "Which dose of the day: 2, 08:30, evening …");
    command->add_flag("--json", context.wantsJson, "Print what was recorded as JSON");
    return command;
}

void addTickCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<DoseOptions>();
    CLI::App *tick = addDoseCommand(app, context, options, "tick",
                                    "A dose was taken: the earliest open one of the day. A supplement's "
                                    "amounts are logged with it, once: "
                                    "'day' lists the dose with its amounts, and no second entry beside it");
    auto *all = tick->add_flag("--all", options->all, "Everything that is still open on the day");
    auto *extra = tick->add_flag("--extra", options->isExtra, "One dose more than the schedule asks for");
    tick->add_option("--time", options->time, "When it was taken")->type_name("HH:MM");
    all->excludes(tick->get_option("routine"))->excludes(tick->get_option("--slot"))->excludes(extra);
    extra->excludes(tick->get_option("--slot"));
    tick->callback([&context, options] {
        if (!options->all && options->routine.empty()) {
            throw CLI::RequiredError("A routine's name, or --all,");
        }
        record(context, *options, DoseState::taken);
    });

    CLI::App *skip = addDoseCommand(app, context, options, "skip",
                                    "A dose was left out on purpose; it counts as due and not taken");
    skip->get_option("routine")->required();
    skip->callback([&context, options] { record(context, *options, DoseState::skipped); });

    CLI::App *unticking = addDoseCommand(app, context, options, "untick",
                                         "Take a tick back, with the amounts that were logged with it");
    unticking->get_option("routine")->required();
    unticking->callback([&context, options] { untick(context, *options); });
}

} // namespace

void addDoseCommands(CLI::App &app, Context &context)
{
    auto day = std::make_shared<std::string>("today");
    CLI::App *due = app.add_subcommand("due", "What the routines ask for on a day");
    due->add_option("day", *day, "The day, today unless given");
    due->add_flag("--json", context.wantsJson, "Print one JSON document");
    due->callback([&context, day] { showDue(context, *day); });
    addTickCommands(app, context);

    auto period = std::make_shared<PeriodOptions>();
    CLI::App *adherenceCommand =
        app.add_subcommand("adherence", "Doses taken of those due, over a period up to today");
    adherenceCommand->add_option("--from", period->from, "The first day")->type_name("DAY")->required();
    adherenceCommand->add_option("--to", period->to, "The last day")->type_name("DAY")->required();
    adherenceCommand->add_flag("--json", context.wantsJson, "Print one JSON document");
    adherenceCommand->callback([&context, period] { showAdherence(context, *period); });
}

} // namespace osteon::cli
