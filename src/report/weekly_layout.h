// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_options.h"
#include "report/chart_text.h"
#include "report/weekly_chart.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace osteon {

struct PlacedWeek
{
    QRectF moderate;
    QRectF vigorous;
    QRectF hatch; ///< where nothing was logged
    std::optional<PlacedText> label;
};

struct WeeklyLayout
{
    QRectF area;
    QRectF plot; ///< its lower edge is zero
    std::vector<PlacedWeek> weeks;
    std::vector<QLineF> levels;      ///< the target, a step for every change of it
    std::vector<PlacedText> figures; ///< zero, the latest target and the top of the scale
};

WeeklyLayout layOut(const WeeklyChart &chart, const QRectF &area, const ChartOptions &options);

} // namespace osteon
