// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_legend.h"

#include <QString>

#include <optional>
#include <vector>

namespace osteon {

/// One week, or the mean of several: minutes, doses, or the mean amount of a nutrient.
struct WeekBar
{
    QString label;
    double first = 0;                 ///< moderate minutes, or what came from food
    double second = 0;                ///< above it: vigorous minutes, or supplements
    bool hasRecord = false;           ///< without one the place is hatched: not logged is not zero
    bool isWhole = true;              ///< a part of a week is drawn narrow
    std::optional<double> lower;      ///< the target in force
    std::optional<double> upper = {}; ///< top of the band that begins at lower
    std::optional<double> limit = {}; ///< drawn where a bar comes near it
    bool isUnknown = false;           ///< logged, but nobody knows the amount: hatched in another way
    bool isAtLeast = false;           ///< items without a value were left out
    bool isBlank = false;             ///< neither an amount nor a gap: still open, or nothing was due
};

/// Weeks beside each other, in two parts above each other.
struct WeeklyChart
{
    std::vector<WeekBar> bars;
    bool secondIsStriped = false;         ///< else it is lighter, for a printer
    bool hasFigures = false;              ///< above the bars, where all of them find room
    int decimals = 0;                     ///< of figures below 10
    std::vector<LegendEntry> legend = {}; ///< below the labels
};

} // namespace osteon
