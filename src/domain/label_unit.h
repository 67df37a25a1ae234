// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"

#include <span>

namespace osteon {

/// How a label writes an amount of a nutrient. European labels give salt in the place of sodium.
enum class LabelUnit { milligram, microgram, gram, vitaminDUnit, gramOfSalt };

/// The mass of the nutrient that one unit stands for. Salt is sodium x 2.5 (Regulation (EU) No 1169/2011,
/// Annex I, point 11), so a gram of it is 400 mg of sodium.
constexpr Mass massOf(LabelUnit unit)
{
    switch (unit) {
    case LabelUnit::milligram:
        return Mass::fromMilligrams(1);
    case LabelUnit::microgram:
        return Mass::fromMicrograms(1);
    case LabelUnit::gram:
        return Mass::fromGrams(1);
    case LabelUnit::vitaminDUnit:
        return massOf(NutrientUnit::vitaminDUnit);
    case LabelUnit::gramOfSalt:
        break;
    }
    return Mass::fromMilligrams(400);
}

/// The units that labels give this nutrient in; the first is the one it usually has here.
std::span<const LabelUnit> labelUnits(Nutrient nutrient);

} // namespace osteon
