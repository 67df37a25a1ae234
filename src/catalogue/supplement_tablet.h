// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"

#include <string>

namespace osteon {

/// A tablet of a usual composition, to be chosen from a list. Minerals are elemental. What it does not
/// declare is unknown, not zero.
struct SupplementTablet
{
    std::string key; ///< Stable, kebab-case: "calcium-600-d3-400".
    std::string name;
    NutrientAmounts perTablet;
    std::string source;
};

} // namespace osteon
