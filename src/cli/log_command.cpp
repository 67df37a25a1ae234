// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "cli/routine_output.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "logging/reading.h"
#include "logging/routine_reading.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <map>

namespace osteon::cli {

namespace {

/// A routine's dose that the line names, and which one of the day it is.
struct NamedDose
{
    ReadDose read;
    DueDose due;
};

/// The line as it is to be saved.
struct Understood
{
    LineReading reading;
    std::vector<NamedDose> doses;
    std::string refusal; ///< of doses that are ticked already; else empty
};

struct LogOptions
{
    std::string date;
    bool isDryRun = false;
    std::vector<std::string> words;
};

Json jsonOfItem(const ReadItem &item)
{
    Json json{{"text", item.text}};
    json.update(std::visit([](const auto &entry) { return jsonOf(entry); }, item.entry));
    json["alternatives"] = Json::array();
    for (const auto &alternative : item.alternatives) {
        json["alternatives"].push_back(std::visit([](const auto &entry) { return entry.name; }, alternative));
    }
    return json;
}

/// A dose before it is saved.
Dose doseOf(const NamedDose &named)
{
    return {.stamp = {.uid = {}, .day = named.due.day, .time = named.read.time, .zone = {}},
            .regimen = named.due.regimen,
            .kind = named.due.kind,
            .slot = named.due.slot,
            .name = named.due.name,
            .dose = named.due.dose,
            .state = DoseState::taken,
            .intake = {}};
}

Json jsonOfDose(const NamedDose &named)
{
    Json json{{"text", named.read.text}};
    json.update(jsonOf(doseOf(named), std::span<const IntakeEntry>()));
    json.erase("uid"); // nothing is stored yet
    json["amounts"] = jsonOf(named.due.amounts);
    json["alternatives"] = Json::array();
    return json;
}

/// Entries and doses in the order of the line.
Json jsonOfItems(const Understood &understood)
{
    std::multimap<std::size_t, Json> byOffset;
    for (const ReadItem &item : understood.reading.items) {
        byOffset.emplace(item.offset, jsonOfItem(item));
    }
    for (const NamedDose &named : understood.doses) {
        byOffset.emplace(named.read.offset, jsonOfDose(named));
    }
    Json items = Json::array();
    for (const auto &[offset, item] : byOffset) {
        items.push_back(item);
    }
    return items;
}

Json jsonOfReading(const Understood &understood)
{
    Json json{{"items", jsonOfItems(understood)}, {"problems", Json::array()}};
    for (const ReadProblem &problem : understood.reading.problems) {
        json["problems"].push_back({{"text", problem.text},
                                    {"offset", problem.offset},
                                    {"reason", key(problem.reason)},
                                    {"suggestions", problem.suggestions}});
    }
    return json;
}

std::string sentenceFor(const ReadProblem &problem)
{
    std::string sentence = fmt::format("'{}' (from character {} of the line): {}.", problem.text,
                                       problem.offset + 1, phrase(problem.reason));
    if (!problem.suggestions.empty()) {
        sentence += fmt::format(" Did you mean: {}?", fmt::join(problem.suggestions, ", "));
    }
    return sentence;
}

std::string sentenceFor(const std::vector<ReadProblem> &problems)
{
    std::string sentence = "Nothing was saved.";
    for (const ReadProblem &problem : problems) {
        sentence += ' ' + sentenceFor(problem);
    }
    return sentence;
}

/// Which doses of the day the line means. One that is ticked already is refused: it was probably typed twice.
void resolveDoses(Understood &understood, Journal &journal)
{
    DayRoutines routines = routinesOf(journal, understood.reading.day);
    for (const ReadDose &read : takeDoses(understood.reading, routines.regimens)) {
        const Regimen regimen = regimenFrom(routines.regimens, read.regimen, routines.day);
        auto due = nextDose(regimen, routines.doses, routines.day);
        if (!due && dueOn(std::span(&regimen, 1), routines.doses, routines.day).empty()) {
            due = extraDose(regimen, routines.doses, routines.day); // taken on another day than planned
        }
        if (!due) {
            understood.reading.problems.push_back({read.text, read.offset, ProblemReason::impossible, {}});
            understood.refusal +=
                fmt::format(" '{}' is ticked already on {}; 'tick --extra' logs one dose more.", read.text,
                            longDay(routines.day));
            continue;
        }
        understood.doses.push_back({read, *due});
        routines.doses.push_back(doseOf(understood.doses.back()));
    }
}

/// Saves every item as one change: all of them, or none.
void save(Context &context, Change &change, const Understood &understood)
{
    Journal &journal = context.journal();
    IntakeStore intake(journal);
    ExerciseStore exercise(journal);
    for (const ReadItem &item : understood.reading.items) {
        std::visit(
            [&]<typename Entry>(Entry entry) {
                entry.stamp.zone = context.zone();
                if constexpr (std::is_same_v<Entry, IntakeEntry>) {
                    intake.add(change, entry);
                } else {
                    exercise.add(change, entry);
                }
            },
            item.entry);
    }
    for (const NamedDose &named : understood.doses) {
        DoseStore(journal).record(change, named.due, DoseState::taken, named.read.time, context.zone());
    }
    change.commit();
}

void printForPeople(const Understood &understood, bool isDryRun)
{
    const LineReading &reading = understood.reading;
    std::string text = isDryRun ? "Understood, not saved" : "Saved";
    text += fmt::format(" for {}:\n", longDay(reading.day));
    for (const ReadItem &item : reading.items) {
        text += "  " + std::visit([](const auto &entry) { return lineFor(entry); }, item.entry) + '\n';
        if (item.caution) {
            text += fmt::format("    Please check: {}\n", words(*item.caution));
        }
    }
    for (const NamedDose &named : understood.doses) {
        text += fmt::format("  {}\n", lineFor(doseOf(named)));
    }
    Context::printText(text);
}

void print(const Context &context, const Understood &understood, bool isDryRun)
{
    const bool isUnderstood = understood.reading.problems.empty();
    if (context.wantsJson) {
        Context::printJson(jsonOfReading(understood));
    } else if (isUnderstood) {
        printForPeople(understood, isDryRun);
    }
    if (!understood.refusal.empty()) {
        throw Refusal{ExitCode::refused, "Nothing was saved." + understood.refusal};
    }
    if (!isUnderstood) {
        throw Refusal{ExitCode::refused, sentenceFor(understood.reading.problems)};
    }
}

void log(Context &context, const LogOptions &options)
{
    const Day day = options.date.empty() ? context.today() : pastDay(context, "--date", options.date);
    const std::string line = fmt::format("{}", fmt::join(options.words, " "));
    Understood understood{readLine(line, context.catalogue(), day, context.today()), {}, {}};
    if (options.isDryRun) {
        if (std::filesystem::exists(context.journalFile())) { // it is not made just to look
            resolveDoses(understood, context.journal());
        }
    } else {
        Change change(context.journal(), context.now(), "log"); // first: nobody ticks a dose meanwhile
        resolveDoses(understood, context.journal());
        if (understood.reading.problems.empty()) {
            save(context, change, understood); // before printing: what is said to be saved is saved
        }
    }
    print(context, understood, options.isDryRun);
}

} // namespace

void addLogCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<LogOptions>();
    CLI::App *command = app.add_subcommand("log", "Log what was eaten, taken and done, in one line of text");
    command->add_option("--date", options->date, "The day the line is for, unless it names one itself")
        ->type_name("DAY");
    command->add_flag("--dry-run", options->isDryRun, "Say what was understood and store nothing");
    command->add_flag("--json", context.wantsJson, "Print what was understood as JSON");
    command
        ->add_option("text", options->words,
                     "For example: breakfast: 200 ml milk, 2 eggs; D3 1000 IU; walk 30 min")
        ->required();
    command->callback([&context, options] { log(context, *options); });
}

} // namespace osteon::cli
