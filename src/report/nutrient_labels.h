// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/nutrient_layout.h"
#include "report/nutrient_scale.h"

#include <vector>

namespace osteon {

/// Places what stands above the bars: the marks and figures of passed limits, then the names of days without
/// an amount, then the other figures. What finds no room is left out, so that nothing overlaps.
class NutrientLabels
{
public:
    NutrientLabels(const NutrientChart &chart, const NutrientScale &scale, const ChartText &text,
                   NutrientLayout &layout);

    /// Returns how far the labels stick out at the top of the area; 0 where they do not.
    double place();

private:
    void placeMarks();
    void placeNames();
    std::vector<std::size_t> hatchedBars() const;
    bool placeName(std::size_t index, int form);
    PlacedText nameOf(std::size_t index, int form) const;
    void placeFigures(bool areOverLimit);
    bool isFree(std::size_t index, const QRectF &box, double gap) const;
    double clearOfLevels(QRectF box) const;
    void breakLevels();

    const NutrientChart &m_chart;
    const NutrientScale &m_scale;
    const ChartText &m_text;
    NutrientLayout &m_layout;
    std::vector<QRectF> m_taken;
};

} // namespace osteon
