// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "logging/reading.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace osteon::cli {

namespace {

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

Json jsonOfReading(const LineReading &reading)
{
    Json json{{"items", Json::array()}, {"problems", Json::array()}};
    for (const ReadItem &item : reading.items) {
        json["items"].push_back(jsonOfItem(item));
    }
    for (const ReadProblem &problem : reading.problems) {
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

/// Saves every item as one change: all of them, or none.
void save(Context &context, const LineReading &reading)
{
    Journal &journal = context.journal();
    IntakeStore intake(journal);
    ExerciseStore exercise(journal);
    Change change(journal, context.now(), "log");
    for (const ReadItem &item : reading.items) {
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
    change.commit();
}

void printForPeople(const LineReading &reading, bool isDryRun)
{
    std::string text = isDryRun ? "Understood, not saved" : "Saved";
    text += fmt::format(" for {}:\n", longDay(reading.day));
    for (const ReadItem &item : reading.items) {
        text += "  " + std::visit([](const auto &entry) { return lineFor(entry); }, item.entry) + '\n';
        if (item.caution) {
            text += fmt::format("    Please check: {}\n", words(*item.caution));
        }
    }
    Context::printText(text);
}

void log(Context &context, const LogOptions &options)
{
    const Day day = options.date.empty() ? context.today() : pastDay(context, "--date", options.date);
    const std::string line = fmt::format("{}", fmt::join(options.words, " "));
    const LineReading reading = readLine(line, context.catalogue(), day, context.today());
    const bool isUnderstood = reading.problems.empty();
    if (isUnderstood && !options.isDryRun) {
        save(context, reading); // before anything is printed: what is said to be saved is saved
    }
    if (context.wantsJson) {
        Context::printJson(jsonOfReading(reading));
    } else if (isUnderstood) {
        printForPeople(reading, options.isDryRun);
    }
    if (!isUnderstood) {
        throw Refusal{ExitCode::refused, sentenceFor(reading.problems)};
    }
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
