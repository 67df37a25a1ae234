// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/invented_foods.h"
#include "bench/ratios.h"
#include "catalogue/catalogue.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::benchmarks {

namespace {

/// What people type, letter by letter; with accents, plurals, other languages, slips and what does not exist.
constexpr std::array<std::string_view, 28> searches{"m",
                                                    "mi",
                                                    "milk",
                                                    "milk whole",
                                                    "che",
                                                    "cheddar",
                                                    "yoghurt",
                                                    "Joghurt",
                                                    "käse",
                                                    "eggs",
                                                    "huevo",
                                                    "bread rye",
                                                    "salmon",
                                                    "chocolate",
                                                    "flurbs",
                                                    "s",
                                                    "o",
                                                    "org",
                                                    "organic",
                                                    "organic c",
                                                    "organic chocolate",
                                                    "choclate",
                                                    "natto kale",
                                                    "salmon candy pizza",
                                                    "smoothie",
                                                    "b",
                                                    "s c",
                                                    "lemon natto salted"};

/// How long the slowest of a hundred searches takes.
void measure(benchmark::State &state, const Catalogue &catalogue)
{
    std::vector<double> milliseconds;
    for ([[maybe_unused]] auto iteration : state) {
        for (const std::string_view search : searches) {
            const auto start = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(catalogue.searchFoodsTolerantly(search, 20));
            milliseconds.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    }
    const std::size_t rank = milliseconds.size() * 99 / 100;
    std::ranges::nth_element(milliseconds, milliseconds.begin() + static_cast<std::ptrdiff_t>(rank));
    state.counters["p99_ms"] = milliseconds[rank];
}

void foodSearch(benchmark::State &state)
{
    const auto catalogue = Catalogue::open(OSTEON_CATALOGUE);
    if (!catalogue) {
        state.SkipWithError(catalogue.error().sentence().english().c_str());
        return;
    }
    measure(state, *catalogue);
}

void importedFoodSearch(benchmark::State &state)
{
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE);
    if (!catalogue || !catalogue->openImportedFoods(inventedFoodsFile())) {
        state.SkipWithError("The catalogue or the imported foods cannot be opened.");
        return;
    }
    measure(state, *catalogue);
}

} // namespace

void registerFoodSearchBenchmark()
{
    benchmark::RegisterBenchmark("food_search", foodSearch)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("imported_food_search", importedFoodSearch)->Unit(benchmark::kMillisecond);
}

} // namespace osteon::benchmarks
