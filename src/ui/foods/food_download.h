// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/imported_food_writer.h"
#include "exchange/food_data_central.h"
#include "exchange/food_data_central_preview.h"

#include <QString>

namespace osteon {

/// What an import of foods did.
struct FoodImportResult
{
    ImportedFoodCounts counts;
    SkippedFoodRows skipped;
};

/// Counts the foods of a download. No exception leaves it.
std::expected<FoodDownloadPreview, ImportError> previewFoodDownload(const std::filesystem::path &download,
                                                                    const Progress &progress);

/// Imports a download into the file of imported foods, whole or not at all. No exception leaves it.
std::expected<FoodImportResult, ImportError> importFoodDownload(const std::filesystem::path &download,
                                                                const std::filesystem::path &target,
                                                                const Progress &progress);

/// "This download has 8789 foods (SR Legacy 8789)."
QString sentenceFor(const FoodDownloadPreview &preview);
/// What was imported, what of it is known, and what was left out.
QString sentenceFor(const FoodImportResult &result);

} // namespace osteon
