// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_figures.h"

#include "domain/decimal.h"
#include "domain/rounding.h"

#include <fmt/format.h>

namespace osteon {

namespace {

/// Rounds half up. Not written as (2a + b) / 2b: twice the sum of years may not fit.
std::int64_t roundedQuotient(std::int64_t dividend, std::int64_t divisor)
{
    const std::int64_t rest = dividend % divisor;
    return dividend / divisor + (rest >= divisor - rest ? 1 : 0);
}

bool isGivenInTenths(NutrientUnit unit)
{
    return unit == NutrientUnit::microgram || unit == NutrientUnit::gram;
}

} // namespace

std::string meanFigure(Mass total, int days, Nutrient nutrient)
{
    const NutrientUnit unit = usualUnit(nutrient);
    const std::int64_t step = massOf(unit).nanograms() / (isGivenInTenths(unit) ? 10 : 1);
    const std::int64_t steps = roundedQuotient(total.nanograms(), step * days);
    return isGivenInTenths(unit) ? fmt::format("{}.{}", steps / 10, steps % 10) : fmt::format("{}", steps);
}

std::string boundFigure(std::int64_t nanograms, Nutrient nutrient)
{
    return exactDecimal(nanograms, massOf(usualUnit(nutrient)).nanograms());
}

std::int64_t percentage(Mass part, Mass whole)
{
    // Not in whole numbers: a hundred times the sum of years may not fit.
    const long double exact =
        100.0L * static_cast<long double>(part.nanograms()) / static_cast<long double>(whole.nanograms());
    return roundHalfUp(exact);
}

std::string quotientFigure(std::int64_t dividend, std::int64_t divisor, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    const std::int64_t scaled = roundedQuotient(dividend * scale, divisor);
    return decimals == 0 ? fmt::format("{}", scaled)
                         : fmt::format("{}.{:0{}}", scaled / scale, scaled % scale, decimals);
}

} // namespace osteon
