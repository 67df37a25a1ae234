// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "report/chart_text.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace osteon {

/// A month or a year on a time axis.
struct DayTick
{
    double x = 0;
    PlacedText label;
};

/// Days on a line from left to right, each at its true distance from the others.
class DayScale
{
public:
    DayScale(Period period, double left, double right) : m_period(period), m_left(left), m_right(right) {}

    double x(Day day) const;

    /// The beginnings of months, quarters or years, as close as their labels find room within the area. The
    /// labels stand on `foot`; a January bears the number of its year.
    std::vector<DayTick> ticks(const QRectF &area, double foot, const ChartText &text,
                               const QLocale &locale) const;

private:
    /// None where their labels would touch.
    std::optional<std::vector<DayTick>> ticks(int monthsApart, const QRectF &area, double foot,
                                              const ChartText &text, const QLocale &locale) const;

    Period m_period;
    double m_left;
    double m_right;
};

} // namespace osteon
