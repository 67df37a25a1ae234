// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/activity_chart.h"
#include "report/bone_timeline.h"
#include "report/chart_options.h"
#include "report/nutrient_chart.h"
#include "report/score_chart.h"
#include "report/weekly_chart.h"

#include <QPainter>
#include <QRectF>

namespace osteon {

/// Draws the charts of osteon, the same on screen and on paper. It draws inside the area alone, paints no
/// ground, and leaves the painter as it was. A QGuiApplication must exist, because text is measured.
class ChartPainter
{
public:
    explicit ChartPainter(ChartOptions options);

    void paint(QPainter &painter, const QRectF &area, const NutrientChart &chart) const;
    void paint(QPainter &painter, const QRectF &area, const ActivityChart &chart) const;
    void paint(QPainter &painter, const QRectF &area, const WeeklyChart &chart) const;
    void paint(QPainter &painter, const QRectF &area, const ScoreChart &chart) const;
    void paint(QPainter &painter, const QRectF &area, const BoneTimeline &timeline) const;

    /// The height a chart takes at a width, with all of its legend.
    double heightFor(const NutrientChart &chart, double width) const;
    double heightFor(const ActivityChart &chart, double width) const;
    double heightFor(const WeeklyChart &chart, double width) const;
    double heightFor(const ScoreChart &chart, double width) const;
    double heightFor(const BoneTimeline &timeline, double width) const;

private:
    double legendHeight(const std::vector<LegendEntry> &entries, double width) const;
    /// Draws the legend at the bottom and returns what is left of the area above it.
    QRectF paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendEntry> &entries) const;

    ChartOptions m_options;
};

} // namespace osteon
