// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/food_data_central.h"

#include "domain/limits.h"
#include "exchange/food_data_central_cells.h"
#include "exchange/food_data_central_reader.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

Message isNoFoodNumber()
{
    return Message::tr("is not the number of a food");
}

} // namespace

std::expected<TableFolder, ImportError> openFoodDownload(const std::filesystem::path &path)
{
    auto folder = TableFolder::open(path);
    if (!folder) {
        return folder;
    }
    for (const char *table : requiredFoodTables) {
        if (!folder->contains(table)) {
            return std::unexpected(ImportError{
                Message::tr("%1 has no %2, which a download of FoodData Central needs. Nothing was imported; "
                            "name the zip with all its tables, or the folder it was unpacked to.")
                    .arg(path.string())
                    .arg(table)});
        }
    }
    return folder;
}

std::expected<SkippedFoodRows, ImportError>
readFoodDataCentral(const std::filesystem::path &path, ImportedFoodSink &sink, const Progress &progress)
{
    const auto folder = openFoodDownload(path);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    return FoodDataCentralReader(*folder, sink, progress).read();
}

std::optional<CsvProblem> problemWithText(CsvRow row, std::initializer_list<std::size_t> cells)
{
    for (const std::size_t cell : cells) {
        if (!characterCount(row[cell])) {
            return CsvProblem{cell, Message::tr("is not text in UTF-8")};
        }
    }
    return std::nullopt;
}

FoodDataCentralReader::FoodDataCentralReader(const TableFolder &folder, ImportedFoodSink &sink,
                                             const Progress &progress)
    : m_folder(folder), m_sink(sink), m_progress(progress)
{
    for (const char *name : requiredFoodTables) {
        m_bytes += folder.sizeOf(name);
    }
    for (const char *name : optionalFoodTables) {
        m_bytes += folder.sizeOf(name);
    }
}

std::expected<SkippedFoodRows, ImportError> FoodDataCentralReader::read()
{
    for (const auto step : {&FoodDataCentralReader::readLists, &FoodDataCentralReader::readFoods,
                            &FoodDataCentralReader::readBrands, &FoodDataCentralReader::readAmounts,
                            &FoodDataCentralReader::readPortions}) {
        if (const Result result = (this->*step)(); !result) {
            return std::unexpected(result.error());
        }
    }
    return m_skipped;
}

std::expected<void, ImportError> FoodDataCentralReader::readNamesOfFoods()
{
    if (auto result = readLists(); !result) {
        return result;
    }
    return readFoods();
}

FoodDataCentralReader::Result FoodDataCentralReader::readTable(const std::string &name,
                                                               std::span<const CsvColumn> columns,
                                                               const CsvRowHandler &onRow)
{
    auto file = m_folder.openTable(name);
    if (!file) {
        return std::unexpected(file.error());
    }
    const CsvTable table{name, columns, Message::tr("Nothing was imported; download the file again.")};
    return readCsv(**file, table, onRow, [this](std::size_t bytes) {
        m_bytesRead += bytes;
        const auto all = static_cast<double>(std::max(m_bytes, m_bytesRead));
        return m_progress(static_cast<double>(m_bytesRead) / all);
    });
}

FoodDataCentralReader::Result FoodDataCentralReader::readLists()
{
    if (auto result = readUnits(); !result) {
        return result;
    }
    if (auto result = readNames("food_category.csv", "description", m_categories); !result) {
        return result;
    }
    return readNames("measure_unit.csv", "name", m_measures);
}

/// A table in other units than ours is refused, so that nothing is read a thousand times too high.
FoodDataCentralReader::Result FoodDataCentralReader::readUnits()
{
    static constexpr std::array columns{CsvColumn{"id"}, CsvColumn{"unit_name"}};
    return readTable("nutrient.csv", columns, [](CsvRow row) -> Problem {
        const auto *nutrient = knownNutrient(row[0]);
        const bool isExpected = nutrient == nullptr || nutrient->unit == row[1];
        return isExpected ? std::nullopt
                          : Problem(CsvProblem{1, Message::tr("is not the unit of this nutrient")});
    });
}

