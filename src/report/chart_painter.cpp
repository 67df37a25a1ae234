// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"

#include "report/activity_layout.h"
#include "report/chart_drawing.h"
#include "report/nutrient_layout.h"
#include "report/weekly_layout.h"

#include <QPen>

#include <algorithm>

namespace osteon {

namespace {

/// Keeps the painter's state for the caller and the drawing inside its area.
class Canvas
{
public:
    Canvas(QPainter &painter, const QRectF &area) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setClipRect(area, Qt::IntersectClip);
    }
    ~Canvas() { m_painter.restore(); }
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

private:
    QPainter &m_painter;
};

/// One fine stroke. It grows with the letters, but not beyond what a small plot can carry.
double strokeOf(const ChartText &text, double plotHeight)
{
    return std::max(0.5, std::min(text.capHeight() / 10, plotHeight / 70));
}

void drawGround(QPainter &painter, const QRectF &plot, const ChartColours &colours, double stroke)
{
    painter.setPen(QPen(colours.line, stroke));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void drawText(QPainter &painter, const ChartText &text, const std::optional<PlacedText> &placed,
              const QColor &colour)
{
    if (placed) {
        text.draw(painter, *placed, colour);
    }
}

void drawSupplement(QPainter &painter, const QRectF &box, const ChartColours &colours, double stroke)
{
    painter.fillRect(box, colours.surface);
    drawStripes(painter, box, colours.supplement, 3 * stroke, 7 * stroke);
    drawOutline(painter, box, colours.supplement, stroke);
}

void drawBar(QPainter &painter, const NutrientBar &bar, const PlacedBar &placed, const ChartColours &colours,
             double stroke)
{
    if (!placed.food.isEmpty()) {
        painter.fillRect(placed.food, colours.food);
    }
    if (!placed.supplement.isEmpty()) {
        drawSupplement(painter, placed.supplement, colours, stroke);
    }
    if (!placed.hatch.isEmpty() && bar.state == BarState::unknown) {
        drawCrossHatch(painter, placed.hatch, colours.hatch, 1.2 * stroke, 6 * stroke);
        drawOutline(painter, placed.hatch, colours.hatch, stroke);
    } else if (!placed.hatch.isEmpty()) {
        drawStripes(painter, placed.hatch, colours.hatch, 2.2 * stroke, 6 * stroke);
    }
    if (!placed.outline.isEmpty()) {
        drawOutline(painter, placed.outline, colours.coral, 2.4 * stroke);
        drawLimitMark(painter, placed.mark, colours.coral, colours.surface);
    }
}

void drawLevels(QPainter &painter, const NutrientLayout &layout, const ChartText &text,
                const ChartColours &colours, double stroke)
{
    const auto draw = [&](const std::optional<PlacedLevel> &level, const QColor &ink) {
        if (level) {
            for (const QLineF &part : level->parts) {
                drawLevel(painter, part, ink, colours.surface, stroke);
            }
            drawText(painter, text, level->figure, ink);
        }
    };
    draw(layout.lower, colours.ink);
    draw(layout.limit, colours.coral);
    for (const PlacedText &figure : layout.quietFigures) {
        text.draw(painter, figure, colours.muted);
    }
}

/// The width of a bar's segments, in the manner of its kind.
void drawKind(QPainter &painter, const QRectF &box, ActivityKind kind, const ChartColours &colours,
              double stroke)
{
    switch (kind) {
    case ActivityKind::weightBearing:
        painter.fillRect(box, colours.food);
        break;
    case ActivityKind::weightBearingAndResistance:
        painter.fillRect(box, colours.food);
        drawStripes(painter, box, colours.amber, 4 * stroke, 9 * stroke);
        break;
    case ActivityKind::resistance:
        painter.fillRect(box, colours.surface);
        drawDots(painter, box, colours.amber, 1.5 * stroke, 5.4 * stroke);
        drawOutline(painter, box, colours.amber, 1.4 * stroke);
        break;
    case ActivityKind::other:
        painter.fillRect(box, colours.surface);
        drawOutline(painter, box, colours.muted, 1.4 * stroke);
        break;
    }
}

void drawWeek(QPainter &painter, const PlacedWeek &week, const ChartColours &colours, double stroke)
{
    if (!week.moderate.isEmpty()) {
        painter.fillRect(week.moderate, colours.food);
    }
    if (!week.vigorous.isEmpty()) {
        painter.fillRect(week.vigorous, colours.supplement);
    }
    if (!week.hatch.isEmpty()) {
        drawStripes(painter, week.hatch, colours.hatch, 1.6 * stroke, 4.5 * stroke);
    }
}

} // namespace

ChartColours paperColours()
{
    ChartColours colours;
    colours.ink = QColor(0x11, 0x11, 0x11);
    colours.muted = QColor(0x44, 0x44, 0x44);
    colours.line = QColor(0xb4, 0xb4, 0xb4);
    colours.food = QColor(0x4c, 0x4c, 0x4c);
    colours.supplement = QColor(0xa2, 0xa2, 0xa2);
    colours.band = QColor(0xed, 0xed, 0xed);
    colours.hatch = QColor(0xa2, 0xa2, 0xa2);
    colours.amber = QColor(0x8c, 0x8c, 0x8c);
    colours.coral = QColor(0x11, 0x11, 0x11);
    colours.surface = QColor(0xff, 0xff, 0xff);
    return colours;
}

ChartPainter::ChartPainter(ChartOptions options) : m_options(std::move(options)) {}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const NutrientChart &chart) const
{
    const Canvas canvas(painter, area);
    const ChartColours &colours = m_options.colours;
    const ChartText text(m_options.font);
    const NutrientLayout layout = layOut(chart, area, m_options);
    const double stroke = strokeOf(text, layout.plot.height());
    if (layout.band) {
        painter.fillRect(*layout.band, colours.band);
    }
    if (layout.tick) {
        painter.setPen(QPen(colours.line, stroke));
        painter.drawLine(layout.tick->parts.front());
        drawText(painter, text, layout.tick->figure, colours.muted);
    }
    for (std::size_t i = 0; i < layout.bars.size(); ++i) {
        drawBar(painter, chart.bars[i], layout.bars[i], colours, stroke);
    }
    drawGround(painter, layout.plot, colours, stroke);
    drawLevels(painter, layout, text, colours, stroke);
    for (std::size_t i = 0; i < layout.bars.size(); ++i) {
        const bool isAmount = chart.bars[i].state == BarState::amount;
        drawText(painter, text, layout.bars[i].value, isAmount ? colours.ink : colours.muted);
        drawText(painter, text, layout.bars[i].day, colours.muted);
    }
}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const ActivityChart &chart) const
{
    const Canvas canvas(painter, area);
    const ChartColours &colours = m_options.colours;
    const ChartText text(m_options.font);
    const ActivityLayout layout = layOut(chart, area, m_options);
    const double stroke = text.capHeight() / 10;
    painter.fillRect(layout.track, colours.band);
    for (std::size_t i = 0; i < layout.segments.size(); ++i) {
        if (!layout.segments[i].isEmpty()) {
            drawKind(painter, layout.segments[i], chart.segments[i].kind, colours, stroke);
        }
    }
    if (layout.target) {
        painter.fillRect(layout.target->adjusted(-stroke, 0, stroke, 0), colours.surface);
        painter.fillRect(*layout.target, colours.ink);
        drawText(painter, text, layout.targetFigure, colours.ink);
    }
    for (const PlacedLegend &legend : layout.legend) {
        drawKind(painter, legend.swatch, legend.kind, colours, stroke);
        text.draw(painter, legend.text, colours.ink);
    }
}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const WeeklyChart &chart) const
{
    const Canvas canvas(painter, area);
    const ChartColours &colours = m_options.colours;
    const ChartText text(m_options.font);
    const WeeklyLayout layout = layOut(chart, area, m_options);
    const double stroke = strokeOf(text, layout.plot.height());
    for (const PlacedWeek &week : layout.weeks) {
        drawWeek(painter, week, colours, stroke);
        drawText(painter, text, week.label, colours.muted);
    }
    drawGround(painter, layout.plot, colours, stroke);
    for (const QLineF &level : layout.levels) {
        drawLevel(painter, level, colours.ink, colours.surface, stroke);
    }
    for (const PlacedText &figure : layout.figures) {
        text.draw(painter, figure, colours.muted);
    }
}

double ChartPainter::heightFor(const ActivityChart &chart, double width) const
{
    return layOut(chart, {0, 0, width, 0}, m_options).neededHeight;
}

} // namespace osteon
