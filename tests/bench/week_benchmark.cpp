// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "bench/sample_journal.h"
#include "domain/scoring.h"
#include "storage/day_store.h"

#include <benchmark/benchmark.h>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};

TargetHistory calciumTarget()
{
    TargetPlan plan;
    TargetRule rule;
    rule.target.quantity = Quantity::calcium;
    rule.target.bounds.lower = Mass::fromMilligrams(1000).nanograms();
    plan.rules.push_back(rule);
    return {plan, {}, {}};
}

/// Reads the last whole week and scores it: what the Week page does.
void scoreLastWeek(benchmark::State &state, Journal &journal)
{
    const TargetHistory targets = calciumTarget();
    const Period period = weekOf(addDays(today, -7));
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(scoreWeek(readDiary(journal, period), targets, today));
    }
}

/// The journals are made once, because making twenty years takes longer than reading a week ever will.
void weekOfOneYear(benchmark::State &state)
{
    static const TemporaryFolder folder;
    static Journal journal = yearsOfEntries(folder.file("journal.osteon"), today, 1);
    scoreLastWeek(state, journal);
}

void weekOfTwentyYears(benchmark::State &state)
{
    static const TemporaryFolder folder;
    static Journal journal = yearsOfEntries(folder.file("journal.osteon"), today, 20);
    scoreLastWeek(state, journal);
}

} // namespace

void registerWeekBenchmark()
{
    benchmark::RegisterBenchmark("week_1_year", weekOfOneYear)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("week_20_years", weekOfTwentyYears)->Unit(benchmark::kMillisecond);
}

} // namespace osteon::benchmarks