FoodDataCentralReader::Result FoodDataCentralReader::readNames(const std::string &table,
                                                               std::string_view nameColumn, Names &names)
{
    constexpr std::size_t mostNames = 10'000; // there are some hundred; a table of millions is none of these
    const std::array columns{CsvColumn{"id"}, CsvColumn{nameColumn}};
    if (!m_folder.contains(table)) {
        return {};
    }
    return readTable(table, columns, [&](CsvRow row) -> Problem {
        if (names.size() < mostNames) {
            names.insert_or_assign(std::string(row[0]), tidyCell(row[1]));
        }
        return problemWithText(row, {1});
    });
}

FoodDataCentralReader::Result FoodDataCentralReader::readFoods()
{
    static constexpr std::array columns{CsvColumn{"fdc_id"}, CsvColumn{"data_type"}, CsvColumn{"description"},
                                        CsvColumn{"food_category_id", false}};
    auto result = readTable("food.csv", columns, [this](CsvRow row) { return addFood(row); });
    std::ranges::sort(m_foods);
    return result;
}

std::optional<CsvProblem> FoodDataCentralReader::addFood(CsvRow row)
{
    const auto id = foodNumber(row[0]);
    if (!id) {
        return CsvProblem{0, isNoFoodNumber()};
    }
    if (const auto problem = problemWithText(row, {2, 3})) {
        return problem;
    }
    const auto kind = kindOfFood(row[1]);
    std::string name = tidyCell(row[2]);
    if (!kind) {
        ++m_skipped.laboratorySamples;
    } else if (refusalOfName(name)) {
        ++m_skipped.foodsWithoutName;
    } else {
        const auto category = m_categories.find(row[3]);
        m_sink.add(ImportedFood{*id, *kind, std::move(name),
                                category == m_categories.end() ? tidyCell(row[3]) : category->second});
        m_foods.push_back(*id);
    }
    return std::nullopt;
}

std::expected<std::int64_t, std::optional<CsvProblem>> FoodDataCentralReader::foodOf(std::string_view cell)
{
    const auto id = foodNumber(cell);
    if (!id) {
        return std::unexpected(CsvProblem{0, isNoFoodNumber()});
    }
    if (!std::ranges::binary_search(m_foods, *id)) {
        ++m_skipped.rowsOfOtherRecords;
        return std::unexpected(std::nullopt);
    }
    return *id;
}

FoodDataCentralReader::Result FoodDataCentralReader::readAmounts()
{
    static constexpr std::array columns{CsvColumn{"fdc_id"}, CsvColumn{"nutrient_id"}, CsvColumn{"amount"}};
    auto result = readTable("food_nutrient.csv", columns, [this](CsvRow row) { return addAmount(row); });
    passAmountsOn();
    return result;
}

std::optional<CsvProblem> FoodDataCentralReader::addAmount(CsvRow row)
{
    const auto *nutrient = knownNutrient(row[1]);
    if (nutrient == nullptr) {
        return foodNumber(row[1]) ? std::nullopt
                                  : Problem(CsvProblem{1, Message::tr("is not the number of a nutrient")});
    }
    const auto nanograms = scaledCell(row[2].empty() ? "0" : row[2], nutrient->nanograms);
    if (!nanograms && nanograms.error() == DecimalError::notANumber) {
        return CsvProblem{2, Message::tr("is not a number")};
    }
    const auto food = row[0].empty() || m_amounts.foodId == 0 || foodNumber(row[0]) != m_amounts.foodId
                          ? foodOf(row[0])
                          : m_amounts.foodId;
    if (!food) {
        return food.error();
    }
    if (*food != m_amounts.foodId) {
        passAmountsOn();
        m_amounts.foodId = *food;
    }
    const bool isPossible = nanograms && *nanograms >= 0 && *nanograms <= Mass::fromGrams(100).nanograms();
    if (!isPossible) {
        ++m_skipped.impossibleAmounts;
    } else if (!row[2].empty()) {
        nutrient->amountIn(m_amounts) = Mass::fromNanograms(*nanograms);
    }
    return std::nullopt;
}

/// The rows of one food mostly stand together, so they are passed on together.
void FoodDataCentralReader::passAmountsOn()
{
    if (m_amounts.foodId != 0) {
        m_sink.add(std::exchange(m_amounts, {}));
    }
}

} // namespace osteon
