// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/activity_layout.h"

#include <algorithm>

namespace osteon {

namespace {

class ActivityLayouter
{
public:
    ActivityLayouter(const ActivityChart &chart, const QRectF &area, const ChartOptions &options)
        : m_chart(chart), m_text(options.font), m_locale(options.locale)
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
        m_result.area = area;
    }

    ActivityLayout run()
    {
        placeTrack();
        placeSegments();
        placeTarget();
        placeLegend();
        return std::move(m_result);
    }

private:
    double xOf(int minutes) const;
    void placeTrack();
    void placeSegments();
    void placeTarget();
    void placeLegend();

    const ActivityChart &m_chart;
    ChartText m_text;
    QLocale m_locale;
    int m_top = 1;
    ActivityLayout m_result;
};

double ActivityLayouter::xOf(int minutes) const
{
    const QRectF track = m_result.track;
    return track.left() + track.width() * static_cast<double>(minutes) / static_cast<double>(m_top);
}

void ActivityLayouter::placeTrack()
{
    int total = 0;
    for (const ActivitySegment &segment : m_chart.segments) {
        total += segment.minutes;
    }
    // A little room behind the target, so that reaching it looks reached and not cut off.
    m_top = std::max({total, m_chart.target.value_or(0) * 6 / 5, 1});
    const double above = m_chart.target ? m_text.lineHeight() + 2 * m_text.gap() : 0;
    const QRectF area = m_result.area;
    m_result.track = {area.left(), area.top() + above, area.width(), 2.4 * m_text.capHeight()};
}

void ActivityLayouter::placeSegments()
{
    int before = 0;
    for (const ActivitySegment &segment : m_chart.segments) {
        const QRectF track = m_result.track;
        QRectF box;
        if (segment.minutes > 0) {
            box = {QPointF(xOf(before), track.top()), QPointF(xOf(before + segment.minutes), track.bottom())};
        }
        m_result.segments.push_back(box);
        before += segment.minutes;
    }
}

void ActivityLayouter::placeTarget()
{
    if (!m_chart.target) {
        return;
    }
    const QRectF track = m_result.track;
    const double width = m_text.capHeight() / 5;
    const double out = m_text.gap();
    m_result.target = {xOf(*m_chart.target) - width / 2, track.top() - out, width, track.height() + 2 * out};
    PlacedText figure = m_text.centredAbove(m_locale.toString(*m_chart.target),
                                            {xOf(*m_chart.target), track.top() - 1.5 * out});
    figure.box.moveRight(std::min(figure.box.right(), m_result.area.right()));
    figure.box.moveLeft(std::max(figure.box.left(), m_result.area.left()));
    m_result.targetFigure = figure;
}

void ActivityLayouter::placeLegend()
{
    std::vector<LegendEntry> entries;
    for (const ActivitySegment &segment : m_chart.segments) {
        entries.push_back({swatchOf(segment.kind), segment.name, m_locale.toString(segment.minutes)});
    }
    const QRectF area = m_result.area;
    LegendLayout legend = layOutLegend(entries, {area.left(), m_result.track.bottom()}, area.width(), m_text);
    std::erase_if(legend.entries, [&](const PlacedLegend &each) { return !liesWithin(area, each.text.box); });
    m_result.legend = std::move(legend.entries);
    m_result.neededHeight = m_result.track.bottom() + legend.height - area.top();
}

} // namespace

Swatch swatchOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::weightBearing:
        return Swatch::solid;
    case ActivityKind::weightBearingAndResistance:
        return Swatch::solidWithDots;
    case ActivityKind::resistance:
        return Swatch::dots;
    case ActivityKind::other:
        break;
    }
    return Swatch::outline;
}

ActivityLayout layOut(const ActivityChart &chart, const QRectF &area, const ChartOptions &options)
{
    return ActivityLayouter(chart, area, options).run();
}

} // namespace osteon
