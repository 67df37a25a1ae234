// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "report/chart_legend.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace osteon {

enum class BarState {
    amount,   ///< something is known of the day
    unknown,  ///< entries, but none has a value
    noRecord, ///< nothing was written down
    open,     ///< today or later with nothing yet: neither an amount nor a gap
};

/// One day of a nutrient, in the unit of its chart.
struct NutrientBar
{
    BarState state = BarState::open;
    double food = 0;       ///< drawn solid
    double supplement = 0; ///< drawn striped, on top of the food
    bool isAtLeast = false;
    bool isOverLimit = false;
    QString label;      ///< the day, "Mon"
    QString shortLabel; ///< for narrow charts, "M"
};

/// The words in a chart, given by the caller so that they are in the reader's language. The short ones stand
/// where the long ones find no room.
struct NutrientChartWords
{
    QString noRecord = QStringLiteral("not logged");
    QString noRecordShort = QStringLiteral("–");
    QString unknown = QStringLiteral("unknown");
    QString unknownShort = QStringLiteral("?");
    std::function<QString(Day)> dayLabel;      ///< absent: no day labels
    std::function<QString(Day)> shortDayLabel; ///< absent: the first letter of the day label
};

/// The days of one nutrient against what holds for it. Bounds are those of the period's last day.
struct NutrientChart
{
    std::vector<NutrientBar> bars;
    std::optional<double> lower;        ///< dashed line with its figure at the left
    std::optional<double> upper;        ///< top of the band that begins at lower
    std::optional<double> limit;        ///< second line, only drawn when a day comes near it
    bool limitIsForSupplements = false; ///< then no line is drawn: it would be read against whole bars
    int decimals = 0;                   ///< of the figures above the bars
    NutrientChartWords words;
    std::vector<LegendEntry> legend = {}; ///< below the days
};

/// The chart of a nutrient in a unit, its usual one unless given (mg, IU, µg or g). Days from today on that
/// have nothing written down are left open.
NutrientChart nutrientChart(const NutrientSummary &summary, Day today, NutrientChartWords words,
                            std::optional<NutrientUnit> unit = std::nullopt);

/// Figures after the decimal point that an amount of this unit is shown with: 1 for µg and g, else 0.
int shownDecimals(NutrientUnit unit);

} // namespace osteon
