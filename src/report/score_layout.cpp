// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/score_chart.h"
#include "report/time_axis.h"

#include <algorithm>

namespace osteon {

namespace {

class ScoreLayouter
{
public:
    ScoreLayouter(const ScoreChart &chart, const QRectF &area, const ChartOptions &options)
        : m_chart(chart), m_text(options.font)
    {
        m_result.area = area;
        m_result.points.resize(chart.points.size());
    }

    ScoreLayout run();

private:
    TimeAxis axis() const { return {m_result.plot, m_chart.points.size()}; }
    double yOf(int score) const { return m_result.plot.bottom() - m_result.plot.height() * score / 100.0; }
    void placePlot();
    void placeLine();
    void placeFigures();
    void placeCoverage();
    void placeLabels();

    const ScoreChart &m_chart;
    ChartText m_text;
    ScoreLayout m_result;
};

ScoreLayout ScoreLayouter::run()
{
    placePlot();
    placeLine();
    placeFigures();
    placeCoverage();
    placeLabels();
    return std::move(m_result);
}

void ScoreLayouter::placePlot()
{
    const double axisWidth = m_text.sizeOf(QStringLiteral("100")).width() + 2 * m_text.gap();
    const double labels = m_text.lineHeight() + 2 * m_text.gap();
    const double strip = 1.4 * m_text.capHeight() + m_text.lineHeight() + 3 * m_text.gap();
    const double headroom = m_text.lineHeight() + 2 * m_text.gap();
    m_result.plot = m_result.area.adjusted(axisWidth, headroom, 0, -labels - strip);
    m_result.plot.setTop(std::min(m_result.plot.top(), m_result.plot.bottom() - m_text.lineHeight()));
    m_result.dotRadius = std::min(0.45 * m_text.capHeight(), 0.3 * axis().slotWidth());
    for (const int score : {0, 50, 100}) {
        const double y = yOf(score);
        m_result.ticks.emplace_back(m_result.plot.left(), y, m_result.plot.right(), y);
        m_result.figures.push_back(
            m_text.rightAligned(QString::number(score), {m_result.plot.left() - 2 * m_text.gap(), y}));
    }
}

void ScoreLayouter::placeLine()
{
    for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
        if (const auto score = m_chart.points[i].score) {
            m_result.points[i].dot = QPointF(axis().middle(i), yOf(*score));
            if (i > 0 && m_result.points[i - 1].dot) {
                m_result.lines.emplace_back(*m_result.points[i - 1].dot, *m_result.points[i].dot);
            }
        }
    }
}

/// All figures where each has room in its place, else the latest alone.
void ScoreLayouter::placeFigures()
{
    const double widest = m_text.sizeOf(QStringLiteral("100")).width() + m_text.gap();
    const bool hasRoom = widest <= axis().slotWidth();
    for (std::size_t i = m_chart.points.size(); i-- > 0;) {
        PlacedScore &point = m_result.points[i];
        if (!point.dot) {
            continue;
        }
        const QPointF foot = *point.dot - QPointF(0, m_result.dotRadius + m_text.gap());
        PlacedText figure = m_text.centredAbove(QString::number(*m_chart.points[i].score), foot);
        figure.box.moveRight(std::min(figure.box.right(), m_result.area.right()));
        point.figure = std::move(figure);
        if (!hasRoom) {
            return;
        }
    }
}

void ScoreLayouter::placeCoverage()
{
    const double height = 1.4 * m_text.capHeight();
    const double bottom = m_result.area.bottom() - m_text.lineHeight() - 2 * m_text.gap();
    const double width = std::min(0.64 * axis().slotWidth(), 4 * m_text.capHeight());
    for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
        PlacedScore &point = m_result.points[i];
        point.track = {axis().middle(i) - width / 2, bottom - height, width, height};
        point.coverage = point.track;
        point.coverage.setTop(bottom - height * m_chart.points[i].coverage);
    }
    const QSizeF size = m_text.sizeOf(m_chart.coverageName);
    m_result.coverageName = {
        m_chart.coverageName,
        {QPointF(m_result.plot.left(), bottom - height - m_text.gap() - size.height()), size}};
}

void ScoreLayouter::placeLabels()
{
    QStringList texts;
    for (const ScorePoint &point : m_chart.points) {
        texts << point.label;
    }
    auto labels = axis().labels(texts, m_result.area, m_result.area.bottom(), m_text);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        m_result.points[i].label = std::move(labels[i]);
    }
}

} // namespace

ScoreLayout layOut(const ScoreChart &chart, const QRectF &area, const ChartOptions &options)
{
    return ScoreLayouter(chart, area, options).run();
}

} // namespace osteon
