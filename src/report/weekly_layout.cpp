// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_layout.h"

#include "report/axis_amount.h"
#include "report/time_axis.h"

#include <algorithm>
#include <cmath>

namespace osteon {

namespace {

using Bound = std::optional<double> WeekBar::*;

constexpr double nearLimit = 0.85; // of the limit: from here on its line is worth the ink

double totalOf(const WeekBar &bar)
{
    return bar.first + bar.second;
}

bool isAmount(const WeekBar &bar)
{
    return bar.hasRecord && !bar.isUnknown && !bar.isBlank;
}

class WeeklyLayouter
{
public:
    WeeklyLayouter(const WeeklyChart &chart, const QRectF &area, const ChartOptions &options)
        : m_chart(chart), m_text(options.font), m_locale(options.locale)
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
        m_result.area = area;
    }

    WeeklyLayout run();

private:
    TimeAxis axis() const { return {m_result.plot, m_chart.bars.size()}; }
    double yOf(double amount) const;
    QRectF part(std::size_t index, double from, double to) const;
    QString figure(double amount) const;
    void findTop();
    void placePlot(double headroom);
    void placeWeeks();
    std::vector<QLineF> steps(Bound bound) const;
    void placeLevels();
    bool placeFigures();
    double clearOfLevels(QRectF box) const;
    void placeMarks();
    std::vector<double> axisAmounts() const;
    void placeAxis();
    void placeLabels();

    const WeeklyChart &m_chart;
    ChartText m_text;
    QLocale m_locale;
    bool m_showsLimit = false;
    double m_highest = 0;
    double m_top = 1;
    double m_missing = 0; ///< how far a figure sticks out at the top
    WeeklyLayout m_result;
};

WeeklyLayout WeeklyLayouter::run()
{
    findTop();
    // Figures that step over a line need more room at the top, which moves the line: a few rounds.
    double headroom = m_chart.hasFigures ? m_text.lineHeight() + m_text.gap() : m_text.lineHeight() / 2;
    bool hasFigures = m_chart.hasFigures;
    for (int round = 0; round < 4; ++round) {
        placePlot(headroom);
        placeWeeks();
        placeLevels();
        hasFigures = hasFigures && placeFigures();
        if (!hasFigures || m_missing <= 0) {
            break;
        }
        headroom += m_missing;
    }
    if (!hasFigures) {
        placeMarks();
    }
    placeAxis();
    placeLabels();
    return std::move(m_result);
}

double WeeklyLayouter::yOf(double amount) const
{
    return m_result.plot.bottom() - m_result.plot.height() * amount / m_top;
}

QString WeeklyLayouter::figure(double amount) const
{
    const int decimals = amount < 10 && amount != std::floor(amount) ? m_chart.decimals : 0;
    const double scale = std::pow(10.0, decimals);
    return m_locale.toString(std::floor(amount * scale + 0.5 + 1e-9) / scale, 'f', decimals); // half up
}

void WeeklyLayouter::findTop()
{
    m_showsLimit = std::ranges::any_of(m_chart.bars, [](const WeekBar &bar) {
        return isAmount(bar) && bar.limit && totalOf(bar) >= nearLimit * *bar.limit;
    });
    for (const WeekBar &bar : m_chart.bars) {
        const double limit = m_showsLimit ? bar.limit.value_or(0) : 0;
        const double total = isAmount(bar) ? totalOf(bar) : 0;
        m_highest = std::max({m_highest, total, bar.lower.value_or(0), bar.upper.value_or(0), limit});
    }
    m_top = m_highest > 0 ? m_highest : 1;
}

void WeeklyLayouter::placePlot(double headroom)
{
    double axisWidth = 0;
    for (const double amount : axisAmounts()) {
        axisWidth = std::max(axisWidth, m_text.sizeOf(figure(amount)).width());
    }
    const double labelHeight = m_text.lineHeight() + 2 * m_text.gap();
    m_result.plot = m_result.area.adjusted(axisWidth + 2 * m_text.gap(), headroom, 0, -labelHeight);
    m_result.plot.setTop(std::min(m_result.plot.top(), m_result.plot.bottom() - m_text.lineHeight()));
}

QRectF WeeklyLayouter::part(std::size_t index, double from, double to) const
{
    const double width = std::min(0.64 * axis().slotWidth(), 4 * m_text.capHeight());
    const double shown = m_chart.bars[index].isWhole ? width : width / 2;
    const double left = axis().middle(index) - shown / 2;
    return to > from ? QRectF(QPointF(left, yOf(to)), QPointF(left + shown, yOf(from))) : QRectF();
}

void WeeklyLayouter::placeWeeks()
{
    m_result.weeks.assign(m_chart.bars.size(), {});
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const WeekBar &bar = m_chart.bars[i];
        PlacedWeek &week = m_result.weeks[i];
        if (isAmount(bar)) {
            week.first = part(i, 0, bar.first);
            week.second = part(i, bar.first, totalOf(bar));
        } else if (!bar.isBlank) {
            const double height = std::min(1.2 * m_text.capHeight(), m_result.plot.height() / 2);
            week.hatch = part(i, 0, m_top * height / m_result.plot.height());
        }
    }
}

