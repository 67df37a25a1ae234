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
    QRectF first;
    QRectF second;
    QRectF hatch;   ///< where nothing was logged, or nobody knows the amount
    QRectF atLeast; ///< the mark above a bar that has no figure; empty otherwise
    std::optional<PlacedText> figure;
    std::optional<PlacedText> label;
};

struct WeeklyLayout
{
    QRectF area;
    QRectF plot; ///< its lower edge is zero
    std::vector<PlacedWeek> weeks;
    std::vector<QRectF> bands;       ///< the recommended range, a step for every change of it
    std::vector<QLineF> levels;      ///< the target, likewise
    std::vector<QLineF> risers;      ///< from one target up or down to the next
    std::vector<QLineF> limits;      ///< the limit, where a bar comes near it
    std::vector<PlacedText> figures; ///< zero, the latest target and the top of the scale
};

WeeklyLayout layOut(const WeeklyChart &chart, const QRectF &area, const ChartOptions &options);

} // namespace osteon
