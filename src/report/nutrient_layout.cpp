// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/nutrient_layout.h"

#include "report/nutrient_labels.h"
#include "report/nutrient_scale.h"

#include <algorithm>

namespace osteon {

namespace {

class NutrientLayouter
{
public:
    NutrientLayouter(const NutrientChart &chart, const QRectF &area, const ChartOptions &options)
        : m_chart(chart), m_scale(chart, options.locale), m_text(options.font)
    {
        m_result.area = area;
    }

    NutrientLayout run();

private:
    double yOf(double amount) const;
    void placePlot(double headroom);
    void placeBars();
    void placeBar(const NutrientBar &bar, PlacedBar &placed) const;
    void placeLevels();
    void placeBand();
    std::optional<PlacedText> axisFigure(double amount);
    std::optional<PlacedLevel> level(std::optional<double> amount);
    void dropWhatSticksOut();
    void placeDays();
    bool placeDays(bool isShort, std::size_t step);

    const NutrientChart &m_chart;
    NutrientScale m_scale;
    ChartText m_text;
    NutrientLayout m_result;
    std::vector<QRectF> m_axis; ///< the figures beside the scale so far
};

NutrientLayout NutrientLayouter::run()
{
    // Figures that step over a line need more room at the top, which moves the line: a few rounds.
    double headroom = m_text.lineHeight() + m_text.gap();
    for (int round = 0; round < 4; ++round) {
        placePlot(headroom);
        placeBars();
        placeLevels();
        const double missing = NutrientLabels(m_chart, m_scale, m_text, m_result).place();
        if (missing <= 0) {
            break;
        }
        headroom += missing;
    }
    dropWhatSticksOut();
    placeDays();
    return std::move(m_result);
}

double NutrientLayouter::yOf(double amount) const
{
    return m_result.plot.bottom() - m_result.plot.height() * amount / m_scale.top();
}

void NutrientLayouter::placePlot(double headroom)
{
    double axisWidth = m_text.sizeOf(QStringLiteral("0")).width();
    for (const auto &amount : {m_chart.lower, m_chart.upper, m_scale.limit(), m_scale.tick()}) {
        const QString figure = amount ? m_scale.axisFigure(*amount) : QString();
        axisWidth = std::max(axisWidth, m_text.sizeOf(figure).width());
    }
    const double daysHeight = m_text.lineHeight() + 2 * m_text.gap();
    m_result.plot = m_result.area.adjusted(axisWidth + 2 * m_text.gap(), headroom, 0, -daysHeight);
    const double fewest = m_text.lineHeight();
    m_result.plot.setTop(std::min(m_result.plot.top(), m_result.plot.bottom() - fewest));
}

void NutrientLayouter::placeBars()
{
    const QRectF plot = m_result.plot;
    const double slot = plot.width() / static_cast<double>(std::max<std::size_t>(m_chart.bars.size(), 1));
    const double width = std::min(0.56 * slot, 5 * m_text.capHeight());
    m_result.bars.assign(m_chart.bars.size(), {});
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const double middle = plot.left() + (static_cast<double>(i) + 0.5) * slot;
        m_result.bars[i].column = {middle - width / 2, plot.top(), width, plot.height()};
        placeBar(m_chart.bars[i], m_result.bars[i]);
    }
}

void NutrientLayouter::placeBar(const NutrientBar &bar, PlacedBar &placed) const
{
    const QRectF column = placed.column;
    const auto part = [&](double from, double to) {
        return to > from ? QRectF(QPointF(column.left(), yOf(to)), QPointF(column.right(), yOf(from)))
                         : QRectF();
    };
    if (bar.state == BarState::amount) {
        placed.food = part(0, bar.food);
        placed.supplement = part(bar.food, totalOf(bar));
        if (bar.isOverLimit) {
            placed.outline = m_chart.limitIsForSupplements ? placed.supplement : part(0, totalOf(bar));
        }
    } else if (bar.state != BarState::open) {
        const double height = std::min(1.9 * m_text.capHeight(), column.height() / 3);
        placed.hatch = column.adjusted(0, column.height() - height, 0, 0);
    }
}

std::optional<PlacedText> NutrientLayouter::axisFigure(double amount)
{
    const QPointF place(m_result.plot.left() - 2 * m_text.gap(), yOf(amount));
    PlacedText text = m_text.rightAligned(m_scale.axisFigure(amount), place);
    if (isCrowded(text.box, m_axis, 0) || !liesWithin(m_result.area, text.box)) {
        return std::nullopt;
    }
    m_axis.push_back(text.box);
    return text;
}

std::optional<PlacedLevel> NutrientLayouter::level(std::optional<double> amount)
{
    if (!amount) {
        return std::nullopt;
    }
    return PlacedLevel{yOf(*amount), {}, axisFigure(*amount)};
}

void NutrientLayouter::placeLevels()
{
    m_axis.clear();
    m_result.quietFigures.clear();
    m_result.lower = level(m_chart.lower);
    m_result.limit = level(m_scale.limit());
    m_result.tick = level(m_scale.tick());
    if (m_result.tick) {
        const double y = m_result.tick->y;
        m_result.tick->parts = {QLineF(m_result.plot.left(), y, m_result.plot.right(), y)};
    }
    for (const auto &amount : {std::optional(0.0), m_chart.upper}) {
        if (const auto text = amount ? axisFigure(*amount) : std::nullopt) {
            m_result.quietFigures.push_back(*text);
        }
    }
    placeBand();
}

void NutrientLayouter::placeBand()
{
    const QRectF plot = m_result.plot;
    if (m_chart.upper) {
        m_result.band = QRectF(QPointF(plot.left(), yOf(*m_chart.upper)),
                               QPointF(plot.right(), yOf(m_chart.lower.value_or(0))));
    }
}

void NutrientLayouter::dropWhatSticksOut()
{
    for (PlacedBar &bar : m_result.bars) {
        if (bar.value && !liesWithin(m_result.area, bar.value->box)) {
            bar.value.reset();
        }
        if (!bar.mark.isEmpty()) { // a passed limit is never left unmarked
            bar.mark.moveTop(std::max(m_result.area.top(), bar.mark.top()));
        }
    }
}

void NutrientLayouter::placeDays()
{
    for (std::size_t step = 1; step <= m_chart.bars.size(); ++step) {
        if (placeDays(false, step) || placeDays(true, step)) {
            return;
        }
    }
}

bool NutrientLayouter::placeDays(bool isShort, std::size_t step)
{
    const double foot = m_result.plot.bottom() + 2 * m_text.gap() + m_text.lineHeight();
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        m_result.bars[i].day.reset();
        const QString label = isShort ? m_chart.bars[i].shortLabel : m_chart.bars[i].label;
        if (label.isEmpty() || i % step != 0) {
            continue;
        }
        PlacedText text = m_text.centredAbove(label, {m_result.bars[i].column.center().x(), foot});
        if (isCrowded(text.box, taken, m_text.gap()) || !liesWithin(m_result.area, text.box)) {
            return false;
        }
        taken.push_back(text.box);
        m_result.bars[i].day = std::move(text);
    }
    return true;
}

} // namespace

NutrientLayout layOut(const NutrientChart &chart, const QRectF &area, const ChartOptions &options)
{
    return NutrientLayouter(chart, area, options).run();
}

} // namespace osteon
