// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "bench/sample_journal.h"
#include "storage/exercise_store.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <string>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};
constexpr int yearsInJournal = 20;

void addDailyWalks(Journal &journal)
{
    constexpr int days = 365 * yearsInJournal;
    ExerciseStore store(journal);
    Change change(journal, instantOn(today), "benchmark");
    for (int daysAgo = 1; daysAgo < days; ++daysAgo) {
        ExerciseSession walk;
        walk.stamp.day = addDays(today, -daysAgo);
        walk.name = "Walking, moderate pace";
        walk.activity = "walk-moderate";
        walk.duration = std::chrono::minutes(30);
        walk.intensity = Intensity::moderate;
        walk.kinds.weightBearing = true;
        store.add(change, walk);
    }
    change.commit();
}

std::string journalOfDecades()
{
    static const TemporaryFolder folder;
    static const std::string file = folder.file("journal.osteon").string();
    static Journal journal = yearsOfEntries(file, today, yearsInJournal);
    static const bool hasWalks = (addDailyWalks(journal), true);
    static_cast<void>(hasWalks);
    return file;
}

/// A run of the window a repetition; what it prints becomes the counters.
void frames(benchmark::State &state)
{
    const std::string command = OSTEON_PROGRAMS "/frame_times " + journalOfDecades();
    for ([[maybe_unused]] auto iteration : state) {
        FILE *printed = popen(command.c_str(), "r"); // NOLINT(cert-env33-c): our own program
        std::array<char, 64> name{};
        double milliseconds = 0;
        while (std::fscanf(printed, "%63s %lf", name.data(), &milliseconds) == 2) {
            state.counters[name.data()] = milliseconds;
        }
        if (pclose(printed) != 0) {
            state.SkipWithError("could not run frame_times");
            return;
        }
    }
}

} // namespace

void registerFrameBenchmark()
{
    benchmark::RegisterBenchmark("frames", frames)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(1);
}

} // namespace osteon::benchmarks
