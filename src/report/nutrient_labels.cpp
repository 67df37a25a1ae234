// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/nutrient_labels.h"

#include <algorithm>
#include <functional>

namespace osteon {

namespace {

/// The ways to write the name of a day without an amount, the best one first.
enum NameForm { inOneLine, inLines, turned, shortened, nameFormCount };

double topOf(const PlacedBar &bar)
{
    const double food = bar.food.isEmpty() ? bar.column.bottom() : bar.food.top();
    return bar.supplement.isEmpty() ? food : bar.supplement.top();
}

} // namespace

NutrientLabels::NutrientLabels(const NutrientChart &chart, const NutrientScale &scale, const ChartText &text,
                               NutrientLayout &layout)
    : m_chart(chart), m_scale(scale), m_text(text), m_layout(layout)
{}

double NutrientLabels::place()
{
    placeMarks();
    placeFigures(true);
    placeNames();
    placeFigures(false);
    breakLevels();
    double top = m_layout.area.top();
    for (const QRectF &box : m_taken) {
        top = std::min(top, box.top());
    }
    return m_layout.area.top() - top;
}

void NutrientLabels::placeMarks()
{
    const double size = 1.2 * m_text.capHeight();
    for (PlacedBar &bar : m_layout.bars) {
        if (!bar.outline.isEmpty()) {
            bar.mark = {bar.column.center().x() - size / 2, topOf(bar) - m_text.gap() - size, size, size};
            bar.mark.moveBottom(clearOfLevels(bar.mark));
            m_taken.push_back(bar.mark);
        }
    }
}

void NutrientLabels::placeNames()
{
    // One form for all names of a chart looks calm; a mixture only where nothing else helps.
    for (int form = inOneLine; form < shortened; ++form) {
        const std::size_t takenBefore = m_taken.size();
        if (std::ranges::all_of(hatchedBars(), [&](std::size_t i) { return placeName(i, form); })) {
            return;
        }
        m_taken.resize(takenBefore);
    }
    for (const std::size_t index : hatchedBars()) {
        m_layout.bars[index].value.reset();
        for (int form = inOneLine; form < nameFormCount && !placeName(index, form); ++form) {
        }
    }
}

std::vector<std::size_t> NutrientLabels::hatchedBars() const
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) {
        if (!m_layout.bars[i].hatch.isEmpty()) {
            indices.push_back(i);
        }
    }
    return indices;
}

bool NutrientLabels::placeName(std::size_t index, int form)
{
    PlacedText name = nameOf(index, form);
    if (!isFree(index, name.box, 1.5 * m_text.gap()) || !liesWithin(m_layout.area, name.box)) {
        return false;
    }
    m_taken.push_back(name.box);
    m_layout.bars[index].value = std::move(name);
    return true;
}

PlacedText NutrientLabels::nameOf(std::size_t index, int form) const
{
    const NutrientChartWords &words = m_chart.words;
    const bool isUnknown = m_chart.bars[index].state == BarState::unknown;
    const QRectF hatch = m_layout.bars[index].hatch;
    const QPointF foot(hatch.center().x(), hatch.top() - m_text.gap());
    QString name = isUnknown ? words.unknown : words.noRecord;
    if (form == shortened) {
        const QString shortName = isUnknown ? words.unknownShort : words.noRecordShort;
        PlacedText text = m_text.centredAbove(shortName, foot);
        text.box.moveBottom(clearOfLevels(text.box)); // a dash on a dashed line would be lost
        return text;
    }
    if (form == inLines) {
        name.replace(QLatin1Char(' '), QLatin1Char('\n'));
    }
    return form == turned ? m_text.turnedAbove(name, foot) : m_text.centredAbove(name, foot);
}

void NutrientLabels::placeFigures(bool areOverLimit)
{
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) {
        const NutrientBar &bar = m_chart.bars[i];
        PlacedBar &placed = m_layout.bars[i];
        if (bar.state != BarState::amount || bar.isOverLimit != areOverLimit) {
            continue;
        }
        const double foot = (placed.mark.isEmpty() ? topOf(placed) : placed.mark.top()) - m_text.gap();
        PlacedText figure = m_text.centredAbove(m_scale.figureOf(bar), {placed.column.center().x(), foot});
        figure.box.moveBottom(clearOfLevels(figure.box));
        if (isFree(i, figure.box, m_text.gap())) {
            m_taken.push_back(figure.box);
            placed.value = std::move(figure);
        }
    }
}

bool NutrientLabels::isFree(std::size_t index, const QRectF &box, double gap) const
{
    std::vector<QRectF> bars;
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) {
        const PlacedBar &bar = m_layout.bars[i];
        for (const QRectF &part : {bar.food, bar.supplement, bar.hatch}) {
            if (i != index && !part.isEmpty()) {
                bars.push_back(part);
            }
        }
    }
    return !isCrowded(box, m_taken, gap) && !isCrowded(box, bars, m_text.gap() / 2) &&
           box.left() >= m_layout.plot.left() && box.right() <= m_layout.area.right();
}

double NutrientLabels::clearOfLevels(QRectF box) const
{
    const double gap = m_text.gap() / 2;
    std::vector<double> levels;
    for (const auto &level : {m_layout.limit, m_layout.lower}) {
        if (level) {
            levels.push_back(level->y);
        }
    }
    std::ranges::sort(levels, std::greater()); // the lowest on the page first: boxes only ever move up
    for (const double y : levels) {
        if (box.top() - gap < y && box.bottom() + gap > y) {
            box.moveBottom(y - gap);
        }
    }
    return box.bottom();
}

void NutrientLabels::breakLevels()
{
    // A name stays with its day, so where it lies across a line the line gives way.
    const double gap = m_text.gap();
    for (auto *level : {&m_layout.lower, &m_layout.limit}) {
        if (!*level) {
            continue;
        }
        double from = m_layout.plot.left();
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i) {
            const PlacedBar &bar = m_layout.bars[i];
            const double y = (*level)->y;
            if (bar.value && bar.value->box.top() < y && bar.value->box.bottom() > y) {
                (*level)->parts.emplace_back(from, y, bar.value->box.left() - gap, y);
                from = bar.value->box.right() + gap;
            }
        }
        (*level)->parts.emplace_back(from, (*level)->y, m_layout.plot.right(), (*level)->y);
    }
}

} // namespace osteon
