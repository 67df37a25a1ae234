// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/regimen.h"
#include "report/chart_legend.h"
#include "report/chart_options.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace osteon {

/// A treatment: when it was in force.
struct TimelineTreatment
{
    QString name; ///< "Anastrozole, aromatase inhibitor"
    Swatch swatch{};
    std::vector<OpenPeriod> periods; ///< one without an end runs to the end of the axis
};

/// A figure or an event on its day.
struct TimelinePoint
{
    Day day{};
    double value = 0;
    double error = 0; ///< to each side; 0: nobody knows it
    QString label;    ///< beside the mark where there is room
    Swatch mark = Swatch::point;
    std::optional<std::size_t> joinedTo; ///< an earlier point of the same strip that it is compared with
};

/// What is measured alike, on a scale of its own.
struct TimelineStrip
{
    QString title; ///< "Lumbar spine, g/cm²"
    double lowest = 0;
    double highest = 1;
    double lines = 4;    ///< its height without the title, in lines of text
    double markSize = 1; ///< smaller where many points make a line
    std::vector<TimelinePoint> points = {};
    std::vector<TimelinePoint> course = {}; ///< what a group of others had: a thin dashed line
};

/// Treatments and, below them, strips of figures, all on one axis of days.
struct BoneTimeline
{
    Period period;
    std::vector<TimelineTreatment> treatments = {};
    std::vector<TimelineStrip> strips = {};
    std::vector<LegendEntry> legend = {};
};

struct PlacedTreatment
{
    std::vector<PlacedText> name; ///< a line each
    Swatch swatch{};
    std::vector<QRectF> bars;
    std::vector<QPointF> openEnds; ///< tips of the arrows of those that go on
};

struct PlacedPoint
{
    QRectF mark;
    std::optional<QLineF> error;
    std::optional<PlacedText> label;
};

struct PlacedStrip
{
    std::vector<PlacedText> title; ///< a line each
    QRectF plot;
    std::vector<PlacedPoint> points; ///< one for each point of the strip
    std::vector<QLineF> joints;
    std::vector<QLineF> course;
};

struct BoneTimelineLayout
{
    std::vector<PlacedTreatment> treatments;
    std::vector<PlacedStrip> strips;
    std::vector<QLineF> grid;      ///< where months or years begin, through the plots
    std::vector<PlacedText> ticks; ///< above everything and once more below it
    QLineF axis;
    double neededHeight = 0; ///< without the legend
};

/// From the top of the area down, as high as it needs; the area's own height does not matter.
BoneTimelineLayout layOut(const BoneTimeline &timeline, const QRectF &area, const ChartOptions &options);

} // namespace osteon
