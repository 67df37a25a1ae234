// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/own_food_options.h"

#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/words.h"
#include "domain/daily_value.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

struct PercentOption
{
    const char *name;
    Nutrient nutrient;
    std::array<const char *, 2> amounts; ///< the options that say the same in another way
};

constexpr std::array percentOptions{
    PercentOption{"--calcium-dv", Nutrient::calcium, {"--calcium-mg", nullptr}},
    PercentOption{"--vitamin-d-dv", Nutrient::vitaminD, {"--vitamin-d-iu", "--vitamin-d-ug"}},
    PercentOption{"--magnesium-dv", Nutrient::magnesium, {"--magnesium-mg", nullptr}},
    PercentOption{"--vitamin-k1-dv", Nutrient::vitaminK1, {"--vitamin-k1-ug", nullptr}},
    PercentOption{"--protein-dv", Nutrient::protein, {"--protein-g", nullptr}},
    PercentOption{"--sodium-dv", Nutrient::sodium, {"--sodium-mg", nullptr}},
};
static_assert(std::tuple_size_v<decltype(LabelOptions::percents)> == percentOptions.size());

constexpr std::int64_t thousandths = 1000; // mg in a gram, and µl in a millilitre

[[noreturn]] void refuse(const std::string &sentence)
{
    throw Refusal{ExitCode::refused, sentence};
}

std::string sentenceFor(const OwnFoodRefusal &refusal)
{
    const auto nutrient = refusal.nutrient ? words(quantityOf(*refusal.nutrient)) : std::string_view();
    switch (refusal.error) {
    case OwnFoodError::nameRefused:
        return "name: the name is not one that can be stored.";
    case OwnFoodError::servingImpossible:
        return "--serving-g: a serving has to be more than nothing and at most 10 kg.";
    case OwnFoodError::volumeImpossible:
        return "--ml-per-serving: a serving has to be more than nothing and at most 10 l.";
    case OwnFoodError::servingMissing:
        return "--serving-g: please say what a serving weighs; without it nobody can tell what is in 100 g.";
    case OwnFoodError::volumeMissing:
        return "--ml-per-serving: please say how many millilitres the serving of --serving-g has; without it "
               "nobody can tell what 100 ml weigh.";
    case OwnFoodError::densityImpossible:
        return "--ml-per-serving: a serving of so many millilitres cannot weigh what --serving-g says.";
    case OwnFoodError::portionImpossible:
        return "--portion: a portion has to be more than nothing and at most 10 kg.";
    case OwnFoodError::portionTwice:
        return "--portion: each measure has one mass; that of a serving may come from --serving-g.";
    case OwnFoodError::amountNegative:
        return fmt::format("{}: the amount is below zero.", nutrient);
    case OwnFoodError::amountImpossible:
        break;
    }
    return fmt::format("{}: that is more than the food weighs, or more than anybody takes. Please check the "
                       "unit and --per.",
                       nutrient);
}

bool hasFigures(const LabelOptions &options)
{
    const auto isGiven = [](const std::string &text) { return !text.empty(); };
    return !options.amounts.areEmpty() || std::ranges::any_of(options.percents, isGiven);
}

void setBasis(OwnFood &food, const LabelOptions &options)
{
    const auto basis = labelBasisFromKey(options.per);
    if (!basis) {
        refuse(fmt::format("--per: '{}' is not one of 100g, 100ml, serving.", options.per));
    }
    if (*basis == food.basis) {
        return;
    }
    if (food.amounts != NutrientAmounts() && !hasFigures(options)) {
        refuse(fmt::format("--per: the figures so far are per {}. Please give those per {} too.",
                           key(food.basis), options.per));
    }
    food.basis = *basis;
    food.amounts = {};
}

/// A number of grams or millilitres in thousandths; nothing for 'none'.
std::optional<std::int64_t> sizeFrom(const char *option, const std::string &text)
{
    return text == "none" ? std::nullopt : std::optional(scaledValue(option, text, thousandths));
}

void setServing(OwnFood &food, const LabelOptions &options)
{
    if (!options.servingGrams.empty()) {
        const auto milligrams = sizeFrom("--serving-g", options.servingGrams);
        food.servingMass =
            milligrams ? std::optional(PortionMass::fromMilligrams(*milligrams)) : std::nullopt;
    }
    if (!options.servingMillilitres.empty()) {
        food.servingMicrolitres = sizeFrom("--ml-per-serving", options.servingMillilitres);
    }
}

