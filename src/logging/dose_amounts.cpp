// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/dose_amounts.h"

#include "domain/limits.h"
#include "logging/supplement_names.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

std::optional<NutrientUnit> nutrientUnit(Unit unit)
{
    switch (unit) {
    case Unit::milligram:
        return NutrientUnit::milligram;
    case Unit::microgram:
        return NutrientUnit::microgram;
    case Unit::gram:
        return NutrientUnit::gram;
    case Unit::internationalUnit:
        return NutrientUnit::vitaminDUnit;
    default:
        return std::nullopt;
    }
}

/// A "tableta" may be a bar of chocolate, but not of calcium.
bool isTablet(const ItemContext &context, const WrittenAmount &amount)
{
    const bool isTableta = amount.unit == Unit::unsupported && !amount.unitRange.isEmpty() &&
                           context.tokens[amount.unitRange.begin].folded.starts_with("tableta");
    return isTableta || amount.unit == Unit::tablet || amount.unit == Unit::piece;
}

SortedAmounts sorted(const ItemContext &context, const ItemParts &parts)
{
    SortedAmounts result;
    for (const WrittenAmount &amount : parts.quantities) {
        if (!amount.unit) {
            result.bare.push_back(&amount);
        } else if (nutrientUnit(*amount.unit)) {
            result.doses.push_back(&amount);
        } else if (isTablet(context, amount)) {
            result.counts.push_back(&amount);
        } else {
            result.strange.push_back(&amount);
        }
    }
    return result;
}

/// "25 µg (1000 IU)": both say the same, so one of them is enough.
void dropRepeatedDoses(SortedAmounts &amounts, Nutrient nutrient)
{
    const bool areEqual = std::ranges::all_of(amounts.doses, [&](const WrittenAmount *amount) {
        return massOf(*amount, nutrient) == massOf(*amounts.doses.front(), nutrient);
    });
    if (areEqual && amounts.doses.size() > 1) {
        amounts.doses.erase(amounts.doses.begin() + 1, amounts.doses.end());
    }
}

/// "2 calcium tablets 500 mg": with the word for tablets in the name, the number alone counts them. And
/// "1000 unidades" of vitamin D are international ones.
void sortBareNumbers(SortedAmounts &amounts, const ItemParts &parts, const SupplementSubstance &substance)
{
    const bool countsTablets = amounts.bare.size() == 1 && amounts.counts.empty() &&
                               namesTablets(parts.name) && amounts.bare.front()->value().isAtMost(10);
    if (countsTablets) {
        amounts.counts = std::exchange(amounts.bare, {});
    }
    const bool areUnits = substance.nutrient == Nutrient::vitaminD && amounts.counts.size() == 1 &&
                          amounts.doses.empty() && amounts.bare.empty() &&
                          amounts.counts.front()->unit == Unit::piece &&
                          amounts.counts.front()->value().isAtLeast(200);
    if (areUnits) {
        amounts.bare = std::exchange(amounts.counts, {});
    }
}

} // namespace

/// Under 200, vitamin D is sold by the µg too; above, µg would be more than 8000 IU.
UsualDose usualDose(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::vitaminD:
        return {Unit::internationalUnit, "IU", "µg", 200, 50'000};
    case Nutrient::vitaminK1:
    case Nutrient::vitaminK2:
        return {Unit::microgram, "µg", "mg", 10, 1'000};
    case Nutrient::magnesium:
        return {Unit::milligram, "mg", "g", 20, 1'000};
    default:
        return {Unit::milligram, "mg", "g", 50, 2'500};
    }
}

TakenDose doseOf(const ItemContext &context, const WrittenAmount &amount, Number count)
{
    TakenDose dose{amount.value(), amount.unit.value_or(Unit::milligram), count,
                   spacedText(context.line, context.tokens, amount.range)};
    if (count != Number::whole(1)) {
        dose.text = count.text() + " x " + dose.text;
    }
    return dose;
}

Mass massOf(const TakenDose &dose, Nutrient nutrient)
{
    const Mass tooMuch = mostPossible(nutrient) + Mass::fromNanograms(1);
    const std::int64_t each = massOf(*nutrientUnit(dose.unit)).nanograms();
    const auto all = Number::product(dose.amount, dose.count);
    const auto product = all ? Number::product(*all, Number::whole(each)) : std::nullopt;
    const auto nanograms = product ? product->rounded() : std::nullopt;
    return nanograms ? std::min(tooMuch, Mass::fromNanograms(*nanograms)) : tooMuch;
}

Mass massOf(const WrittenAmount &amount, Nutrient nutrient)
{
    return massOf(TakenDose{amount.value(), *amount.unit, Number::whole(1), {}}, nutrient);
}

SortedAmounts sortedAmounts(const ItemContext &context, const ItemParts &parts,
                            const SupplementSubstance &substance)
{
    SortedAmounts amounts = sorted(context, parts);
    dropRepeatedDoses(amounts, substance.nutrient);
    sortBareNumbers(amounts, parts, substance);
    return amounts;
}

std::optional<Number> countOf(const ItemParts &parts, const SortedAmounts &amounts)
{
    std::optional<Number> count = Number::whole(1);
    if (parts.multiplier) {
        count = parts.multiplier->value();
    }
    for (const WrittenAmount *tablets : amounts.counts) {
        count = count ? Number::product(*count, tablets->value()) : std::nullopt;
    }
    return count;
}

} // namespace osteon
