// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/amount_options.h"

#include "cli/option_values.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace osteon::cli {

namespace {

struct AmountOption
{
    const char *name;
    Nutrient nutrient;
    NutrientUnit unit;
};

constexpr std::array amountOptions{
    AmountOption{"--calcium-mg", Nutrient::calcium, NutrientUnit::milligram},
    AmountOption{"--vitamin-d-iu", Nutrient::vitaminD, NutrientUnit::vitaminDUnit},
    AmountOption{"--vitamin-d-ug", Nutrient::vitaminD, NutrientUnit::microgram},
    AmountOption{"--magnesium-mg", Nutrient::magnesium, NutrientUnit::milligram},
    AmountOption{"--vitamin-k2-ug", Nutrient::vitaminK2, NutrientUnit::microgram},
    AmountOption{"--vitamin-k1-ug", Nutrient::vitaminK1, NutrientUnit::microgram},
    AmountOption{"--protein-g", Nutrient::protein, NutrientUnit::gram},
    AmountOption{"--sodium-mg", Nutrient::sodium, NutrientUnit::milligram},
    AmountOption{"--sugars-g", Nutrient::sugars, NutrientUnit::gram},
    AmountOption{"--alcohol-g", Nutrient::alcohol, NutrientUnit::gram},
};
static_assert(std::tuple_size_v<decltype(AmountTexts::texts)> == amountOptions.size());

} // namespace

bool AmountTexts::areEmpty() const
{
    return std::ranges::all_of(texts, &std::string::empty);
}

void addAmountOptions(CLI::App &command, AmountTexts &texts)
{
    std::array<CLI::Option *, amountOptions.size()> added{};
    for (std::size_t index = 0; index < amountOptions.size(); ++index) {
        added.at(index) =
            command.add_option(amountOptions.at(index).name, texts.texts.at(index))->type_name("X");
    }
    added.at(1)->excludes(added.at(2)); // vitamin D once, in IU or in µg
}

void setAmounts(NutrientAmounts &amounts, const AmountTexts &texts)
{
    for (std::size_t index = 0; index < amountOptions.size(); ++index) {
        const AmountOption &option = amountOptions.at(index);
        const std::string &text = texts.texts.at(index);
        if (text == "none") {
            amounts[option.nutrient].reset();
        } else if (!text.empty()) {
            amounts[option.nutrient] = amount(option.name, text, option.nutrient, option.unit);
        }
    }
}

} // namespace osteon::cli
