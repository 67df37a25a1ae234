// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_reader.h"
#include "exchange/food_data_central.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

inline constexpr std::array requiredFoodTables{"food.csv", "food_nutrient.csv", "nutrient.csv"};
inline constexpr std::array optionalFoodTables{"food_category.csv", "measure_unit.csv", "branded_food.csv",
                                               "food_portion.csv"};

/// Reads the tables of one download, one after another, and passes on what they say.
class FoodDataCentralReader
{
public:
    FoodDataCentralReader(const TableFolder &folder, ImportedFoodSink &sink, const Progress &progress);

    std::expected<SkippedFoodRows, ImportError> read();
    /// Passes on the foods without their amounts and portions.
    std::expected<void, ImportError> readNamesOfFoods();

private:
    using Result = std::expected<void, ImportError>;
    using Problem = std::optional<CsvProblem>;
    using Names = std::map<std::string, std::string, std::less<>>;

    Result readTable(const std::string &name, std::span<const CsvColumn> columns, const CsvRowHandler &onRow);
    Result readLists();
    Result readUnits();
    Result readNames(const std::string &table, std::string_view nameColumn, Names &names);
    Result readFoods();
    Result readAmounts();
    Result readBrands();
    Result readPortions();

    Problem addFood(CsvRow row);
    Problem addAmount(CsvRow row);
    void passAmountsOn();
    Problem addBrand(CsvRow row);
    Problem addServing(std::int64_t food, CsvRow row, std::string_view unit);
    Problem addPortion(CsvRow row);
    std::string measureIn(CsvRow row) const;

    /// The food of a row, where it is one of ours; else what to do with the row: pass it over, or refuse it.
    std::expected<std::int64_t, Problem> foodOf(std::string_view cell);
    Problem skipPortion();

    const TableFolder &m_folder;
    ImportedFoodSink &m_sink;
    const Progress &m_progress;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_bytesRead = 0;
    SkippedFoodRows m_skipped;
    std::vector<std::int64_t> m_foods; ///< sorted; all that grows with a download: 16 MB for 2 million foods
    Names m_categories;
    Names m_measures;
    ImportedAmounts m_amounts{}; ///< of the food whose rows are being read; of food 0 before there is one
    std::int64_t m_unnumbered = 1'000'000; ///< portions without a number come after those that have one
};

/// The tables of a download; refuses what lacks one that is needed.
std::expected<TableFolder, ImportError> openFoodDownload(const std::filesystem::path &path);

/// The first of the cells that is not UTF-8.
std::optional<CsvProblem> problemWithText(CsvRow row, std::initializer_list<std::size_t> cells);

} // namespace osteon
