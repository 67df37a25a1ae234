// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/supplement_caution.h"

namespace osteon {

void DayAmounts::add(const NutrientAmounts &amounts, bool isSupplement)
{
    for (const Nutrient nutrient : allNutrients) {
        const Mass known = amounts[nutrient].value_or(Mass());
        m_all[static_cast<std::size_t>(nutrient)] += known;
        m_supplements[static_cast<std::size_t>(nutrient)] += isSupplement ? known : Mass();
    }
}

Mass DayAmounts::counted(Nutrient nutrient, LimitScope scope) const
{
    const auto &sums = scope == LimitScope::all ? m_all : m_supplements;
    return sums[static_cast<std::size_t>(nutrient)];
}

DayAmounts amountsOf(std::span<const IntakeEntry> entries)
{
    DayAmounts amounts;
    for (const IntakeEntry &entry : entries) {
        amounts.add(entry.amounts, entry.isSupplement);
    }
    return amounts;
}

SupplementCautions cautionsFor(const NutrientAmounts &supplement, Taken taken, const DayAmounts &before,
                               std::span<const Target> targets, const Profile &profile)
{
    const auto amountOf = [&](Nutrient nutrient) { return supplement[nutrient].value_or(Mass()); };
    SupplementCautions cautions;
    cautions.isMuchCalcium = taken == Taken::atOnce && amountOf(Nutrient::calcium) > mostCalciumAtOnce;
    cautions.hasVitaminK = profile.takesAnticoagulant &&
                           (amountOf(Nutrient::vitaminK1) > Mass() || amountOf(Nutrient::vitaminK2) > Mass());
    for (const Target &target : targets) {
        const auto nutrient = nutrientOf(target.quantity);
        if (!nutrient || !target.bounds.limit || amountOf(*nutrient) == Mass() || cautions.passed) {
            continue;
        }
        const Mass counted = before.counted(*nutrient, target.bounds.limitScope);
        if ((counted + amountOf(*nutrient)).nanograms() > *target.bounds.limit) {
            cautions.passed = {*nutrient, counted, Mass::fromNanograms(*target.bounds.limit)};
        }
    }
    return cautions;
}

} // namespace osteon
