// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>

namespace osteon {

/// The colours a chart is drawn in: those of the theme on screen, greys on paper.
struct ChartColours
{
    QColor ink;        ///< the target line and the numbers
    QColor muted;      ///< day labels and the axis
    QColor line;       ///< hairlines
    QColor food;       ///< solid part of a bar
    QColor supplement; ///< stripes of a bar
    QColor band;       ///< the recommended range
    QColor hatch;      ///< days nobody knows the amount of
    QColor amber;      ///< resistance exercise
    QColor coral;      ///< what passes a limit, always beside a shape
    QColor surface;    ///< what the chart lies on
};

/// Greys that stay apart on a black-and-white printer.
ChartColours paperColours();

struct ChartOptions
{
    ChartColours colours;
    QFont font; ///< with a size in pixels, so that screen and paper measure alike
    QLocale locale = QLocale::c();
};

} // namespace osteon
