// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QPainter>
#include <QRectF>

namespace osteon {

// Patterns are drawn as lines, not with Qt's brush patterns: those are bitmaps, coarse on paper and different
// on every screen. `unit` is one fine stroke of the chart.

/// Diagonal stripes from lower left to upper right.
void drawStripes(QPainter &painter, const QRectF &box, const QColor &colour, double stroke, double step);

/// Stripes in both directions.
void drawCrossHatch(QPainter &painter, const QRectF &box, const QColor &colour, double stroke, double step);

/// Dots in staggered rows.
void drawDots(QPainter &painter, const QRectF &box, const QColor &colour, double radius, double step);

/// A dashed level, with a rim of the ground so that it is seen on dark bars too.
void drawLevel(QPainter &painter, const QLineF &line, const QColor &ink, const QColor &rim, double unit);

/// A thin line that stands back behind what is drawn solid.
void drawDashedLine(QPainter &painter, const QLineF &line, const QColor &colour, double unit);

/// An upright triangle with a bar in it: the mark of what passed a limit.
void drawLimitMark(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &ground);

/// An outline that stays inside of its box.
void drawOutline(QPainter &painter, const QRectF &box, const QColor &colour, double width);

} // namespace osteon
