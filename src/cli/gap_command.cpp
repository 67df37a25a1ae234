// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/eaten_foods.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/words.h"
#include "domain/gap.h"
#include "storage/intake_store.h"
#include "storage/regimen_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

constexpr std::size_t mostSuggestions = 6;

Json jsonOf(const GapSuggestion &suggestion)
{
    const GapCandidate &candidate = suggestion.candidate;
    Json json{{"food", candidate.food.key},
              {"name", candidate.food.name},
              {"portion", candidate.portion.label},
              {"portion_g", numberOf(candidate.portion.mass.milligrams(), 1000)},
              {"times_eaten", candidate.timesEaten},
              {"adds", Json::array()}};
    for (const GapReason &reason : suggestion.reasons) {
        json["adds"].push_back({{"name", key(reason.nutrient)},
                                {"unit", unitSymbol(quantityOf(reason.nutrient))},
                                {"amount", amountOf(reason.added, reason.nutrient)}});
    }
    return json;
}

std::string lineFor(const GapSuggestion &suggestion)
{
    std::string text =
        fmt::format("  {}, {}:", suggestion.candidate.food.name, suggestion.candidate.portion.label);
    for (const GapReason &reason : suggestion.reasons) {
        text += fmt::format(" +{} {}", shownAmount(reason.nutrient, reason.added),
                            words(quantityOf(reason.nutrient)));
    }
    return text + '\n';
}

void closeGap(Context &context, const std::string &text)
{
    const Day day = pastDay(context, "day", text);
    DiaryRecord record = readDiary(context.journal(), {day, day});
    if (day == context.today()) { // what was left open on a past day was not taken
        record = withOpenDoses(std::move(record), RegimenStore(context.journal()).all(), day);
    }
    const auto summaries = summariseNutrients(record, context.targets(), context.today());
    const auto times = IntakeStore(context.journal()).timesEaten({addDays(day, 1 - gapMemoryDays), day});
    const auto candidates = gapCandidates(foodsAndEaten(context.catalogue(), times), times);
    const auto suggestions = osteon::closeGap(summaries, candidates, context.profile(), mostSuggestions);
    Json json{{"day", toText(day)}, {"suggestions", Json::array()}};
    std::string lines = longDay(day) + '\n';
    for (const GapSuggestion &suggestion : suggestions) {
        json["suggestions"].push_back(jsonOf(suggestion));
        lines += lineFor(suggestion);
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(suggestions.empty() ? lines + "  Nothing to suggest.\n" : lines);
    }
}

} // namespace

void addGapCommand(CLI::App &app, Context &context)
{
    auto day = std::make_shared<std::string>("today");
    CLI::App *command = app.add_subcommand(
        "gap",
        "Portions of food that would fill what is missing of the day's targets without passing a limit; "
        "foods you eat come first. What is due today and not ticked yet counts as taken");
    command->add_option("day", *day, "The day, today unless given");
    command->add_flag("--json", context.wantsJson, "Print one JSON document");
    command->callback([&context, day] { closeGap(context, *day); });
}

} // namespace osteon::cli
