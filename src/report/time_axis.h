// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_text.h"

#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace osteon {

/// Equal places beside each other, one for each point of time.
class TimeAxis
{
public:
    TimeAxis(const QRectF &plot, std::size_t count) : m_plot(plot), m_count(count) {}

    double slotWidth() const { return m_plot.width() / static_cast<double>(m_count == 0 ? 1 : m_count); }
    double left(std::size_t index) const { return m_plot.left() + static_cast<double>(index) * slotWidth(); }
    double middle(std::size_t index) const { return left(index) + slotWidth() / 2; }

    /// The labels below the places, standing on `foot`: every second, third … of those that are not empty
    /// where not all of them find room within the area.
    std::vector<std::optional<PlacedText>> labels(const QStringList &texts, const QRectF &area, double foot,
                                                  const ChartText &text) const;

private:
    QRectF m_plot;
    std::size_t m_count;
};

} // namespace osteon
