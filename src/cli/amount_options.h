// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"

#include <array>
#include <string>

namespace CLI {
class App;
}

namespace osteon::cli {

/// What was given to --calcium-mg, --vitamin-d-iu and the like; empty where an option was not given.
struct AmountTexts
{
    std::array<std::string, 10> texts;

    bool areEmpty() const;
};

/// Adds the options that every command with amounts has.
void addAmountOptions(CLI::App &command, AmountTexts &texts);

/// Sets the amounts that were given, and makes unknown those given as 'none'. What was not given stays.
void setAmounts(NutrientAmounts &amounts, const AmountTexts &texts);

} // namespace osteon::cli
