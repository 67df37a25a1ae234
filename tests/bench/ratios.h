// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace osteon::benchmarks {

/// Each measures two things in turns in this run and prints the ratio beside what it should be.
void registerSaveBenchmark();
void registerWeekBenchmark();
void registerFoodSearchBenchmark();
void registerReadLineBenchmark();
void registerStartBenchmark();
void registerExportBenchmark();
void registerFrameBenchmark();

} // namespace osteon::benchmarks
