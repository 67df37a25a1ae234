// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "catalogue/catalogue.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace osteon::benchmarks {

namespace {

/// What people type, letter by letter; with accents, plurals, other languages, and what does not exist.
constexpr std::array<std::string_view, 16> searches{
    "m",    "mi",   "milk",  "milk whole", "che",    "cheddar",   "yoghurt", "Joghurt",
    "käse", "eggs", "huevo", "bread rye",  "salmon", "chocolate", "flurbs",  "s"};

void foodSearch(benchmark::State &state)
{
    const auto catalogue = Catalogue::open(OSTEON_CATALOGUE);
    if (!catalogue) {
        state.SkipWithError(catalogue.error().sentence().c_str());
        return;
    }
    std::vector<double> milliseconds;
    for ([[maybe_unused]] auto iteration : state) {
        for (const std::string_view search : searches) {
            const auto start = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(catalogue->searchFoods(search, 20));
            milliseconds.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    }
    const std::size_t rank = milliseconds.size() * 99 / 100;
    std::ranges::nth_element(milliseconds, milliseconds.begin() + static_cast<std::ptrdiff_t>(rank));
    state.counters["p99_ms"] = milliseconds[rank];
}

} // namespace

void registerFoodSearchBenchmark()
{
    benchmark::RegisterBenchmark("food_search", foodSearch)->Unit(benchmark::kMillisecond);
}

} // namespace osteon::benchmarks
