// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/invented_foods.h"
#include "bench/ratios.h"

#include "logging/reading.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};
constexpr std::string_view breakfast =
    "breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min";

/// Ten thousand characters of one thing: what no person types, and what must not hang the window.
std::string longest(std::string_view part)
{
    std::string line;
    while (line.size() + part.size() <= 10'000) {
        line += part;
    }
    return line;
}

double millisecondsToRead(const Catalogue &catalogue, std::string_view line)
{
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(readLine(line, catalogue, today, today));
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// A whole breakfast, read again at every keystroke, with imported foods beside the catalogue.
void keystroke(benchmark::State &state)
{
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE);
    if (!catalogue || !catalogue->openImportedFoods(inventedFoodsFile())) {
        state.SkipWithError("The catalogue or the imported foods cannot be opened.");
        return;
    }
    catalogue->prepare(); // as the window does before anything can be typed
    double slowest = 0;
    for ([[maybe_unused]] auto iteration : state) {
        for (std::size_t length = 1; length <= breakfast.size(); ++length) {
            slowest = std::max(slowest, millisecondsToRead(*catalogue, breakfast.substr(0, length)));
        }
    }
    state.counters["slowest_ms"] = slowest;
}

void oddLines(benchmark::State &state)
{
    const auto catalogue = Catalogue::open(OSTEON_CATALOGUE);
    if (!catalogue) {
        state.SkipWithError(catalogue.error().sentence().english().c_str());
        return;
    }
    const std::array lines{longest("2 eggs, "), longest("a,"), longest("1 and 2 eggs and "), longest("8:30 "),
                           longest("1.000,"),   longest("x"),  longest("qzx flurb; ")};
    catalogue->prepare(); // as the window does before anything can be typed
    double slowest = 0;
    for ([[maybe_unused]] auto iteration : state) {
        for (const std::string &line : lines) {
            slowest = std::max(slowest, millisecondsToRead(*catalogue, line));
        }
    }
    state.counters["slowest_ms"] = slowest;
}

} // namespace

void registerReadLineBenchmark()
{
    benchmark::RegisterBenchmark("keystroke", keystroke)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("odd_lines", oddLines)->Unit(benchmark::kMillisecond);
}

} // namespace osteon::benchmarks
