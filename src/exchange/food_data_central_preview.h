// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"
#include "exchange/import_error.h"

#include <array>
#include <cstdint>
#include <expected>
#include <filesystem>

namespace osteon {

/// How many foods of each kind a download has, in the order of ImportedFoodKind.
struct FoodDownloadPreview
{
    std::array<std::int64_t, 4> foods{};

    std::int64_t all() const { return foods[0] + foods[1] + foods[2] + foods[3]; }
};

/// Counts the foods that readFoodDataCentral() would pass on, from their names alone, which takes a small
/// part of the time. Refuses what that refuses in the tables of names.
std::expected<FoodDownloadPreview, ImportError> previewFoodDataCentral(const std::filesystem::path &path,
                                                                       const Progress &progress);

} // namespace osteon
