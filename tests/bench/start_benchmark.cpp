// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "bench/sample_journal.h"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};
constexpr int yearsInJournal = 20;

/// How long a program took to its first frame, and its largest resident memory.
struct Start
{
    double seconds = 0;
    double megabytes = 0;
};

/// Starts a program that writes a line when its first frame is on the screen and then ends. Absent where it
/// failed.
std::optional<Start> startProgram(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &word : command) {
        arguments.push_back(const_cast<char *>(word.c_str()));
    }
    arguments.push_back(nullptr);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return std::nullopt;
    }
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    close(ends[1]);
    char firstLetter = 0;
    const bool hasFrame = read(ends[0], &firstLetter, 1) == 1;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began;
    int status = 0;
    rusage usage{};
    const bool hasEnded = wait4(child, &status, 0, &usage) == child && status == 0;
    close(ends[0]);
    return hasFrame && hasEnded
               ? std::optional(Start{seconds.count(), static_cast<double>(usage.ru_maxrss) / 1024})
               : std::nullopt;
}

void start(benchmark::State &state, const std::vector<std::string> &command)
{
    double megabytes = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const auto started = startProgram(command);
        if (!started) {
            state.SkipWithError(("could not run " + command.front()).c_str());
            return;
        }
        state.SetIterationTime(started->seconds);
        megabytes = started->megabytes;
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
