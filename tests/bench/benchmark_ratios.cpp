// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace {

using namespace osteon::benchmarks;

/// Collects every repetition, so that ratios can be made of medians.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    RatioReporter() : ConsoleReporter(OO_None) {}

    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration) {
                continue;
            }
            const std::string name = run.run_name.function_name;
            m_seconds[name].push_back(run.GetAdjustedRealTime() /
                                      benchmark::GetTimeUnitMultiplier(run.time_unit));
            for (const auto &[counter, value] : run.counters) {
                m_seconds[name + ':' + counter].push_back(value);
            }
        }
    }

    double median(const std::string &name) const
    {
        auto values = m_seconds.at(name);
        std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
        return values[values.size() / 2];
    }
    bool has(const std::string &name) const { return m_seconds.contains(name); }

private:
    std::map<std::string, std::vector<double>> m_seconds;
};

struct Ratio
{
    const char *title;
    const char *ours;
    const char *theirs;
    double aim;
};

constexpr std::array ratios{
    Ratio{"Saving one entry / a bare insert of as many rows", "save_osteon", "save_bare", 1.5},
    Ratio{"Week of a 20-year journal / of a 1-year journal", "week_20_years", "week_1_year", 1.2},
    Ratio{"First frame of the window / of an empty one", "start_osteon", "start_empty", 1.5},
    Ratio{"Memory of the window / of an empty one", "start_osteon:megabytes", "start_empty:megabytes", 1.5},
    Ratio{"A year as PDF / writing the same bytes", "pdf_1_year", "pdf_1_year_bytes", 100},
    Ratio{"Ten years as CSV / writing the same bytes", "csv_10_years", "csv_10_years_bytes", 50},
    Ratio{"Frame of a key in the line / of an empty page", "frames:typing_p99", "frames:empty_page_p99", 10},
    Ratio{"Frame of a page shown again / of an empty page", "frames:later_visit_p99", "frames:empty_page_p99",
          10},
};

/// What is too fast or too slow by itself: benchmarks in seconds, counters in milliseconds already.
struct Time
{
    const char *title;
    const char *name;
    double perUnit;
    double aim;
};

constexpr std::array times{
    Time{"Week of a 20-year journal", "week_20_years", 1000, 5},
    Time{"Food search, 99th percentile", "food_search:p99_ms", 1, 2},
    Time{"Food search with imported foods, 99th percentile", "imported_food_search:p99_ms", 1, 16},
    Time{"A keystroke in the log line, the slowest", "keystroke:slowest_ms", 1, 16},
    Time{"A line of 10,000 odd characters, the slowest", "odd_lines:slowest_ms", 1, 50},
    Time{"A year as PDF", "pdf_1_year", 1000, 300},
    Time{"Ten years as CSV", "csv_10_years", 1000, 1000},
    Time{"Typing, the slowest frame", "frames:typing_slowest", 1, 16},
    Time{"Saving what was typed, the slowest frame", "frames:saving_slowest", 1, 16},
    Time{"A page made ahead, the slowest frame", "frames:made_ahead_slowest", 1, 16},
    Time{"A page asked for before that, the slowest frame", "frames:eager_visit_slowest", 1, 16},
    Time{"A page shown first, the slowest frame", "frames:first_visit_slowest", 1, 16},
    Time{"A page shown again, the slowest frame", "frames:later_visit_slowest", 1, 16},
    Time{"A page shown after saving, the slowest frame", "frames:after_saving_slowest", 1, 16},
    Time{"Trends over all weeks, the slowest frame", "frames:all_weeks_slowest", 1, 16},
};

void printRatios(const RatioReporter &reporter)
{
    for (const Ratio &ratio : ratios) {
        if (reporter.has(ratio.ours) && reporter.has(ratio.theirs)) {
            fmt::print("{:<50} {:6.3f}   (aim: at most {})\n", ratio.title,
                       reporter.median(ratio.ours) / reporter.median(ratio.theirs), ratio.aim);
        }
    }
    for (const Time &time : times) {
        if (reporter.has(time.name)) {
            fmt::print("{:<50} {:6.3f} ms (aim: at most {})\n", time.title,
                       time.perUnit * reporter.median(time.name), time.aim);
        }
    }
}

} // namespace

int main(int count, char **arguments)
{
    // In turns and several times, so that a busy minute of the machine falls on both sides of a ratio.
    std::string repetitions = "--benchmark_repetitions=9";
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    std::vector<char *> all(arguments, arguments + count);
    all.insert(all.begin() + 1, {repetitions.data(), interleaved.data()});
    int allCount = static_cast<int>(all.size());
    benchmark::Initialize(&allCount, all.data());
    if (benchmark::ReportUnrecognizedArguments(allCount, all.data())) {
        return 2;
    }
    registerSaveBenchmark();
    registerWeekBenchmark();
    registerFoodSearchBenchmark();
    registerReadLineBenchmark();
    registerStartBenchmark();
    registerExportBenchmark();
    registerFrameBenchmark();
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    printRatios(reporter);
    return 0;
}
