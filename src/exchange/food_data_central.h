// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"
#include "exchange/import_error.h"

#include <cstdint>
#include <expected>
#include <filesystem>

namespace osteon {

/// What of a table of foods was passed over, and why.
struct SkippedFoodRows
{
    std::int64_t laboratorySamples = 0;     ///< records of other kinds than foods
    std::int64_t foodsWithoutName = 0;      ///< the name is missing or longer than 500 characters
    std::int64_t rowsOfOtherRecords = 0;    ///< amounts and portions of what is not among the foods
    std::int64_t impossibleAmounts = 0;     ///< below zero, or over 100 g in 100 g: taken for unknown
    std::int64_t portionsWithoutWeight = 0; ///< the weight or the number is zero or missing
};

/// Reads a download of the USDA's FoodData Central in its comma-separated layout, as a zip or as the folder
/// it was unpacked to: SR Legacy, Foundation, Survey and Branded foods share it. The memory it needs does not
/// grow with the amounts; of a food only its number is kept while it runs.
///
/// An amount is known by nutrient.id, and its unit is checked. Vitamin D is passed on in both of the ways it
/// is given; 'Vitamin K' is K1, and menaquinone-4 is not taken for K2. What is not given stays unknown.
///
/// Needs food.csv, food_nutrient.csv and nutrient.csv. Refuses a damaged zip, a missing table or column and a
/// cell that is not what it must be; the sink has then got a part of the foods and must be thrown away.
std::expected<SkippedFoodRows, ImportError>
readFoodDataCentral(const std::filesystem::path &path, ImportedFoodSink &sink, const Progress &progress);

} // namespace osteon
