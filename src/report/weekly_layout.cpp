// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_layout.h"

#include <algorithm>
#include <cmath>

namespace osteon {

namespace {

class WeeklyLayouter
{
public:
    WeeklyLayouter(const WeeklyChart &chart, const QRectF &area, const ChartOptions &options)
        : m_chart(chart), m_text(options.font), m_locale(options.locale)
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
        m_result.area = area;
    }

    WeeklyLayout run()
    {
        placePlot();
        placeWeeks();
        placeLevels();
        placeFigures();
        placeLabels();
        return std::move(m_result);
    }

private:
    double yOf(double minutes) const;
    double slotWidth() const;
    QRectF part(std::size_t index, double from, double to) const;
    QString figure(double minutes) const { return m_locale.toString(std::floor(minutes + 0.5), 'f', 0); }
    void placePlot();
    void placeWeeks();
    void placeLevels();
    void placeFigures();
    void placeLabels();
    bool placeLabels(std::size_t step);

    const WeeklyChart &m_chart;
    ChartText m_text;
    QLocale m_locale;
    double m_highest = 0;
    double m_top = 1;
    WeeklyLayout m_result;
};

double WeeklyLayouter::yOf(double minutes) const
{
    return m_result.plot.bottom() - m_result.plot.height() * minutes / m_top;
}

double WeeklyLayouter::slotWidth() const
{
    return m_result.plot.width() / static_cast<double>(std::max<std::size_t>(m_chart.bars.size(), 1));
}

void WeeklyLayouter::placePlot()
{
    for (const WeekBar &bar : m_chart.bars) {
        m_highest = std::max({m_highest, bar.moderate + bar.vigorous, bar.lower.value_or(0)});
    }
    m_top = m_highest > 0 ? m_highest : 1;
    const double axisWidth = m_text.sizeOf(figure(m_top)).width() + 2 * m_text.gap();
    const double labelHeight = m_text.lineHeight() + 2 * m_text.gap();
    m_result.plot = m_result.area.adjusted(axisWidth, m_text.lineHeight() / 2, 0, -labelHeight);
}

QRectF WeeklyLayouter::part(std::size_t index, double from, double to) const
{
    const double width = std::min(0.64 * slotWidth(), 3 * m_text.capHeight());
    const double shown = m_chart.bars[index].isWhole ? width : width / 2;
    const double left = m_result.plot.left() + (static_cast<double>(index) + 0.5) * slotWidth() - shown / 2;
    return to > from ? QRectF(QPointF(left, yOf(to)), QPointF(left + shown, yOf(from))) : QRectF();
}

void WeeklyLayouter::placeWeeks()
{
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const WeekBar &bar = m_chart.bars[i];
        PlacedWeek week;
        if (bar.hasRecord) {
            week.moderate = part(i, 0, bar.moderate);
            week.vigorous = part(i, bar.moderate, bar.moderate + bar.vigorous);
        } else {
            const double height = std::min(1.2 * m_text.capHeight(), m_result.plot.height() / 2);
            week.hatch = part(i, 0, m_top * height / m_result.plot.height());
        }
        m_result.weeks.push_back(week);
    }
}

void WeeklyLayouter::placeLevels()
{
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        if (!m_chart.bars[i].lower) {
            continue;
        }
        const double y = yOf(*m_chart.bars[i].lower);
        const double left = m_result.plot.left() + static_cast<double>(i) * slotWidth();
        const bool goesOn = i > 0 && m_chart.bars[i - 1].lower == m_chart.bars[i].lower;
        if (goesOn) {
            m_result.levels.back().setP2({left + slotWidth(), y});
        } else {
            m_result.levels.emplace_back(left, y, left + slotWidth(), y);
        }
    }
}

void WeeklyLayouter::placeFigures()
{
    // The latest target first, then zero, then the others: where two are crowded, the first stays.
    std::vector<double> amounts{0};
    for (const WeekBar &bar : m_chart.bars) {
        if (bar.lower) {
            amounts.push_back(*bar.lower);
        }
    }
    std::swap(amounts.front(), amounts.back());
    if (amounts.size() > 2) {
        std::swap(amounts[1], amounts.back());
    }
    if (m_highest > 0) {
        amounts.push_back(m_highest);
    }
    std::vector<QRectF> taken;
    for (const double amount : amounts) {
        const QPointF place(m_result.plot.left() - 2 * m_text.gap(), yOf(amount));
        const PlacedText text = m_text.rightAligned(figure(amount), place);
        if (!isCrowded(text.box, taken, 0)) {
            taken.push_back(text.box);
            m_result.figures.push_back(text);
        }
    }
}

void WeeklyLayouter::placeLabels()
{
    for (std::size_t step = 1; step <= m_chart.bars.size(); ++step) {
        if (placeLabels(step)) {
            return;
        }
    }
}

bool WeeklyLayouter::placeLabels(std::size_t step)
{
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        m_result.weeks[i].label.reset();
        if (i % step != 0 || m_chart.bars[i].label.isEmpty()) {
            continue;
        }
        const double middle = m_result.plot.left() + (static_cast<double>(i) + 0.5) * slotWidth();
        PlacedText text = m_text.centredAbove(m_chart.bars[i].label, {middle, m_result.area.bottom()});
        text.box.moveRight(std::min(text.box.right(), m_result.area.right()));
        text.box.moveLeft(std::max(text.box.left(), m_result.area.left()));
        if (isCrowded(text.box, taken, 2 * m_text.gap())) {
            return false;
        }
        taken.push_back(text.box);
        m_result.weeks[i].label = std::move(text);
    }
    return true;
}

} // namespace

WeeklyLayout layOut(const WeeklyChart &chart, const QRectF &area, const ChartOptions &options)
{
    return WeeklyLayouter(chart, area, options).run();
}

} // namespace osteon
