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
    PlacedLegend legendAt(const ActivitySegment &segment, QPointF corner) const;

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

PlacedLegend ActivityLayouter::legendAt(const ActivitySegment &segment, QPointF corner) const
{
    const double size = 1.2 * m_text.capHeight();
    PlacedLegend legend;
    legend.kind = segment.kind;
    const QString minutes = QLatin1Char(' ') + m_locale.toString(segment.minutes);
    const double room = m_result.area.width() - size - 2 * m_text.gap() - m_text.sizeOf(minutes).width();
    legend.text.text = m_text.elided(segment.name, room) + minutes; // the minutes are never cut off
    legend.swatch = {corner.x(), corner.y() + (m_text.capHeight() - size) / 2 + m_text.gap(), size, size};
    legend.text.box = {corner + QPointF(size + 2 * m_text.gap(), m_text.gap()),
                       m_text.sizeOf(legend.text.text)};
    return legend;
}

void ActivityLayouter::placeLegend()
{
    const QRectF area = m_result.area;
    const double rowHeight = m_text.lineHeight() + 2 * m_text.gap();
    QPointF corner(area.left(), m_result.track.bottom() + 3 * m_text.gap());
    for (const ActivitySegment &segment : m_chart.segments) {
        PlacedLegend legend = legendAt(segment, corner);
        if (legend.text.box.right() > area.right() && corner.x() > area.left()) {
            corner = {area.left(), corner.y() + rowHeight};
            legend = legendAt(segment, corner);
        }
        corner.setX(legend.text.box.right() + 7 * m_text.gap());
        if (liesWithin(area, legend.text.box)) {
            m_result.legend.push_back(std::move(legend));
        }
    }
    m_result.neededHeight = corner.y() + rowHeight - area.top();
}

} // namespace

ActivityLayout layOut(const ActivityChart &chart, const QRectF &area, const ChartOptions &options)
{
    return ActivityLayouter(chart, area, options).run();
}

} // namespace osteon
