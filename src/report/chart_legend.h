// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_text.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace osteon {

/// What a chart draws something with; each differs from the others by shape, not by colour alone.
enum class Swatch {
    solid,   ///< food, moderate minutes, weight-bearing ones
    striped, ///< supplements, vigorous minutes
    noRecord,
    unknown,
    atLeast,
    solidWithDots, ///< weight-bearing and resistance in one
    dots,          ///< resistance
    outline,       ///< any other movement
    point,         ///< a figure on its day
    ring,          ///< one that lies beyond what was measured
    triangle,      ///< a fall
    cross,         ///< a fracture
    square,        ///< a visit
    errorBar,      ///< the least significant change around a figure
    dashedLine     ///< what others had, beside one's own figures
};

struct LegendEntry
{
    Swatch swatch{};
    QString name;
    QString figure = {}; ///< behind the name; it is never cut off

    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

struct PlacedLegend
{
    Swatch swatch{};
    QRectF box;
    PlacedText text;
};

struct LegendLayout
{
    std::vector<PlacedLegend> entries;
    double height = 0; ///< of all rows, with a gap above; 0 without entries
};

/// Sets the entries in as many rows as they need, from the top left corner of a strip of that width.
LegendLayout layOutLegend(const std::vector<LegendEntry> &entries, QPointF corner, double width,
                          const ChartText &text);

} // namespace osteon
