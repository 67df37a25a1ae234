// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace osteon {

/// The minutes of one week, or the mean of several.
struct WeekBar
{
    QString label;
    double moderate = 0;
    double vigorous = 0;
    bool hasRecord = false;      ///< without one the place is hatched: not logged is not zero
    bool isWhole = true;         ///< a part of a week is drawn narrow
    std::optional<double> lower; ///< the target in force, minutes
};

/// Weeks beside each other, moderate minutes dark and vigorous ones lighter above them.
struct WeeklyChart
{
    std::vector<WeekBar> bars;
};

} // namespace osteon
