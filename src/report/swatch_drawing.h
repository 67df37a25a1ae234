// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_legend.h"
#include "report/chart_options.h"

#include <QPainter>
#include <QRectF>

namespace osteon {

/// Fills a box in the manner of its kind, in a bar as in the legend. `stroke` is one fine stroke of the
/// chart.
void drawSwatch(QPainter &painter, const QRectF &box, Swatch swatch, const ChartColours &colours,
                double stroke);

} // namespace osteon
