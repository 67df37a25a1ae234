// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"
#include "exchange/food_data_central.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace osteon::tests {

using Tables = std::map<std::string, std::string>; ///< file name and content

/// A small invented download of FoodData Central: two foods of SR Legacy and one from a shop.
Tables sampleTables();

/// A folder of its own for each test, removed afterwards.
class DownloadFolder
{
public:
    DownloadFolder();
    ~DownloadFolder();
    DownloadFolder(const DownloadFolder &) = delete;
    DownloadFolder &operator=(const DownloadFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

    /// Writes the tables as plain files, or packed; `inside` is the folder within the zip ("" for none).
    std::filesystem::path writePlain(const Tables &tables) const;
    std::filesystem::path writeZip(const Tables &tables, const std::string &inside = "") const;
    std::filesystem::path writeFile(const std::string &name, const std::string &content) const;

private:
    std::filesystem::path m_path;
};

/// Keeps what a reader passes on, as it came.
struct ReceivedFoods : public ImportedFoodSink
{
    void add(const ImportedFood &food) override { foods[food.id] = food; }
    void add(const ImportedBrand &brand) override { brands[brand.foodId] = brand; }
    void add(const ImportedAmounts &given) override { amounts[given.foodId].push_back(given); }
    void add(const ImportedPortion &portion) override { portions[portion.foodId].push_back(portion); }

    std::map<std::int64_t, ImportedFood> foods;
    std::map<std::int64_t, ImportedBrand> brands;
    std::map<std::int64_t, std::vector<ImportedAmounts>> amounts;
    std::map<std::int64_t, std::vector<ImportedPortion>> portions;
};

/// Reads with nobody to cancel it.
std::expected<SkippedFoodRows, ImportError> readAll(const std::filesystem::path &download,
                                                    ImportedFoodSink &sink);

/// The sentence with which a download is refused.
std::string refusalOf(const std::filesystem::path &download);

} // namespace osteon::tests
