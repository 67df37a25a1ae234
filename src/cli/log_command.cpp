// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "cli/understood_line.h"
#include "cli/words.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"
#include "storage/saved_meal_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

namespace osteon::cli {

namespace {

struct LogOptions
{
    std::string date;
    bool isDryRun = false;
    std::vector<std::string> words;
};

/// The line with the doses of the day that it names.
UnderstoodLine withDoses(LineReading reading, Journal &journal)
{
    const DayRoutines routines = routinesOf(journal, reading.day);
    std::vector<ReadDose> doses = takeDoses(reading, routines.regimens, routines.doses);
    return understoodFrom(std::move(reading), std::move(doses));
}

void addCautions(UnderstoodLine &line, Context &context)
{
    const DiaryRecord diary = readDiary(context.journal(), {line.day, line.day});
    addCautions(line, amountsOf(diary.intake), context.targets());
}

void saveItem(Context &context, Change &change, const ReadItem &item)
{
    std::visit(
        [&]<typename Entry>(Entry entry) {
            entry.stamp.zone = context.zone();
            if constexpr (std::is_same_v<Entry, IntakeEntry>) {
                IntakeStore(context.journal()).add(change, entry);
            } else {
                ExerciseStore(context.journal()).add(change, entry);
            }
        },
        item.entry);
}

/// Saves every part as one change: all of them, or none.
void save(Context &context, Change &change, const UnderstoodLine &line)
{
    for (const UnderstoodPart &part : line.parts) {
        if (const auto *item = std::get_if<ReadItem>(&part.what)) {
            saveItem(context, change, *item);
        } else {
            const auto &dose = std::get<ReadDose>(part.what);
            DoseStore(context.journal())
                .record(change, *dose.due, DoseState::taken, dose.time, context.zone());
        }
    }
    change.commit();
}

UnderstoodLine look(Context &context, LineReading reading)
{
    if (!std::filesystem::exists(context.journalFile())) { // it is not made just to look
        UnderstoodLine line = understoodFrom(std::move(reading), {});
        addCautions(line, DayAmounts(), context.firstTargets());
        return line;
    }
    UnderstoodLine line = withDoses(std::move(reading), context.journal());
    addCautions(line, context);
    return line;
}

UnderstoodLine lookAndSave(Context &context, LineReading reading)
{
    Change change(context.journal(), context.now(), "log"); // first: nobody ticks a dose meanwhile
    UnderstoodLine line = withDoses(std::move(reading), context.journal());
    addCautions(line, context);
    if (line.problems.empty()) {
        save(context, change, line); // before printing: what is said to be saved is saved
    }
    return line;
}

void print(const Context &context, const UnderstoodLine &line, bool isDryRun)
{
    const bool isUnderstood = line.problems.empty();
    if (context.wantsJson) {
        Context::printJson(jsonOf(line));
    } else if (isUnderstood) {
        const char *done = isDryRun ? "Understood, not saved" : "Saved";
        Context::printText(fmt::format("{} for {}:\n{}", done, longDay(line.day), textOf(line)));
    }
    if (!line.refusal.empty()) {
        throw Refusal{ExitCode::refused, "Nothing was saved." + line.refusal};
    }
    if (!isUnderstood) {
        throw Refusal{ExitCode::refused, sentenceFor(line.problems)};
    }
}

std::vector<SavedMeal> savedMeals(Context &context)
{
    return std::filesystem::exists(context.journalFile()) ? SavedMealStore(context.journal()).all()
                                                          : std::vector<SavedMeal>();
}

void log(Context &context, const LogOptions &options)
{
    const Day day = options.date.empty() ? context.today() : pastDay(context, "--date", options.date);
    const std::string text = fmt::format("{}", fmt::join(options.words, " "));
    LineReading reading = readLine(text, context.catalogue(), day, context.today(), savedMeals(context));
    const UnderstoodLine line =
        options.isDryRun ? look(context, std::move(reading)) : lookAndSave(context, std::move(reading));
    print(context, line, options.isDryRun);
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
