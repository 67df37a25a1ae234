// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"

#include <optional>
#include <string>

namespace osteon {

/// A substance that the one-line log knows as a supplement.
struct SupplementSubstance
{
    std::string key; ///< Stable, kebab-case: "calcium-carbonate".
    std::string name;
    Nutrient nutrient;                   ///< What it is counted as.
    std::optional<int> elementalPercent; ///< Of a salt: the share by weight that is the nutrient itself.
    /// Of a salt: what one tablet is said to have may as well be its weight from so many milligrams on.
    std::optional<int> saltFromMilligrams;
    std::string defaultUnit; ///< "IU", "mg" or "ug": what a bare number means.
    std::string englishName; ///< The same as `name` where that is English.
};

} // namespace osteon
