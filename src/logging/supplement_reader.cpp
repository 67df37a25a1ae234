// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "domain/supplement_caution.h"
#include "logging/dose_amounts.h"
#include "logging/item_reader.h"
#include "logging/salt_weight.h"
#include "logging/supplement_names.h"

#include <cstdlib>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace osteon {

namespace {

IntakeEntry entryOf(const ItemContext &context, const SupplementSubstance &substance, const TakenDose &dose,
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

/// How much is taken at once of what is written: "1000 mg in two doses", "2 x 500 mg daily".
Mass atOnce(const ItemParts &parts, Mass written, Mass oneOfThem)
{
    return parts.doses ? Mass::fromNanograms(written.nanograms() / *parts.doses) : oneOfThem;
}

/// The hint to spread calcium is for what is taken at once, of the element.
Taken takenAs(const ItemParts &parts, const SupplementSubstance &substance, Mass written, Mass oneTablet,
              WeightOf weight)
{
    const bool isSpread =
        substance.nutrient == Nutrient::calcium && (parts.doses || saysTimesOfDay(parts.name));
    const Mass once = atOnce(parts, written, oneTablet);
    const Mass element = weight == WeightOf::salt ? elementalShare(substance, once) : once;
    return isSpread && element <= mostCalciumAtOnce ? Taken::inParts : Taken::atOnce;
}

std::optional<Caution> cautionFor(const ItemContext &context, Nutrient nutrient, Taken taken, Mass amount)
{
    const auto &limit = context.doseLimits[static_cast<std::size_t>(nutrient)];
    if (limit && amount > *limit) {
        return Caution::largeDose;
    }
    const bool isMuchCalcium =
        nutrient == Nutrient::calcium && taken == Taken::atOnce && amount > mostCalciumAtOnce;
    return isMuchCalcium ? std::optional(Caution::calciumDoseOver500) : std::nullopt;
}

/// "calcium citrate 950 mg": with 200 mg of calcium, or 950 mg of it?
Outcome unclearWeight(const ItemContext &context, const SupplementSubstance &substance, TokenRange number,
                      Mass oneTablet)
{
    const bool isCalcium = substance.nutrient == Nutrient::calcium;
    const auto element = context.names.supplement(isCalcium ? "calcium" : "magnesium");
    const auto stating = [&](Mass mass) {
        const std::int64_t rounded = (mass.nanograms() + 500'000) / 1'000'000;
        return '(' + std::to_string(rounded) + " mg " + element.value_or(substance).name + ')';
    };
    const std::string salt = spacedText(context.line, context.tokens, number);
    const std::string asSalt = salt + ' ' + stating(elementalShare(substance, oneTablet));
    return problemWith(
        context, ProblemReason::unclearAmount,
        {withReplaced(context, number, asSalt), withReplaced(context, number, stating(oneTablet))});
}

/// "K2 100 mg", "magnesium 300 mcg": no dose that anybody takes, but one in the usual unit. Menaquinone-4
/// alone is taken by the milligram.
bool isSlipOfUnit(const SupplementSubstance &substance, const TakenDose &dose, Mass oneTablet)
{
    const UsualDose usual = usualDose(substance.nutrient);
    const auto usually = [&](std::int64_t amount) {
        return massOf({Number::whole(amount), usual.unit, Number::whole(1), {}}, substance.nutrient);
    };
    const bool isOrdinary = oneTablet >= usually(usual.least) && oneTablet <= usually(usual.most);
    return dose.unit != usual.unit && !isOrdinary && substance.key != "vitamin-k2-mk4" &&
           dose.amount.isAtLeast(usual.least) && dose.amount.isAtMost(usual.most);
}

Outcome withDose(const ItemContext &context, const ItemParts &parts, const SupplementSubstance &substance,
                 const TakenDose &dose, TokenRange number)
{
    const Mass written = massOf(dose, substance.nutrient);
    if (written == Mass() || written > mostPossible(substance.nutrient)) {
        return problemWith(context, ProblemReason::impossible);
    }
    const bool isStated = parts.isElemental || parts.elemental;
    const Mass oneTablet = massOf({dose.amount, dose.unit, Number::whole(1), {}}, substance.nutrient);
    if (isSlipOfUnit(substance, dose, oneTablet)) {
        const std::string symbol(usualDose(substance.nutrient).symbol);
        return problemWith(context, ProblemReason::unclearAmount,
                           {withReplaced(context, number, dose.amount.text() + ' ' + symbol)});
    }
    const WeightOf weight = isStated ? WeightOf::element : weightOf(substance, oneTablet);
    if (weight == WeightOf::unclear) {
        return unclearWeight(context, substance, number, oneTablet);
    }
    const bool readAsSalt = weight == WeightOf::salt;
    const Mass share = elementalShare(substance, written);
    ReadItem item;
    item.taken = takenAs(parts, substance, written, oneTablet, weight);
    item.caution = isSalt(substance) && !isStated && !readAsSalt
                       ? Caution::weightOfElement
                       : cautionFor(context, substance.nutrient, item.taken, readAsSalt ? share : written);
    item.entry = entryOf(context, substance, dose, readAsSalt ? share : written);
    if (isSalt(substance) && !parts.elemental) {
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
                       const SupplementSubstance &substance, TakenDose dose, TokenRange number)
{
    const UsualDose usual = usualDose(substance.nutrient);
    dose.unit = usual.unit;
    if (dose.amount.isAtLeast(usual.least) && dose.amount.isAtMost(usual.most)) {
        return withDose(context, parts, substance, dose, number);
    }
    if (dose.amount.isAtMost(10)) { // how many tablets, but not of how much
        return problemWith(context, ProblemReason::unclearAmount);
    }
    const auto with = [&](std::string_view symbol) {
        return withReplaced(context, number, dose.amount.text() + ' ' + std::string(symbol));
    };
    return problemWith(context, ProblemReason::unclearAmount, {with(usual.symbol), with(usual.otherSymbol)});
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

/// Within what labels round.
bool isNear(Mass stated, Mass computed)
{
    const std::int64_t difference = stated.nanograms() - computed.nanograms();
    return std::abs(difference) * 20 <= computed.nanograms() * 3;
}

/// Of "2 tablets calcium citrate 950 mg (400 mg calcium)" the statement is about both; without the weight of
/// the salt, and where it says "each", about one. Absent where it fits neither.
std::optional<Number> countOfStatement(const ItemParts &parts, const SupplementSubstance &substance,
                                       std::optional<Mass> salt, Mass stated, Number count)
{
    if (!salt || !isSalt(substance) || parts.elemental->isEach || count == Number::whole(1)) {
        return count;
    }
    const Mass share = elementalShare(substance, *salt);
    const auto whole = count.isWhole() && count.isAtMost(100) ? count.numerator() : 0;
    if (isNear(stated, share)) {
        return count;
    }
    return isNear(stated, share * whole) ? std::optional(Number::whole(1)) : std::nullopt;
}

/// "calcium citrate 950 mg (200 mg calcium)": what is said of the element is the amount.
Outcome readStatement(const ItemContext &context, const ItemParts &parts,
                      const SupplementSubstance &substance, const SortedAmounts &amounts)
{
    const WrittenAmount &element = parts.elemental->amount;
    const Mass stated = massOf(element, substance.nutrient);
    const bool isMineral =
        substance.nutrient == Nutrient::calcium || substance.nutrient == Nutrient::magnesium;
    const auto salt = amounts.doses.empty()
                          ? std::nullopt
                          : std::optional(massOf(*amounts.doses.front(), substance.nutrient));
    const auto taken = countOf(parts, amounts);
    const auto count =
        taken ? countOfStatement(parts, substance, salt, stated, *taken) : std::optional<Number>();
    const bool isOdd = amounts.doses.size() + amounts.bare.size() > 1 || amounts.counts.size() > 1 ||
                       (salt && stated > *salt) || !count || !isMineral;
    if (isOdd) {
        return problemWith(context, ProblemReason::unclearAmount);
    }
    return withDose(context, parts, substance, doseOf(context, element, *count), element.range);
}

bool isDrops(const ItemContext &context, const WrittenAmount &amount)
{
    static const std::unordered_set<std::string_view> drops{"drop", "drops", "tropfen", "gota", "gotas"};
    return amount.unit == Unit::unsupported && !amount.unitRange.isEmpty() &&
           isWordAt(context.tokens, amount.unitRange.begin, context.tokens.size(), drops);
}

/// "5 drops vitamin D": how much one of them has the bottle says. "5 drops D3 1000 IU": one of them, or all?
Outcome readDrops(const ItemContext &context, const ItemParts &parts, const SupplementSubstance &substance,
                  const SortedAmounts &amounts)
{
    const WrittenAmount &drops = *amounts.strange.front();
    const std::string count = drops.value().text();
    if (amounts.doses.size() == 1) {
        ItemParts stated = parts;
        std::erase_if(stated.quantities,
                      [&](const WrittenAmount &amount) { return amount.range == drops.range; });
        const std::string dose = spacedText(context.line, context.tokens, amounts.doses.front()->range);
        return drops.value() == Number::whole(1)
                   ? readSupplement(context, stated, substance)
                   : problemWith(context, ProblemReason::unclearAmount,
                                 {dose + ' ' + substance.name, count + " x " + dose + ' ' + substance.name});
    }
    std::vector<std::string> strengths;
    for (const char *units : {"200", "400", "500", "1000"}) {
        strengths.push_back(count + " x " + units + " IU " + substance.name);
    }
    const bool isVitaminD = substance.nutrient == Nutrient::vitaminD;
    return problemWith(context, ProblemReason::unclearAmount,
                       isVitaminD ? strengths : std::vector<std::string>());
}

} // namespace

Outcome readSupplement(const ItemContext &context, const ItemParts &parts,
                       const SupplementSubstance &substance)
{
    const SortedAmounts amounts = sortedAmounts(context, parts, substance);
    if (amounts.strange.size() == 1 && isDrops(context, *amounts.strange.front())) {
        return readDrops(context, parts, substance, amounts);
    }
    if (!amounts.strange.empty()) {
        const bool isUnsupported = amounts.strange.front()->unit == Unit::unsupported;
        return problemWith(context,
                           isUnsupported ? ProblemReason::unknownUnit : ProblemReason::unclearAmount);
    }
    if (parts.elemental) {
        return readStatement(context, parts, substance, amounts);
    }
    if (amounts.doses.size() == 2 && isSalt(substance) &&
        isNear(massOf(*amounts.doses.back(), substance.nutrient),
               elementalShare(substance, massOf(*amounts.doses.front(), substance.nutrient)))) {
        ItemParts stated = parts; // "calcium citrate 950 mg (200 mg)"
        stated.elemental = ElementalAmount{*amounts.doses.back(), false};
        std::erase_if(stated.quantities, [&](const WrittenAmount &amount) {
            return amount.range == stated.elemental->amount.range;
        });
        return readSupplement(context, stated, substance);
    }
    if (amounts.doses.size() + amounts.bare.size() != 1 || amounts.counts.size() > 1 || parts.isVague) {
        return problemWith(context, ProblemReason::unclearAmount, suggestionsFor(context, amounts));
    }
    const WrittenAmount &amount = amounts.doses.empty() ? *amounts.bare.front() : *amounts.doses.front();
    const auto count = countOf(parts, amounts);
    if (!count) {
        return problemWith(context, ProblemReason::impossible);
    }
    const TakenDose dose = doseOf(context, amount, *count);
    if (amounts.doses.empty()) {
        return withBareNumber(context, parts, substance, dose, amount.range);
    }
    if (dose.unit == Unit::internationalUnit && substance.nutrient != Nutrient::vitaminD) {
        const std::string symbol(usualDose(substance.nutrient).symbol);
        return problemWith(context, ProblemReason::unknownUnit,
                           {withReplaced(context, amount.range, dose.amount.text() + ' ' + symbol)});
    }
    return withDose(context, parts, substance, dose, amount.range);
}

Outcome readVitaminK(const ItemContext &context, const ItemParts &parts)
{
    const auto with = [&](const std::string &name) {
        const bool hasAmount = !parts.quantities.empty();
        return hasAmount
                   ? name + ' ' + spacedText(context.line, context.tokens, parts.quantities.front().range)
                   : name;
    };
    return problemWith(context, ProblemReason::unclearNutrient, {with("Vitamin K1"), with("Vitamin K2")});
}

} // namespace osteon
