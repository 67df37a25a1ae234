// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/nutrient_scale.h"

#include "report/axis_amount.h"

#include <algorithm>
#include <cmath>

namespace osteon {

namespace {

constexpr double nearLimit = 0.85; // of the limit: from here on its line is worth the ink

std::optional<double> shownLimit(const NutrientChart &chart)
{
    const auto isNear = [&](const NutrientBar &bar) {
        return bar.isOverLimit || totalOf(bar) >= nearLimit * *chart.limit;
    };
    // A limit for supplements would be read against the whole bars, food included.
    const bool isShown =
        chart.limit && !chart.limitIsForSupplements && std::ranges::any_of(chart.bars, isNear);
    return isShown ? chart.limit : std::nullopt;
}

} // namespace

NutrientScale::NutrientScale(const NutrientChart &chart, const QLocale &locale)
    : m_chart(chart), m_locale(locale), m_limit(shownLimit(chart))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    double top = std::max({chart.lower.value_or(0), chart.upper.value_or(0), m_limit.value_or(0)});
    for (const NutrientBar &bar : chart.bars) {
        top = std::max(top, totalOf(bar));
    }
    m_top = top > 0 ? top : 1;
}

std::optional<double> NutrientScale::tick() const
{
    if (m_chart.lower || m_chart.upper || m_limit || m_top < 2) {
        return std::nullopt;
    }
    return roundAmountBelow(m_top);
}

QString NutrientScale::figure(double amount, int decimals) const
{
    // Half up, as on paper; formatting alone would round a half to even.
    const double scale = std::pow(10.0, decimals);
    return m_locale.toString(std::floor(amount * scale + 0.5 + 1e-9) / scale, 'f', decimals);
}

QString NutrientScale::figureOf(const NutrientBar &bar) const
{
    const QString text = figure(totalOf(bar), m_chart.decimals);
    return bar.isAtLeast ? QStringLiteral("≥") + text : text;
}

QString NutrientScale::axisFigure(double amount) const
{
    return figure(amount, amount == std::floor(amount) ? 0 : 1);
}

} // namespace osteon
