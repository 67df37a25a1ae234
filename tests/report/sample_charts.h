// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_painter.h"
#include "report_application.h"

#include <string_view>

namespace osteon::sample {

inline ChartOptions chartOptions(int pixelSize = 13)
{
    needApplication();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixelSize);
    return {paperColours(), font};
}

inline NutrientBar bar(BarState state, const char *label, double food = 0, double supplement = 0)
{
    NutrientBar result;
    result.state = state;
    result.food = food;
    result.supplement = supplement;
    result.label = QString::fromUtf8(label);
    result.shortLabel = result.label.left(1);
    return result;
}

/// A week with everything in it: an incomplete total, a gap, an unknown day, a passed limit, an open day.
inline NutrientChart fullWeek()
{
    using enum BarState;
    NutrientChart chart;
    chart.lower = 1000;
    chart.upper = 1200;
    chart.limit = 2000;
    chart.bars = {bar(amount, "Mon", 610, 250),
                  bar(amount, "Tue", 702, 250),
                  bar(noRecord, "Wed"),
                  bar(unknown, "Thu"),
                  bar(amount, "Fri", 900, 1300),
                  bar(amount, "Sat", 0, 995),
                  bar(open, "Sun")};
    chart.bars[1].isAtLeast = true;
    chart.bars[4].isOverLimit = true;
    return chart;
}

} // namespace osteon::sample
