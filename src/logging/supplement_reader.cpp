// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "logging/item_reader.h"
#include "logging/supplement_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace osteon {

namespace {

/// The bare number of a dose that people take, in the unit that goes without saying.
struct UsualDose
{
    Unit unit;
    std::string_view symbol;
    std::string_view otherSymbol; ///< what else the number may have been
    std::int64_t least;
    std::int64_t most;
};

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

/// A dose as written: what one tablet has, and how many of them.
struct Dose
{
    Number amount;
    Unit unit{};
    Number count = Number::whole(1);
    std::string text;
};

struct SortedAmounts
{
    std::vector<const WrittenAmount *> doses;
    std::vector<const WrittenAmount *> counts;
    std::vector<const WrittenAmount *> bare;
    std::vector<const WrittenAmount *> strange;
};

SortedAmounts sorted(const ItemParts &parts)
{
    SortedAmounts result;
    for (const WrittenAmount &amount : parts.quantities) {
        if (!amount.unit) {
            result.bare.push_back(&amount);
        } else if (nutrientUnit(*amount.unit)) {
            result.doses.push_back(&amount);
        } else if (*amount.unit == Unit::tablet || *amount.unit == Unit::piece) {
            result.counts.push_back(&amount);
        } else {
            result.strange.push_back(&amount);
        }
    }
    return result;
}

/// The mass of the whole dose; more than anybody takes where it cannot be counted.
Mass massOf(const Dose &dose, Nutrient nutrient)
{
    const Mass tooMuch = mostPossible(nutrient) + Mass::fromNanograms(1);
    const std::int64_t each = massOf(*nutrientUnit(dose.unit)).nanograms();
    const auto all = Number::product(dose.amount, dose.count);
    const auto product = all ? Number::product(*all, Number::whole(each)) : std::nullopt;
    const auto nanograms = product ? product->rounded() : std::nullopt;
    return nanograms ? std::min(tooMuch, Mass::fromNanograms(*nanograms)) : tooMuch;
}

Mass elementalShare(Mass salt, int percent)
{
    return Mass::fromNanograms((salt.nanograms() * percent + 50) / 100);
}

/// Tablets of calcium carbonate are also called by the weight of the salt: 625, 1250 and 1500 mg have 250,
/// 500 and 600 mg of calcium. Labels state everything else as the calcium itself.
bool isClassicalSaltWeight(const SupplementSubstance &substance, const Dose &dose)
{
    constexpr std::array<std::int64_t, 3> weights{625, 1250, 1500};
    return substance.key == "calcium-carbonate" && dose.unit == Unit::milligram &&
           std::ranges::any_of(weights, [&](std::int64_t mg) { return dose.amount == Number::whole(mg); });
}

IntakeEntry entryOf(const ItemContext &context, const SupplementSubstance &substance, const Dose &dose,
                    Mass amount)
{
    IntakeEntry entry;
    entry.stamp = context.stamp;
    entry.meal = context.meal;
    entry.name = substance.name;
    entry.portionText = dose.text;
    entry.isSupplement = true;
    entry.amounts[substance.nutrient] = amount;
    return entry;
}

std::optional<Caution> cautionFor(const ItemContext &context, Nutrient nutrient, Mass amount)
{
    const auto &limit = context.doseLimits[static_cast<std::size_t>(nutrient)];
    if (limit && amount > *limit) {
        return Caution::largeDose;
    }
    const bool isMuchCalcium = nutrient == Nutrient::calcium && amount > Mass::fromMilligrams(500);
    return isMuchCalcium ? std::optional(Caution::calciumDoseOver500) : std::nullopt;
}

Outcome withDose(const ItemContext &context, const ItemParts &parts, const SupplementSubstance &substance,
                 const Dose &dose)
{
    const Mass written = massOf(dose, substance.nutrient);
    if (written == Mass() || written > mostPossible(substance.nutrient)) {
        return problemWith(context, ProblemReason::impossible);
    }
    const bool isSalt = substance.elementalPercent.value_or(100) < 100;
    const Mass share = isSalt ? elementalShare(written, *substance.elementalPercent) : written;
    const bool readAsSalt = isSalt && !parts.isElemental && isClassicalSaltWeight(substance, dose);
    ReadItem item;
    item.caution = cautionFor(context, substance.nutrient, readAsSalt ? share : written);
    item.entry = entryOf(context, substance, dose, readAsSalt ? share : written);
    if (isSalt) {
        item.alternatives.emplace_back(entryOf(context, substance, dose, readAsSalt ? written : share));
    }
    const UsualDose usual = usualDose(substance.nutrient);
    Outcome outcome = itemOrRefusal(context, parts, std::move(item));
    outcome.isOrdinary =
        written >=
            massOf({Number::whole(usual.least), usual.unit, Number::whole(1), {}}, substance.nutrient) &&
        written <= massOf({Number::whole(usual.most), usual.unit, Number::whole(1), {}}, substance.nutrient);
    return outcome;
}

/// "D3 1000": the number alone, where only one unit makes an ordinary dose of it.
Outcome withBareNumber(const ItemContext &context, const ItemParts &parts,
                       const SupplementSubstance &substance, Dose dose, TokenRange number)
{
    const UsualDose usual = usualDose(substance.nutrient);
    dose.unit = usual.unit;
    if (dose.amount.isAtLeast(usual.least) && dose.amount.isAtMost(usual.most)) {
        return withDose(context, parts, substance, dose);
    }
    if (dose.amount.isAtMost(10)) { // how many tablets, but not of how much
        return problemWith(context, ProblemReason::unclearAmount);
    }
    const auto with = [&](std::string_view symbol) {
        return withReplaced(context, number, dose.amount.text() + ' ' + std::string(symbol));
    };
    return problemWith(context, ProblemReason::unclearAmount, {with(usual.symbol), with(usual.otherSymbol)});
}

/// "25 µg (1000 IU)": both say the same, so one of them is enough.
void dropRepeatedDoses(SortedAmounts &amounts)
{
    const auto massOfOne = [](const WrittenAmount &amount) {
        const Dose dose{amount.value(), *amount.unit, Number::whole(1), {}};
        return massOf(dose, Nutrient::vitaminD);
    };
    const bool areEqual = std::ranges::all_of(amounts.doses, [&](const WrittenAmount *amount) {
        return massOfOne(*amount) == massOfOne(*amounts.doses.front());
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

/// How many of the dose were taken, from "2 x" and "2 tablets"; absent where it has no room.
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

/// "2 500 mg": tablets or a thousand?
std::vector<std::string> suggestionsFor(const ItemContext &context, const SortedAmounts &amounts)
{
    if (amounts.doses.size() != 1 || amounts.bare.size() != 1) {
        return {};
    }
    const WrittenAmount &bare = *amounts.bare.front();
    const WrittenAmount &dose = *amounts.doses.front();
    if (bare.range.end == dose.range.begin) {
        return {withReplaced(context, bare.range, bare.value().text() + " x")};
    }
    return bare.range.begin == context.range.begin && bare.value().isAtMost(10)
               ? std::vector<std::string>{withReplaced(context, bare.range, bare.value().text() + " x")}
               : std::vector<std::string>();
}

} // namespace

Outcome readSupplement(const ItemContext &context, const ItemParts &parts,
                       const SupplementSubstance &substance)
{
    SortedAmounts amounts = sorted(parts);
    dropRepeatedDoses(amounts);
    sortBareNumbers(amounts, parts, substance);
    if (!amounts.strange.empty()) {
        const bool isUnsupported = amounts.strange.front()->unit == Unit::unsupported;
        return problemWith(context,
                           isUnsupported ? ProblemReason::unknownUnit : ProblemReason::unclearAmount);
    }
    if (amounts.doses.size() + amounts.bare.size() != 1 || amounts.counts.size() > 1 || parts.isVague) {
        return problemWith(context, ProblemReason::unclearAmount, suggestionsFor(context, amounts));
    }
    const WrittenAmount &amount = amounts.doses.empty() ? *amounts.bare.front() : *amounts.doses.front();
    const auto count = countOf(parts, amounts);
    if (!count) {
        return problemWith(context, ProblemReason::impossible);
    }
    Dose dose{amount.value(), amount.unit.value_or(Unit::milligram), *count,
              spacedText(context.line, context.tokens, amount.range)};
    if (*count != Number::whole(1)) {
        dose.text = count->text() + " x " + dose.text;
    }
    if (amounts.doses.empty()) {
        return withBareNumber(context, parts, substance, std::move(dose), amount.range);
    }
    if (dose.unit == Unit::internationalUnit && substance.nutrient != Nutrient::vitaminD) {
        const std::string symbol(usualDose(substance.nutrient).symbol);
        return problemWith(context, ProblemReason::unknownUnit,
                           {withReplaced(context, amount.range, dose.amount.text() + ' ' + symbol)});
    }
    return withDose(context, parts, substance, dose);
}

} // namespace osteon
