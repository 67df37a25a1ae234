// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/supplement_substance.h"
#include "domain/mass.h"

namespace osteon {

/// What a number of milligrams beside the name of a salt is the weight of.
enum class WeightOf {
    element, ///< as most labels state it
    salt,
    unclear ///< some labels state this one, some that one
};

/// The rule of the line for calcium and magnesium alike, from the catalogue: below the weight from which on
/// tablets of the salt are sold by its own weight it is the element, above it is asked about. Tablets of
/// calcium carbonate are known: 625, 1250 and 1500 mg of the salt have 250, 500 and 600 mg of calcium.
WeightOf weightOf(const SupplementSubstance &substance, Mass oneTablet);

bool isSalt(const SupplementSubstance &substance);

/// The element in that much of the salt, rounded to the nanogram; all of it where the substance is no salt.
Mass elementalShare(const SupplementSubstance &substance, Mass salt);

} // namespace osteon
