// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"

#include "report/activity_layout.h"
#include "report/chart_drawing.h"
#include "report/nutrient_layout.h"
#include "report/swatch_drawing.h"
#include "report/weekly_layout.h"

#include <QPen>

#include <algorithm>

namespace osteon {

namespace {

constexpr double linesOfText = 12.0; // the height of a chart, so that it grows with its text

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

void drawBar(QPainter &painter, const NutrientBar &bar, const PlacedBar &placed, const ChartColours &colours,
             double stroke)
{
    if (!placed.food.isEmpty()) {
        painter.fillRect(placed.food, colours.food);
    }
    if (!placed.supplement.isEmpty()) {
        drawSwatch(painter, placed.supplement, Swatch::striped, colours, stroke);
    }
    if (!placed.hatch.isEmpty()) {
        const bool isUnknown = bar.state == BarState::unknown;
        drawSwatch(painter, placed.hatch, isUnknown ? Swatch::unknown : Swatch::noRecord, colours, stroke);
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

/// A part that is too narrow for stripes to be seen as such is lighter instead.
void drawSecondPart(QPainter &painter, const QRectF &box, bool isStriped, const ChartColours &colours,
                    double stroke)
{
    if (isStriped && box.width() >= 5 * stroke) {
        drawSwatch(painter, box, Swatch::striped, colours, stroke);
    } else {
        painter.fillRect(box, colours.supplement);
    }
}

void drawWeek(QPainter &painter, const WeekBar &bar, const PlacedWeek &week, bool isStriped,
              const ChartColours &colours, double stroke)
{
    if (!week.first.isEmpty()) {
        painter.fillRect(week.first, colours.food);
    }
    if (!week.second.isEmpty()) {
        drawSecondPart(painter, week.second, isStriped, colours, stroke);
    }
    if (!week.hatch.isEmpty()) {
        drawSwatch(painter, week.hatch, bar.isUnknown ? Swatch::unknown : Swatch::noRecord, colours, stroke);
    }
    if (!week.atLeast.isEmpty()) {
        drawSwatch(painter, week.atLeast, Swatch::atLeast, colours, stroke);
    }
}

void drawSteps(QPainter &painter, const WeeklyLayout &layout, const ChartColours &colours, double stroke)
{
    for (const QLineF &riser : layout.risers) {
        drawLevel(painter, riser, colours.ink, colours.surface, stroke);
    }
    for (const QLineF &level : layout.levels) {
        drawLevel(painter, level, colours.ink, colours.surface, stroke);
    }
    for (const QLineF &limit : layout.limits) {
        drawLevel(painter, limit, colours.coral, colours.surface, stroke);
    }
}

void drawScore(QPainter &painter, const PlacedScore &point, double radius, const ChartColours &colours)
{
    painter.fillRect(point.track, colours.band);
    if (!point.coverage.isEmpty()) {
        painter.fillRect(point.coverage, colours.supplement);
    }
    if (point.dot) {
        painter.setPen(QPen(colours.surface, radius / 2));
        painter.setBrush(colours.food);
        painter.drawEllipse(*point.dot, radius, radius);
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
    const NutrientLayout layout = layOut(chart, paintLegend(painter, area, chart.legend), m_options);
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
            drawSwatch(painter, layout.segments[i], swatchOf(chart.segments[i].kind), colours, stroke);
        }
    }
    if (layout.target) {
        painter.fillRect(layout.target->adjusted(-stroke, 0, stroke, 0), colours.surface);
        painter.fillRect(*layout.target, colours.ink);
        drawText(painter, text, layout.targetFigure, colours.ink);
    }
    for (const PlacedLegend &legend : layout.legend) {
        drawSwatch(painter, legend.box, legend.swatch, colours, stroke);
        text.draw(painter, legend.text, colours.ink);
    }
}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const WeeklyChart &chart) const
{
    const Canvas canvas(painter, area);
    const ChartColours &colours = m_options.colours;
    const ChartText text(m_options.font);
    const WeeklyLayout layout = layOut(chart, paintLegend(painter, area, chart.legend), m_options);
    const double stroke = strokeOf(text, layout.plot.height());
    for (const QRectF &band : layout.bands) {
        painter.fillRect(band, colours.band);
    }
    for (std::size_t i = 0; i < layout.weeks.size(); ++i) {
        drawWeek(painter, chart.bars[i], layout.weeks[i], chart.secondIsStriped, colours, stroke);
        drawText(painter, text, layout.weeks[i].label, colours.muted);
    }
    drawGround(painter, layout.plot, colours, stroke);
    drawSteps(painter, layout, colours, stroke);
    for (const PlacedWeek &week : layout.weeks) {
        drawText(painter, text, week.figure, colours.ink);
    }
    for (const PlacedText &figure : layout.figures) {
        text.draw(painter, figure, colours.muted);
    }
}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const ScoreChart &chart) const
{
    const Canvas canvas(painter, area);
    const ChartColours &colours = m_options.colours;
    const ChartText text(m_options.font);
    const ScoreLayout layout = layOut(chart, area, m_options);
    const double stroke = strokeOf(text, layout.plot.height());
    painter.setPen(QPen(colours.line, stroke));
    painter.drawLines(QList<QLineF>(layout.ticks.begin(), layout.ticks.end()));
    painter.setPen(QPen(colours.food, 2 * stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(QList<QLineF>(layout.lines.begin(), layout.lines.end()));
    for (const PlacedScore &point : layout.points) {
        drawScore(painter, point, layout.dotRadius, colours);
        drawText(painter, text, point.figure, colours.ink);
        drawText(painter, text, point.label, colours.muted);
    }
    for (const PlacedText &figure : layout.figures) {
        text.draw(painter, figure, colours.muted);
    }
    text.draw(painter, layout.coverageName, colours.muted);
}

QRectF ChartPainter::paintLegend(QPainter &painter, const QRectF &area,
                                 const std::vector<LegendEntry> &entries) const
{
    const ChartText text(m_options.font);
    const QRectF rest = area.adjusted(0, 0, 0, -legendHeight(entries, area.width()));
    for (const PlacedLegend &legend : layOutLegend(entries, rest.bottomLeft(), area.width(), text).entries) {
        drawSwatch(painter, legend.box, legend.swatch, m_options.colours, text.capHeight() / 10);
        text.draw(painter, legend.text, m_options.colours.ink);
    }
    return rest;
}

double ChartPainter::legendHeight(const std::vector<LegendEntry> &entries, double width) const
{
    return layOutLegend(entries, {}, width, ChartText(m_options.font)).height;
}

double ChartPainter::heightFor(const NutrientChart &chart, double width) const
{
    return linesOfText * m_options.font.pixelSize() + legendHeight(chart.legend, width);
}

double ChartPainter::heightFor(const WeeklyChart &chart, double width) const
{
    return linesOfText * m_options.font.pixelSize() + legendHeight(chart.legend, width);
}

double ChartPainter::heightFor(const ScoreChart & /*chart*/, double /*width*/) const
{
    return 1.25 * linesOfText * m_options.font.pixelSize(); // two drawings, one above the other
}

double ChartPainter::heightFor(const ActivityChart &chart, double width) const
{
    return layOut(chart, {0, 0, width, 0}, m_options).neededHeight;
}

} // namespace osteon