OwnPortion portionFrom(const std::string &text)
{
    const std::size_t sign = text.find('=');
    const auto unit = portionUnitFromKey(std::string_view(text).substr(0, sign));
    if (sign == std::string::npos || !unit) {
        refuse(
            fmt::format("--portion: '{}' is not a measure and its grams. Write it as cup=245; measures are "
                        "cup, glass, tbsp, tsp, slice, piece, serving, handful, can, tablet.",
                        text));
    }
    return {*unit, PortionMass::fromMilligrams(scaledValue("--portion", text.substr(sign + 1), thousandths))};
}

void setPortions(OwnFood &food, const std::vector<std::string> &texts)
{
    if (texts.empty()) {
        return;
    }
    food.portions.clear();
    if (texts == std::vector<std::string>{"none"}) {
        return;
    }
    std::ranges::transform(texts, std::back_inserter(food.portions), portionFrom);
}

Mass amountOfPercent(const PercentOption &option, const std::string &percent, DailyValueRule rule)
{
    const auto whole = dailyValue(option.nutrient, rule);
    if (!whole) {
        refuse(fmt::format("{}: {} have none for it. Please type the amount that the label gives.",
                           option.name, sourceOf(rule)));
    }
    const auto amount = amountFromPercent(percent, *whole);
    if (!amount) {
        refuse(fmt::format("{}: '{}' is not a possible percentage. Write it as 12 or 12.5.", option.name,
                           percent));
    }
    return *amount;
}

void setPercents(NutrientAmounts &amounts, const LabelOptions &options)
{
    const auto rule = dailyValueRuleFromKey(options.dailyValues);
    if (!options.dailyValues.empty() && !rule) {
        refuse(fmt::format("--dv: '{}' is not one of fda, eu.", options.dailyValues));
    }
    for (std::size_t index = 0; index < percentOptions.size(); ++index) {
        if (const std::string &percent = options.percents.at(index); !percent.empty()) {
            const PercentOption &option = percentOptions.at(index);
            amounts[option.nutrient] = amountOfPercent(option, percent, rule.value());
        }
    }
}

void addPercentOptions(CLI::App &command, LabelOptions &options)
{
    CLI::Option *rule = command.add_option(
        "--dv", options.dailyValues, "Whose daily values the percentages are of: fda (2016) or eu (2011)");
    for (std::size_t index = 0; index < percentOptions.size(); ++index) {
        const PercentOption &option = percentOptions.at(index);
        CLI::Option *added =
            command.add_option(option.name, options.percents.at(index))->type_name("PERCENT");
        added->needs(rule);
        for (const char *amount : option.amounts) {
            if (amount != nullptr) {
                added->excludes(command.get_option(amount));
            }
        }
    }
}

} // namespace

void addLabelOptions(CLI::App &command, LabelOptions &options)
{
    command.add_option("--per", options.per,
                       "What the figures are for: 100g, 100ml or serving; with another one than so far, "
                       "figures that are not given become unknown");
    command.add_option("--serving-g", options.servingGrams, "What a serving weighs")->type_name("X");
    command
        .add_option("--ml-per-serving", options.servingMillilitres,
                    "How many millilitres that is, of what is poured")
        ->type_name("X");
    command
        .add_option("--portion", options.portions,
                    "What a household measure weighs, as cup=245; once for each measure")
        ->type_name("MEASURE=GRAMS")
        ->allow_extra_args(false);
    addAmountOptions(command, options.amounts);
    addPercentOptions(command, options);
}

OwnFood changedLabel(OwnFood food, const LabelOptions &options)
{
    if (!options.name.empty()) {
        food.name = storedName("name", options.name);
    }
    if (!options.per.empty()) {
        setBasis(food, options);
    }
    setServing(food, options);
    setPortions(food, options.portions);
    setAmounts(food.amounts, options.amounts);
    setPercents(food.amounts, options);
    if (const auto refusal = refusalOf(food)) {
        refuse(sentenceFor(*refusal));
    }
    return food;
}

} // namespace osteon::cli
