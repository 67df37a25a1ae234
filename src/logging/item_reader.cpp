// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_reader.h"

#include "catalogue/edit_distance.h"
#include "catalogue/text_folding.h"
#include "domain/limits.h"
#include "logging/food_portion.h"
#include "logging/untracked.h"

#include <algorithm>

namespace osteon {

namespace {

ProblemReason reasonOf(const EntryRefusal &refusal)
{
    switch (refusal.error) {
    case EntryError::dayMissing:
    case EntryError::dayTooEarly:
    case EntryError::dayInFuture:
        return ProblemReason::unclearDay;
    case EntryError::timeImpossible:
        return ProblemReason::unclearTime;
    default:
        return ProblemReason::impossible;
    }
}

template <typename Predicate>
bool hasUnit(const ItemParts &parts, Predicate predicate)
{
    return std::ranges::any_of(parts.quantities, [&](const WrittenAmount &amount) {
        return amount.unit && predicate(*amount.unit);
    });
}

bool hasAnyUnit(const ItemParts &parts)
{
    return hasUnit(parts, [](Unit) { return true; });
}

/// Supplements that a misspelt name may have meant. A dose is never corrected silently.
std::vector<std::string> nearSupplements(const std::string &name)
{
    std::vector<std::string> near;
    for (const std::string_view known : {"Calcium", "Magnesium", "Vitamin D3", "Vitamin K2"}) {
        const std::string written = folded(name);
        if (written.size() >= 5 && written.size() <= 20 && editDistance(written, folded(known), 2) <= 2) {
            near.emplace_back(known);
        }
    }
    return near;
}

/// The name without the words that only say that it is a supplement.
std::string withoutSupplementWords(const std::string &name)
{
    std::string result;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string word = name.substr(at, end - at);
        const std::string plain = folded(word);
        const bool isIdle =
            plain == "supplement" || plain == "supplements" || plain == "suplemento" || plain == "praparat" ||
            unitAt({{Token::Kind::word, 0, 0, plain, true}}, 0, 1).value_or(UnitMatch{}).unit == Unit::tablet;
        if (!isIdle) {
            result += result.empty() ? word : ' ' + word;
        }
        at = end + 1;
    }
    return result;
}

std::optional<SupplementSubstance> supplementOf(const ItemContext &context, const ItemParts &parts)
{
    if (auto substance = context.names.supplement(parts.name)) {
        return substance;
    }
    return context.names.supplement(withoutSupplementWords(parts.name));
}

/// "2 flurbs of milk": the food is known, the measure is not.
std::optional<Outcome> readUnknownMeasure(const ItemContext &context, const ItemParts &parts)
{
    const std::size_t at = parts.name.find(" of ");
    const bool isMeasured = at != std::string::npos && parts.quantities.size() == 1 && !hasAnyUnit(parts);
    if (!isMeasured || !context.names.isWholeFood(parts.name.substr(at + 4))) {
        return std::nullopt;
    }
    const Food &food = *context.names.food(parts.name.substr(at + 4)).thing;
    return problemWith(context, parts, ProblemReason::unknownUnit, portionSuggestions(food, std::nullopt));
}

Outcome unknownFood(const ItemContext &context, const ItemParts &parts)
{
    if (context.names.isExhausted()) {
        return problemWith(context, parts, ProblemReason::tooLong);
    }
    if (auto outcome = readUnknownMeasure(context, parts)) {
        return std::move(*outcome);
    }
    return problemWith(context, parts, ProblemReason::unknownFood, context.names.nearestNames(parts.name));
}

Outcome readTimed(const ItemContext &context, const ItemParts &parts)
{
    const ActivityMatch &match = context.names.activity(parts.name);
    if (match.thing) {
        return readActivity(context, parts, match);
    }
    const bool isExhausted = context.names.isExhausted();
    return problemWith(context, parts, isExhausted ? ProblemReason::tooLong : ProblemReason::unknownFood,
                       isExhausted ? std::vector<std::string>()
                                   : context.names.nearestActivityNames(parts.name));
}

/// Milligrams, µg and IU are how nutrients and medicines are weighed: only a food's own name makes it one.
Outcome readUnknownDose(const ItemContext &context, const ItemParts &parts)
{
    if (context.names.isWholeFood(parts.name)) {
        return hasUnit(parts, [](Unit unit) { return unit == Unit::milligram; })
                   ? readFood(context, parts, context.names.food(parts.name))
                   : problemWith(context, parts, ProblemReason::unclearAmount,
                                 portionSuggestions(*context.names.food(parts.name).thing, std::nullopt));
    }
    return problemWith(context, parts, ProblemReason::unknownFood,
                       isUntrackedSubstance(parts.name) ? std::vector<std::string>()
                                                        : nearSupplements(parts.name));
}

/// Neither a supplement nor timed: a food, or an activity whose time goes without a unit or is missing.
Outcome readByName(const ItemContext &context, const ItemParts &parts)
{
    const bool isMeasured = hasUnit(parts, [](Unit unit) { return !isMovement(unit); });
    const bool isMoved = hasUnit(parts, isMovement);
    if (isMeasured) {
        const FoodMatch &match = context.names.food(parts.name);
        return match.thing ? readFood(context, parts, match) : unknownFood(context, parts);
    }
    const ActivityMatch &activity = context.names.activity(parts.name);
    const FoodMatch &food = context.names.food(parts.name);
    if (isMoved) {
        return activity.thing ? readActivity(context, parts, activity) : unknownFood(context, parts);
    }
    if (food.isWhole && activity.isWhole) { // squash is both
        const std::string number = parts.quantities.empty() ? "30" : parts.quantities.front().value().text();
        return problemWith(context, parts, ProblemReason::unclearAmount, {number + " min", number + " g"});
    }
    if (activity.thing && (activity.isWhole || !food.thing)) {
        return readActivity(context, parts, activity);
    }
    return food.thing ? readFood(context, parts, food) : unknownFood(context, parts);
}

Outcome interpret(const ItemContext &context, const ItemParts &parts)
{
    if (parts.name.empty()) {
        return problemWith(context, parts, ProblemReason::unknownFood);
    }
    if (hasUnit(parts, isDuration)) {
        return readTimed(context, parts);
    }
    if (isVitaminKWithoutNumber(parts.name)) {
        return problemWith(context, parts, ProblemReason::unclearNutrient, {"Vitamin K1", "Vitamin K2"});
    }
    if (const auto substance = supplementOf(context, parts)) {
        return readSupplement(context, parts, *substance);
    }
    if (hasUnit(parts, isDoseUnit)) {
        return readUnknownDose(context, parts);
    }
    if (isUntrackedSubstance(parts.name) && !context.names.isWholeFood(parts.name)) {
        return problemWith(context, parts, ProblemReason::unknownFood);
    }
    return readByName(context, parts);
}

bool hasTwoReadings(const ItemParts &parts)
{
    const auto isAmbiguous = [](const WrittenAmount &amount) { return amount.number.thousands.has_value(); };
    return std::ranges::any_of(parts.quantities, isAmbiguous) ||
           (parts.multiplier && isAmbiguous(*parts.multiplier));
}

ItemParts readAsThousands(ItemParts parts)
{
    const auto take = [](WrittenAmount &amount) {
        amount.number.value = amount.number.thousands.value_or(amount.number.value);
    };
    std::ranges::for_each(parts.quantities, take);
    if (parts.multiplier) {
        take(*parts.multiplier);
    }
    return parts;
}

std::string amountText(const ItemContext &context, const WrittenAmount &amount, Number number)
{
    const std::string unit = spacedText(context.line, context.tokens, amount.unitRange);
    return unit.empty() ? number.text() : number.text() + ' ' + unit;
}

std::vector<std::string> bothReadings(const ItemContext &context, const ItemParts &parts)
{
    for (const WrittenAmount &amount : parts.quantities) {
        if (amount.number.thousands) {
            return {amountText(context, amount, *amount.number.thousands),
                    amountText(context, amount, amount.number.value)};
        }
    }
    return {};
}

/// "1.000 mg" is a thousand or a problem, never one: a decimal is only believed where a thousand cannot be,
/// and never for mg, µg and IU.
Outcome readBothWays(const ItemContext &context, const ItemParts &parts)
{
    Outcome thousands = interpret(context, readAsThousands(parts));
    Outcome decimal = interpret(context, parts);
    if (hasUnit(parts, [](Unit unit) { return unit == Unit::internationalUnit; })) {
        return thousands;
    }
    const bool isDose = hasUnit(parts, isDoseUnit);
    const bool decimalIsOrdinary = decimal.isItem() && decimal.isOrdinary && !isDose;
    if (thousands.isItem() && thousands.isOrdinary && !decimalIsOrdinary) {
        return thousands;
    }
    if (decimalIsOrdinary && !thousands.isItem()) {
        return decimal;
    }
    const auto *problem = std::get_if<ReadProblem>(&thousands.result);
    const bool isOtherProblem =
        problem != nullptr && problem->reason != ProblemReason::unclearAmount && !decimal.isItem();
    return isOtherProblem
               ? thousands
               : problemWith(context, parts, ProblemReason::unclearAmount, bothReadings(context, parts));
}

/// "half and half" is a food, not half of something: a whole name comes before the numbers in it.
ItemParts partsOrWholeName(const ItemContext &context, TokenRange range)
{
    ItemParts parts = partsOf(context.line, context.tokens, range);
    const std::string whole = nameOf(context.line, context.tokens, range);
    const bool hasNumbers =
        std::ranges::any_of(context.tokens.begin() + static_cast<std::ptrdiff_t>(range.begin),
                            context.tokens.begin() + static_cast<std::ptrdiff_t>(range.end),
                            [](const Token &token) { return token.isNumber(); });
    if (hasNumbers || whole == parts.name || !context.names.isWholeName(whole)) {
        return parts;
    }
    ItemParts named;
    named.range = range;
    named.name = whole;
    named.fault = parts.fault;
    return named;
}

} // namespace

Outcome problemWith(const ItemContext &context, const ItemParts &parts, ProblemReason reason,
                    std::vector<std::string> suggestions)
{
    ReadProblem problem;
    problem.text = textOf(context.line, context.tokens, parts.range);
    problem.offset = context.tokens[parts.range.begin].begin;
    problem.reason = reason;
    problem.suggestions = std::move(suggestions);
    return {std::move(problem), false};
}

Outcome itemOrRefusal(const ItemContext &context, const ItemParts &parts, ReadItem item)
{
    const auto refusal =
        std::visit([&](const auto &entry) { return refusalOf(entry, context.today); }, item.entry);
    if (refusal) {
        return problemWith(context, parts, reasonOf(*refusal));
    }
    item.text = textOf(context.line, context.tokens, parts.range);
    item.offset = context.tokens[parts.range.begin].begin;
    return {std::move(item), true};
}

Outcome readItem(const ItemContext &context, TokenRange range)
{
    const ItemParts parts = partsOrWholeName(context, range);
    if (parts.fault) {
        return problemWith(context, parts, parts.fault->reason, parts.fault->suggestions);
    }
    return hasTwoReadings(parts) ? readBothWays(context, parts) : interpret(context, parts);
}

} // namespace osteon
