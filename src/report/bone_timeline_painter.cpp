// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_drawing.h"
#include "report/chart_painter.h"
#include "report/swatch_drawing.h"

#include <QPen>
#include <QPolygonF>

namespace osteon {

namespace {

class TimelineDrawing
{
public:
    TimelineDrawing(QPainter &painter, const ChartOptions &options)
        : m_painter(painter), m_colours(options.colours), m_text(options.font),
          m_stroke(m_text.capHeight() / 10)
    {}

    void draw(const BoneTimeline &timeline, const BoneTimelineLayout &layout);

private:
    void draw(const PlacedTreatment &treatment);
    void draw(const TimelineStrip &strip, const PlacedStrip &placed);
    void drawOpenEnd(QPointF tip, double height);

    QPainter &m_painter;
    const ChartColours &m_colours;
    ChartText m_text;
    double m_stroke;
};

void TimelineDrawing::draw(const BoneTimeline &timeline, const BoneTimelineLayout &layout)
{
    m_painter.setPen(QPen(m_colours.line, m_stroke));
    m_painter.drawLines(QList<QLineF>(layout.grid.begin(), layout.grid.end()));
    m_painter.drawLine(layout.axis);
    for (const PlacedTreatment &treatment : layout.treatments) {
        draw(treatment);
    }
    for (std::size_t i = 0; i < layout.strips.size(); ++i) {
        draw(timeline.strips[i], layout.strips[i]);
    }
    for (const PlacedText &tick : layout.ticks) {
        m_text.draw(m_painter, tick, m_colours.muted);
    }
}

void TimelineDrawing::draw(const PlacedTreatment &treatment)
{
    for (const PlacedText &line : treatment.name) {
        m_text.draw(m_painter, line, m_colours.ink);
    }
    for (const QRectF &bar : treatment.bars) {
        drawSwatch(m_painter, bar, treatment.swatch, m_colours, m_stroke);
    }
    for (const QPointF &tip : treatment.openEnds) {
        drawOpenEnd(tip, treatment.bars.back().height());
    }
}

/// The head of an arrow on a bar that goes on.
void TimelineDrawing::drawOpenEnd(QPointF tip, double height)
{
    const double length = 0.8 * height;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.surface);
    m_painter.drawRect(QRectF(tip.x() - length, tip.y() - height, length, 2 * height));
    m_painter.setBrush(m_colours.food);
    m_painter.drawPolygon(QPolygonF({QPointF(tip.x() - length, tip.y() - height / 2), tip,
                                     QPointF(tip.x() - length, tip.y() + height / 2)}));
}

void TimelineDrawing::draw(const TimelineStrip &strip, const PlacedStrip &placed)
{
    for (const PlacedText &line : placed.title) {
        m_text.draw(m_painter, line, m_colours.muted);
    }
    for (const QLineF &line : placed.course) {
        drawDashedLine(m_painter, line, m_colours.muted, m_stroke);
    }
    m_painter.setPen(QPen(m_colours.food, 1.2 * m_stroke));
    m_painter.drawLines(QList<QLineF>(placed.joints.begin(), placed.joints.end()));
    for (std::size_t i = 0; i < placed.points.size(); ++i) {
        const PlacedPoint &point = placed.points[i];
        if (point.error) {
            const double width = point.mark.width();
            const double top = point.error->y2();
            const QRectF bar(point.error->x1() - width, top, 2 * width, point.error->y1() - top);
            drawSwatch(m_painter, bar, Swatch::errorBar, m_colours, m_stroke);
        }
        drawSwatch(m_painter, point.mark, strip.points[i].mark, m_colours, m_stroke);
        if (point.label) {
            m_text.draw(m_painter, *point.label, m_colours.ink);
        }
    }
}

} // namespace

void ChartPainter::paint(QPainter &painter, const QRectF &area, const BoneTimeline &timeline) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    const QRectF plot = paintLegend(painter, area, timeline.legend);
    TimelineDrawing(painter, m_options).draw(timeline, layOut(timeline, plot, m_options));
    painter.restore();
}

double ChartPainter::heightFor(const BoneTimeline &timeline, double width) const
{
    return layOut(timeline, {0, 0, width, 0}, m_options).neededHeight + legendHeight(timeline.legend, width);
}

} // namespace osteon
