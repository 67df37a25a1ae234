// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/activity_chart.h"
#include "report/chart_legend.h"
#include "report/chart_options.h"
#include "report/chart_text.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace osteon {

struct ActivityLayout
{
    QRectF area;
    QRectF track;                 ///< the whole of the scale
    std::vector<QRectF> segments; ///< one for each of the chart, empty where there are no minutes
    std::optional<QRectF> target; ///< the upright mark
    std::optional<PlacedText> targetFigure;
    std::vector<PlacedLegend> legend; ///< what fits of it
    double neededHeight = 0;          ///< for all of the legend
};

/// What the minutes of a kind are drawn with.
Swatch swatchOf(ActivityKind kind);

ActivityLayout layOut(const ActivityChart &chart, const QRectF &area, const ChartOptions &options);

} // namespace osteon
