// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "exchange/food_data_central_cells.h"
#include "exchange/food_data_central_reader.h"
#include "exchange/household_measure.h"

#include <fmt/format.h>

namespace osteon {

namespace {

Message isNoNumber()
{
    return Message::tr("is not a number");
}

/// Three decimals of a cell as a whole number; 0 where the number is too large for that.
std::expected<std::int64_t, DecimalError> thousandthsIn(std::string_view cell)
{
    const auto scaled = scaledCell(cell, 1'000);
    return !scaled && scaled.error() == DecimalError::tooLarge ? 0 : scaled;
}

} // namespace

FoodDataCentralReader::Result FoodDataCentralReader::readBrands()
{
    static constexpr std::array columns{CsvColumn{"fdc_id"},
                                        CsvColumn{"brand_owner"},
                                        CsvColumn{"brand_name", false},
                                        CsvColumn{"gtin_upc", false},
                                        CsvColumn{"serving_size"},
                                        CsvColumn{"serving_size_unit"},
                                        CsvColumn{"household_serving_fulltext", false},
                                        CsvColumn{"branded_food_category", false}};
    if (!m_folder.contains("branded_food.csv")) {
        return {};
    }
    return readTable("branded_food.csv", columns, [this](CsvRow row) { return addBrand(row); });
}

std::optional<CsvProblem> FoodDataCentralReader::addBrand(CsvRow row)
{
    if (const auto problem = problemWithText(row, {1, 2, 3, 6, 7})) {
        return problem;
    }
    const auto food = foodOf(row[0]);
    if (!food) {
        return food.error();
    }
    const bool isPoured = row[5] == "ml" || row[5] == "mL" || row[5] == "MLT";
    const bool isWeighed = row[5] == "g" || row[5] == "GRM";
    m_sink.add(ImportedBrand{*food, tidyCell(row[2].empty() ? row[1] : row[2]), tidyCell(row[7]),
                             tidyCell(row[3]), isPoured});
    return isPoured || isWeighed ? addServing(*food, row, isPoured ? "ml" : "g") : skipPortion();
}

/// What is poured is counted as if a millilitre weighed a gram, like the 100 ml that its amounts are given
/// for.
std::optional<CsvProblem> FoodDataCentralReader::addServing(std::int64_t food, CsvRow row,
                                                            std::string_view unit)
{
    const auto milligrams = thousandthsIn(row[4].empty() ? "0" : row[4]);
    if (!milligrams) {
        return CsvProblem{4, isNoNumber()};
    }
    if (*milligrams <= 0 || *milligrams > largestPortion.milligrams()) {
        return skipPortion();
    }
    const std::string household = tidyCell(row[6]);
    const std::string label = household.empty()
                                  ? fmt::format("1 serving ({} {})", row[4], unit)
                                  : fmt::format("1 serving ({}, {} {})", household, row[4], unit);
    m_sink.add(
        ImportedPortion{food, 0, PortionUnit::serving, label, PortionMass::fromMilligrams(*milligrams)});
    return std::nullopt;
}

std::optional<CsvProblem> FoodDataCentralReader::skipPortion()
{
    ++m_skipped.portionsWithoutWeight;
    return std::nullopt;
}

FoodDataCentralReader::Result FoodDataCentralReader::readPortions()
{
    static constexpr std::array columns{CsvColumn{"fdc_id"},          CsvColumn{"seq_num", false},
                                        CsvColumn{"amount"},          CsvColumn{"measure_unit_id", false},
                                        CsvColumn{"modifier", false}, CsvColumn{"portion_description", false},
                                        CsvColumn{"gram_weight"}};
    if (!m_folder.contains("food_portion.csv")) {
        return {};
    }
    return readTable("food_portion.csv", columns, [this](CsvRow row) { return addPortion(row); });
}

std::optional<CsvProblem> FoodDataCentralReader::addPortion(CsvRow row)
{
    if (const auto problem = problemWithText(row, {4, 5})) {
        return problem;
    }
    const auto count = thousandthsIn(row[2].empty() ? "1" : row[2]); // survey foods leave it out
    const auto milligrams = thousandthsIn(row[6].empty() ? "0" : row[6]);
    if (!count || !milligrams) {
        return CsvProblem{count ? 6U : 2U, isNoNumber()};
    }
    const auto food = foodOf(row[0]);
    if (!food) {
        return food.error();
    }
    const std::string measure = measureIn(row);
    const auto portion = portionOf({*count, measure, PortionMass::fromMilligrams(*milligrams)});
    if (!portion) {
        return skipPortion();
    }
    const auto number = foodNumber(row[1]);
    m_sink.add(ImportedPortion{*food, number ? *number : ++m_unnumbered, portion->unit, portion->label,
                               portion->mass});
    return std::nullopt;
}

/// SR Legacy says the measure in `modifier`; the survey foods in `portion_description` with the number in it,
/// and a code in `modifier`; Foundation foods in measure_unit.csv, and more precisely in `modifier`.
std::string FoodDataCentralReader::measureIn(CsvRow row) const
{
    std::string modifier = tidyCell(row[4]);
    const auto unit = m_measures.find(row[3]);
    if (unit != m_measures.end() && unit->second != "undetermined") {
        return modifier.empty() ? unit->second : unit->second + ", " + modifier;
    }
    const std::string description = tidyCell(row[5]);
    if (description.empty()) {
        return modifier;
    }
    if (description == "Quantity not specified") {
        return {};
    }
    return description.starts_with("1 ") ? description.substr(2) : description;
}

} // namespace osteon
