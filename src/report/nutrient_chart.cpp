// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/nutrient_chart.h"

namespace osteon {

namespace {

BarState stateOf(const NutrientDay &day, Day today)
{
    if (day.total) {
        return BarState::amount;
    }
    if (day.status == DayStatus::noRecord) {
        return day.day >= today ? BarState::open : BarState::noRecord;
    }
    return BarState::unknown;
}

QString firstLetter(const QString &label)
{
    const qsizetype length = label.size() > 1 && label.at(0).isHighSurrogate() ? 2 : 1;
    return label.left(length);
}

NutrientBar barOf(const NutrientDay &day, NutrientUnit unit, Day today, const NutrientChartWords &words)
{
    NutrientBar bar;
    bar.state = stateOf(day, today);
    bar.food = amountIn(day.food.value_or(Mass()), unit);
    bar.supplement = amountIn(day.supplement.value_or(Mass()), unit);
    bar.isAtLeast = day.total && day.unknownItems > 0;
    bar.isOverLimit = day.status == DayStatus::overLimit;
    bar.label = words.dayLabel ? words.dayLabel(day.day) : QString();
    bar.shortLabel = words.shortDayLabel ? words.shortDayLabel(day.day) : firstLetter(bar.label);
    return bar;
}

std::optional<double> inUnit(std::optional<std::int64_t> nanograms, NutrientUnit unit)
{
    return nanograms ? std::optional(amountIn(Mass::fromNanograms(*nanograms), unit)) : std::nullopt;
}

} // namespace

int shownDecimals(NutrientUnit unit)
{
    return unit == NutrientUnit::microgram || unit == NutrientUnit::gram ? 1 : 0;
}

NutrientChart nutrientChart(const NutrientSummary &summary, Day today, NutrientChartWords words,
                            std::optional<NutrientUnit> asked)
{
    const NutrientUnit unit = asked.value_or(usualUnit(summary.nutrient));
    NutrientChart chart;
    for (const NutrientDay &day : summary.days) {
        chart.bars.push_back(barOf(day, unit, today, words));
    }
    if (summary.target) {
        chart.lower = inUnit(summary.target->bounds.lower, unit);
        chart.upper = inUnit(summary.target->bounds.upper, unit);
        chart.limit = inUnit(summary.target->bounds.limit, unit);
        chart.limitIsForSupplements = summary.target->bounds.limitScope == LimitScope::supplementsOnly;
    }
    chart.decimals = shownDecimals(unit);
    chart.words = std::move(words);
    return chart;
}

} // namespace osteon
