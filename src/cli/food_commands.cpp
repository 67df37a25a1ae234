// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/imported_food_writer.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/food_output.h"
#include "cli/interruption.h"
#include "cli/json.h"
#include "cli/refusal.h"
#include "cli/words.h"
#include "exchange/food_data_central.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace osteon::cli {

namespace {

void search(Context &context, const std::vector<std::string> &words)
{
    constexpr int most = 20;
    const auto foods =
        context.catalogue().searchFoodsTolerantly(fmt::format("{}", fmt::join(words, " ")), most);
    Json json = Json::array();
    std::string text;
    for (const Food &food : foods) {
        json.push_back(jsonOf(food));
        text += lineFor(food);
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(foods.empty() ? "No food like it is known.\n" : text);
    }
}

void listTablets(Context &context)
{
    Json json = Json::array();
    std::string text;
    for (const SupplementTablet &tablet : context.catalogue().tablets()) {
        json.push_back({{"tablet", tablet.key},
                        {"name", tablet.name},
                        {"source", tablet.source},
                        {"per_tablet", jsonOf(tablet.perTablet)}});
        text += tablet.name + '\n';
    }
    context.wantsJson ? Context::printJson(json) : Context::printText(text);
}

std::array<std::pair<const char *, std::int64_t>, 5> reasonsOf(const SkippedFoodRows &skipped)
{
    return {{{"laboratory_samples", skipped.laboratorySamples},
             {"foods_without_name", skipped.foodsWithoutName},
             {"rows_of_other_records", skipped.rowsOfOtherRecords},
             {"impossible_amounts", skipped.impossibleAmounts},
             {"portions_without_weight", skipped.portionsWithoutWeight}}};
}

std::string_view wordsFor(std::string_view reason)
{
    if (reason == "laboratory_samples") {
        return "records of laboratory samples, which are no foods";
    }
    if (reason == "foods_without_name") {
        return "foods whose name is missing or too long";
    }
    if (reason == "rows_of_other_records") {
        return "amounts or portions of what is not among the foods";
    }
    return reason == "impossible_amounts" ? "amounts that cannot be true, kept as unknown"
                                          : "portions without a weight";
}

Json jsonOf(const ImportedFoodCounts &counts, const SkippedFoodRows &skipped)
{
    Json known = Json::object();
    for (std::size_t at = 0; at < allNutrients.size(); ++at) {
        known[std::string(key(allNutrients[at]))] = counts.known[at];
    }
    known["menaquinone_4"] = counts.knownMenaquinone4;
    Json reasons = Json::object();
    for (const auto &[reason, count] : reasonsOf(skipped)) {
        reasons[reason] = count;
    }
    return {{"foods", counts.foods},
            {"portions", counts.portions},
            {"known", known},
            {"skipped", reasons},
            {"all_imported_foods", counts.allFoods}};
}

std::string textOf(const ImportedFoodCounts &counts, const SkippedFoodRows &skipped)
{
    std::string text =
        fmt::format("{} foods with {} portions were imported.\n", counts.foods, counts.portions);
    for (std::size_t at = 0; at < allNutrients.size(); ++at) {
        text += fmt::format("   {} is known of {}\n", words(quantityOf(allNutrients[at])), counts.known[at]);
    }
    text += fmt::format("   menaquinone-4, a part of vitamin K2, is known of {}\n", counts.knownMenaquinone4);
    for (const auto &[reason, count] : reasonsOf(skipped)) {
        if (count > 0) {
            text += fmt::format("Skipped, {}: {}\n", wordsFor(reason), count);
        }
    }
    return text + fmt::format("There are {} imported foods now.\n", counts.allFoods);
}

Refusal refusal(const std::string &sentence)
{
    return {ExitCode::refused, sentence};
}

void importFoods(Context &context, const std::string &path)
{
    const auto cancelled = refusal("The import was cancelled. Everything is as it was.");
    const Progress progress = untilInterrupted();
    auto writer = ImportedFoodWriter::begin(Catalogue::importedFoodsOf(context.journalFile()));
    if (!writer) {
        throw refusal(writer.error().english());
    }
    const auto skipped = readFoodDataCentral(path, **writer, progress);
    if (!skipped) {
        throw skipped.error().isCancelled ? cancelled : refusal(skipped.error().sentence.english());
    }
    const auto counts = (*writer)->finish(progress);
    if (!counts) {
        throw cancelled;
    }
    context.wantsJson ? Context::printJson(jsonOf(*counts, *skipped))
                      : Context::printText(textOf(*counts, *skipped));
}

/// A full disk is not the journal's: the foods have a file of their own.
void importFoodsOrRefuse(Context &context, const std::string &path)
{
    try {
        importFoods(context, path);
    } catch (const std::runtime_error &error) {
        throw refusal(fmt::format(
            "The foods could not be written ({}). Everything is as it was; free some space.", error.what()));
    }
}

} // namespace

void addFoodCommands(CLI::App &app, Context &context)
{
    CLI::App *foods = app.add_subcommand("foods", "The foods that osteon knows");
    foods->require_subcommand(1);
    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App *find = foods->add_subcommand("search", "Find a food by name");
    find->add_option("text", *words, "What to look for")->required();
    find->add_flag("--json", context.wantsJson, "Print them as JSON");
    find->callback([&context, words] { search(context, *words); });

    CLI::App *list = foods->add_subcommand("tablets", "List tablets of usual compositions");
    list->add_flag("--json", context.wantsJson, "Print them with what they contain, as JSON");
    list->callback([&context] { listTablets(context); });

    auto path = std::make_shared<std::string>();
    CLI::App *take = foods->add_subcommand("import", "Add the foods of the USDA's FoodData Central");
    take->add_option("download", *path, "The zip of its comma-separated files, or their folder")
        ->type_name("FILE-OR-FOLDER")
        ->required();
    take->add_flag("--json", context.wantsJson, "Print what was found as JSON");
    take->callback([&context, path] { importFoodsOrRefuse(context, *path); });

    addFavouriteCommands(*foods, context);
    addOwnFoodCommands(*foods, context);
}

} // namespace osteon::cli
