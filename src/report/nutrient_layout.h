// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_options.h"
#include "report/chart_text.h"
#include "report/nutrient_chart.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace osteon {

struct PlacedBar
{
    QRectF column;                   ///< the place of the whole day, from the top of the scale to its ground
    QRectF food;                     ///< empty where there is none
    QRectF supplement;               ///< empty where there is none
    QRectF hatch;                    ///< empty where an amount is known or the day is open
    QRectF outline;                  ///< what passed a limit; empty otherwise
    QRectF mark;                     ///< the shape beside the outline; empty otherwise
    std::optional<PlacedText> value; ///< the figure, or why there is none; absent without room
    std::optional<PlacedText> day;   ///< absent without room
};

struct PlacedLevel
{
    double y = 0;
    std::vector<QLineF> parts;        ///< the line, broken where a name lies across it
    std::optional<PlacedText> figure; ///< absent without room
};

/// Where everything of a nutrient chart goes: no two texts overlap, and nothing leaves the area.
struct NutrientLayout
{
    QRectF area;
    QRectF plot; ///< its lower edge is zero
    std::optional<QRectF> band;
    std::optional<PlacedLevel> lower;
    std::optional<PlacedLevel> limit;
    std::optional<PlacedLevel> tick;      ///< a hairline at a round amount, for want of any bound
    std::vector<PlacedText> quietFigures; ///< zero and the top of the range
    std::vector<PlacedBar> bars;
};

/// Thins out and shortens labels until they fit, from about 260x140 pixels up, whatever the font's size.
NutrientLayout layOut(const NutrientChart &chart, const QRectF &area, const ChartOptions &options);

} // namespace osteon
