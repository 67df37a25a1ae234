// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/imported_food.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// A nutrient of FoodData Central that osteon keeps: its nutrient.id and the unit that nutrient.csv gives it.
struct KnownNutrient
{
    std::string_view id;
    std::string_view unit;
    std::int64_t nanograms;                              ///< in one unit
    std::optional<Mass> &(*amountIn)(ImportedAmounts &); ///< where its amount belongs
};

/// Absent for a nutrient that osteon does not keep.
const KnownNutrient *knownNutrient(std::string_view id);

/// Absent for records that are no foods: the samples that were analysed.
std::optional<ImportedFoodKind> kindOfFood(std::string_view dataType);

/// The number of a food; absent for what is not one.
std::optional<std::int64_t> foodNumber(std::string_view cell);

/// A decimal times a factor: exactly, or, where it is written with an exponent ("1.0E-4"), to the nearest
/// whole.
std::expected<std::int64_t, DecimalError> scaledCell(std::string_view cell, std::int64_t factor);

/// The text on one line, without blanks at its ends.
std::string tidyCell(std::string_view cell);

} // namespace osteon
