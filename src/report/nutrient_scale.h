// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/nutrient_chart.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace osteon {

inline double totalOf(const NutrientBar &bar)
{
    return bar.food + bar.supplement;
}

/// What a nutrient chart has to show and how its figures are written.
class NutrientScale
{
public:
    NutrientScale(const NutrientChart &chart, const QLocale &locale);

    double top() const { return m_top; }                    ///< the highest amount to be drawn
    std::optional<double> limit() const { return m_limit; } ///< only where a day comes near it
    std::optional<double> tick() const;                     ///< a round amount, for want of any bound
    QString figureOf(const NutrientBar &bar) const;         ///< "≥952" where items have no value
    QString axisFigure(double amount) const;

private:
    QString figure(double amount, int decimals) const;

    const NutrientChart &m_chart;
    QLocale m_locale;
    std::optional<double> m_limit;
    double m_top = 1;
};

} // namespace osteon
