// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace osteon::benchmarks {

/// Imports so many invented foods, with names like those of branded foods: a few words are in very many names
/// and most words are in few. The same foods each time.
void importInventedFoods(const std::filesystem::path &file, std::int64_t foods);

/// Such foods, as many as SR Legacy has, or as OSTEON_BENCHMARK_FOODS says: 2000000 is the size of Branded.
/// Imported once for all repetitions, into the folder for temporary files.
std::filesystem::path inventedFoodsFile();

} // namespace osteon::benchmarks
