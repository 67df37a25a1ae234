// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/amount_options.h"
#include "domain/own_food.h"

#include <array>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace osteon::cli {

/// What was given of a label; empty where an option was not given.
struct LabelOptions
{
    std::string name;
    std::string per;
    std::string servingGrams;
    std::string servingMillilitres;
    std::vector<std::string> portions; ///< "cup=245"
    AmountTexts amounts;
    std::array<std::string, 6> percents; ///< of the daily value
    std::string dailyValues;             ///< whose
};

/// Adds the options that `foods add` and `foods edit` share.
void addLabelOptions(CLI::App &command, LabelOptions &options);

/// The food with what was given changed. Figures for another amount of food take the place of all figures so
/// far. Throws Refusal, also where the label cannot be true.
OwnFood changedLabel(OwnFood food, const LabelOptions &options);

} // namespace osteon::cli