std::vector<QLineF> WeeklyLayouter::steps(Bound bound) const
{
    std::vector<QLineF> lines;
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const std::optional<double> &amount = m_chart.bars[i].*bound;
        if (!amount) {
            continue;
        }
        const double right = axis().left(i) + axis().slotWidth();
        if (i > 0 && m_chart.bars[i - 1].*bound == amount) {
            lines.back().setP2({right, yOf(*amount)});
        } else {
            lines.emplace_back(axis().left(i), yOf(*amount), right, yOf(*amount));
        }
    }
    return lines;
}

void WeeklyLayouter::placeLevels()
{
    m_result.levels = steps(&WeekBar::lower);
    m_result.limits = m_showsLimit ? steps(&WeekBar::limit) : std::vector<QLineF>();
    m_result.risers.clear();
    for (std::size_t i = 1; i < m_result.levels.size(); ++i) {
        const QLineF &before = m_result.levels[i - 1];
        if (std::abs(before.x2() - m_result.levels[i].x1()) < 0.5) { // no weeks without a target between
            m_result.risers.emplace_back(before.p2(), m_result.levels[i].p1());
        }
    }
    m_result.bands.clear();
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const WeekBar &bar = m_chart.bars[i];
        if (bar.upper) {
            m_result.bands.emplace_back(QPointF(axis().left(i), yOf(*bar.upper)),
                                        QPointF(axis().left(i + 1), yOf(bar.lower.value_or(0))));
        }
    }
}

double WeeklyLayouter::clearOfLevels(QRectF box) const
{
    const double gap = m_text.gap() / 2;
    for (const std::vector<QLineF> *lines : {&m_result.levels, &m_result.limits}) {
        for (const QLineF &line : *lines) {
            const bool isBeside = line.x2() < box.left() || line.x1() > box.right();
            if (!isBeside && box.top() - gap < line.y1() && box.bottom() + gap > line.y1()) {
                box.moveBottom(line.y1() - gap);
            }
        }
    }
    return box.bottom();
}

/// All or none of them: a few figures among many bars would look like a choice.
bool WeeklyLayouter::placeFigures()
{
    m_missing = 0;
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const WeekBar &bar = m_chart.bars[i];
        PlacedWeek &week = m_result.weeks[i];
        if (!isAmount(bar)) {
            continue;
        }
        const QString text = (bar.isAtLeast ? QStringLiteral("≥") : QString()) + figure(totalOf(bar));
        PlacedText placed = m_text.centredAbove(text, {axis().middle(i), yOf(totalOf(bar)) - m_text.gap()});
        placed.box.moveBottom(clearOfLevels(placed.box));
        if (placed.box.width() + m_text.gap() > axis().slotWidth()) {
            std::ranges::for_each(m_result.weeks, [](PlacedWeek &each) { each.figure.reset(); });
            return false;
        }
        m_missing = std::max(m_missing, m_result.area.top() - placed.box.top());
        week.figure = std::move(placed);
    }
    return true;
}

void WeeklyLayouter::placeMarks()
{
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const WeekBar &bar = m_chart.bars[i];
        if (isAmount(bar) && bar.isAtLeast) {
            const double width = std::min(0.8 * m_text.capHeight(), 0.8 * axis().slotWidth());
            const double foot =
                std::max(yOf(totalOf(bar)) - m_text.gap() / 2, m_result.area.top() + width / 2);
            m_result.weeks[i].atLeast = {axis().middle(i) - width / 2, foot - width / 2, width, width / 2};
        }
    }
}

/// The latest target first, then zero, then the others: where two are crowded, the first stays.
std::vector<double> WeeklyLayouter::axisAmounts() const
{
    std::vector<double> amounts;
    const auto addAll = [&](Bound bound) {
        for (auto bar = m_chart.bars.rbegin(); bar != m_chart.bars.rend(); ++bar) {
            if ((*bar).*bound && std::ranges::find(amounts, *((*bar).*bound)) == amounts.end()) {
                amounts.push_back(*((*bar).*bound));
            }
        }
    };
    addAll(&WeekBar::lower);
    amounts.insert(amounts.begin() + (amounts.empty() ? 0 : 1), 0);
    addAll(&WeekBar::upper);
    if (m_showsLimit) {
        addAll(&WeekBar::limit);
    }
    if (m_highest > 0) {
        amounts.push_back(roundAmountBelow(m_highest));
    }
    return amounts;
}

void WeeklyLayouter::placeAxis()
{
    std::vector<QRectF> taken;
    for (const double amount : axisAmounts()) {
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
    QStringList texts;
    for (const WeekBar &bar : m_chart.bars) {
        texts << bar.label;
    }
    auto labels = axis().labels(texts, m_result.area, m_result.area.bottom(), m_text);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        m_result.weeks[i].label = std::move(labels[i]);
    }
}

} // namespace

WeeklyLayout layOut(const WeeklyChart &chart, const QRectF &area, const ChartOptions &options)
{
    return WeeklyLayouter(chart, area, options).run();
}

} // namespace osteon
