// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "ui/chart.h"

#include <QCoreApplication>

namespace osteon {

/// The charts of the page 'Week'.
class WeekCharts
{
    Q_DECLARE_TR_FUNCTIONS(WeekCharts)

public:
    static ChartContent nutrient(const NutrientSummary &summary, Day today);
    static ChartContent movement(const WeekScore &week, const WeekScore &weekBefore,
                                 const DiaryRecord &record, bool vigorousCountsTwice);
    /// "target 400–800", "limit 2300", "no target": the bounds of a nutrient in its usual unit.
    static QString targetNote(Nutrient nutrient, const Bounds &bounds);
};

} // namespace osteon
