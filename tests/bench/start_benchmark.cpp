// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "bench/sample_journal.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};
constexpr int yearsInJournal = 20;

/// Starts a program, waits until it ends after its first frame; its largest resident memory in megabytes,
/// or a negative number where it failed.
double runToFirstFrame(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &word : command) {
        arguments.push_back(const_cast<char *>(word.c_str()));
    }
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0) {
        return -1;
    }
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void start(benchmark::State &state, const std::vector<std::string> &command)
{
    double megabytes = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const auto began = std::chrono::steady_clock::now();
        megabytes = runToFirstFrame(command);
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
        if (megabytes < 0) {
            state.SkipWithError(("could not run " + command.front()).c_str());
            return;
        }
    }
    state.counters["megabytes"] = megabytes;
}

/// The window of somebody who has logged for twenty years.
void startOsteon(benchmark::State &state)
{
    static const TemporaryFolder folder;
    static const std::string journal = folder.file("journal.osteon").string();
    static const bool isFilled = (yearsOfEntries(journal, today, yearsInJournal), true);
    static_cast<void>(isFilled);
    start(state, {OSTEON_PROGRAMS "/osteon", "--journal", journal, "--today", "2026-11-23", "--size",
                  "1280x800", "--quit-after-first-frame"});
}

void startEmpty(benchmark::State &state)
{
    start(state, {OSTEON_PROGRAMS "/empty_window"});
}

} // namespace

void registerStartBenchmark()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0); // on a display where one is asked for
    benchmark::RegisterBenchmark("start_empty", startEmpty)->Unit(benchmark::kMillisecond)->UseManualTime();
    benchmark::RegisterBenchmark("start_osteon", startOsteon)->Unit(benchmark::kMillisecond)->UseManualTime();
}

} // namespace osteon::benchmarks
