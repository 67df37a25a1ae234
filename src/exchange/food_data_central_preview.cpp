// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/food_data_central_preview.h"

#include "exchange/food_data_central_reader.h"

namespace osteon {

namespace {

/// A food that stands twice in a table is one food in the end, and two here: a download has none such.
class Counter : public ImportedFoodSink
{
public:
    void add(const ImportedFood &food) override { ++preview.foods[static_cast<std::size_t>(food.kind)]; }
    void add(const ImportedBrand & /*brand*/) override {}
    void add(const ImportedAmounts & /*amounts*/) override {}
    void add(const ImportedPortion & /*portion*/) override {}

    FoodDownloadPreview preview;
};

} // namespace

std::expected<FoodDownloadPreview, ImportError> previewFoodDataCentral(const std::filesystem::path &path,
                                                                       const Progress &progress)
{
    const auto folder = openFoodDownload(path);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    Counter counter;
    if (const auto read = FoodDataCentralReader(*folder, counter, progress).readNamesOfFoods(); !read) {
        return std::unexpected(read.error());
    }
    return counter.preview;
}

} // namespace osteon
