// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trend.h"
#include "ui/chart_model.h"

#include <QCoreApplication>

namespace osteon {

/// The charts of the page 'Trends': one point a week, a month or a quarter, oldest first.
class TrendCharts
{
    Q_DECLARE_TR_FUNCTIONS(TrendCharts)

public:
    /// All of them in the order of the page: the score, each nutrient, movement, strength, routines. A chart
    /// that would have nothing to show is left out.
    static std::vector<KeyedChart> all(const Trend &trend, Day today);

    static ChartContent score(const Trend &trend, Day today);
    static ChartContent nutrient(const Trend &trend, const IntakeTrend &intake, Day today);
    static ChartContent movement(const Trend &trend, Day today);
    static ChartContent strength(const Trend &trend, Day today);
    static ChartContent routines(const Trend &trend, Day today);
};

} // namespace osteon
