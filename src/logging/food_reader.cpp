// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "logging/food_portion.h"
#include "logging/item_reader.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t alternativeLimit = 5;

/// How much of a food was asked for, before it is known of which one.
struct Asked
{
    Number count = Number::whole(1);
    std::optional<Unit> unit;
    std::string text; ///< as written; empty where nothing was
    bool isTooMuch = false;
};

Asked askedFor(const ItemContext &context, const ItemParts &parts)
{
    Asked asked;
    const auto written = [&](TokenRange range) { return spacedText(context.line, context.tokens, range); };
    if (!parts.quantities.empty()) {
        const WrittenAmount &amount = parts.quantities.front();
        asked = {amount.value(), amount.unit, written(amount.range), false};
    }
    if (parts.multiplier) {
        const auto product = Number::product(asked.count, parts.multiplier->value());
        asked.isTooMuch = !product;
        asked.count = product.value_or(asked.count);
        asked.text = written(parts.multiplier->range) + (asked.text.empty() ? "" : " x " + asked.text);
    }
    return asked;
}

IntakeEntry entryOf(const ItemContext &context, const Food &food, PortionMass portion,
                    std::string portionText)
{
    IntakeEntry entry;
    entry.stamp = context.stamp;
    entry.meal = context.meal;
    entry.name = food.name;
    entry.food = food.key;
    entry.portion = portion;
    entry.portionText = std::move(portionText);
    for (const Nutrient nutrient : allNutrients) {
        if (food.per100g[nutrient]) {
            entry.amounts[nutrient] = amountInPortion(*food.per100g[nutrient], portion);
        }
    }
    return entry;
}

/// The entry for that much of the food; absent where the unit does not fit it or the bare number says too
/// little.
std::optional<IntakeEntry> entryFor(const ItemContext &context, const Food &food, const Asked &asked)
{
    if (asked.unit) {
        const auto portion = portionOf(food, asked.count, *asked.unit);
        return portion ? std::optional(entryOf(context, food, std::min(*portion, largestPortion), asked.text))
                       : std::nullopt;
    }
    const HouseholdPortion &counted = asked.text.empty() ? food.portions.front() : countedPortion(food);
    if (!isOrdinaryCount(counted, asked.count)) {
        return std::nullopt;
    }
    return entryOf(context, food, portionOf(counted, asked.count),
                   asked.text.empty() ? counted.label : asked.text);
}

void addAlternatives(const ItemContext &context, const Asked &asked, const FoodMatch &match, ReadItem &item)
{
    const auto add = [&](std::optional<IntakeEntry> entry) {
        if (entry && item.alternatives.size() < alternativeLimit && !refusalOf(*entry, context.today)) {
            item.alternatives.emplace_back(std::move(*entry));
        }
    };
    if (asked.unit == Unit::ounce) { // of what is poured, people also call a fluid ounce so
        Asked fluid = asked;
        fluid.unit = Unit::fluidOunce;
        fluid.text = asked.count.text() + " fl oz";
        add(entryFor(context, *match.thing, fluid));
    }
    for (const Food &other : match.others) {
        add(entryFor(context, other, asked));
    }
}

/// Why the amount cannot be one of that food, before it is worked out.
std::optional<ProblemReason> doubtAbout(const Food &food, const ItemParts &parts, const Asked &asked)
{
    if (parts.quantities.size() > 1) {
        return ProblemReason::unclearAmount;
    }
    if (asked.unit == Unit::unsupported) {
        return ProblemReason::unknownUnit;
    }
    if (asked.isTooMuch) {
        return ProblemReason::impossible;
    }
    if (!asked.unit) {
        return std::nullopt;
    }
    const auto portion = portionOf(food, asked.count, *asked.unit);
    if (portion && *portion > largestPortion) {
        return ProblemReason::impossible;
    }
    // 300 mg of milk: milligrams are how nutrients are weighed, so another thing was meant.
    const bool isCrumb =
        asked.unit == Unit::milligram && !asked.count.isAtLeast(1'000) && !asked.count.isZero();
    return isCrumb ? std::optional(ProblemReason::unclearAmount) : std::nullopt;
}

} // namespace

Outcome readFood(const ItemContext &context, const ItemParts &parts, const FoodMatch &match)
{
    const Food &food = *match.thing;
    const Asked asked = askedFor(context, parts);
    const bool isCount = !asked.unit && !asked.text.empty();
    if (const auto doubt = doubtAbout(food, parts, asked)) {
        const bool isImpossible = *doubt == ProblemReason::impossible;
        return problemWith(context, parts, *doubt,
                           isImpossible ? std::vector<std::string>()
                                        : portionSuggestions(food, std::nullopt));
    }
    auto entry = entryFor(context, food, asked);
    if (!entry) {
        return problemWith(context, parts, ProblemReason::unclearAmount,
                           portionSuggestions(food, isCount ? std::optional(asked.count) : std::nullopt));
    }
    ReadItem item;
    if (*entry->portion > PortionMass::fromGrams(2'000)) {
        item.caution = Caution::largePortion;
    }
    addAlternatives(context, asked, match, item);
    const bool isOrdinary = isOrdinaryPortion(*entry->portion);
    item.entry = std::move(*entry);
    Outcome outcome = itemOrRefusal(context, parts, std::move(item));
    outcome.isOrdinary = isOrdinary;
    return outcome;
}

} // namespace osteon
