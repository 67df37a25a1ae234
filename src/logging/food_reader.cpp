// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "domain/own_food.h"
#include "logging/container_sizes.h"
#include "logging/food_portion.h"
#include "logging/item_reader.h"
#include "logging/open_amounts.h"
#include "logging/plural_names.h"
#include "logging/unit_words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t alternativeLimit = 5;

/// "1 glass of water 0.2 l", "1 yogurt (150 g)": what one of them holds is how much there was. Of two glasses
/// it is not said whether each or both, and what is not sold in cans is not what was in the can.
ItemParts withContentAlone(ItemParts parts, const Food &food)
{
    const auto fits = [&](Unit unit) {
        const AskedMeasure measure{unit, {}, {}};
        return !isDoseUnit(unit) && (!isHousehold(unit) || portionOf(food, Number::whole(1), measure));
    };
    const auto isOne = [&](const WrittenAmount &amount) {
        return !isExact(amount) && (!amount.unit || fits(*amount.unit)) && amount.value() == Number::whole(1);
    };
    const auto one = std::ranges::find_if(parts.quantities, isOne);
    const bool isContent = parts.quantities.size() == 2 && !parts.multiplier &&
                           one != parts.quantities.end() && std::ranges::any_of(parts.quantities, isExact);
    if (isContent) {
        parts.quantities.erase(one);
    }
    return parts;
}

bool isBehindName(const Tokens &tokens, const ItemParts &parts, const WrittenAmount &amount)
{
    const auto item = tokens.begin();
    const auto from = [&](std::size_t at) { return item + static_cast<std::ptrdiff_t>(at); };
    return amount.range.begin > parts.range.begin &&
           std::none_of(from(amount.range.end), from(parts.range.end),
                        [](const Token &token) { return token.isWord(); });
}

Asked askedFor(const ItemContext &context, const ItemParts &parts)
{
    Asked asked;
    const auto written = [&](TokenRange range) { return spacedText(context.line, context.tokens, range); };
    asked.measure.size = parts.size;
    if (!parts.quantities.empty()) {
        const WrittenAmount &amount = parts.quantities.front();
        asked.count = amount.value();
        asked.text = written(amount.range);
        asked.measure.unit = amount.unit;
        asked.isLast = isBehindName(context.tokens, parts, amount);
        if (!amount.unitRange.isEmpty()) {
            asked.measure.named = namedMeasure(context.tokens[amount.unitRange.begin].folded);
        }
    }
    if (parts.multiplier) {
        const auto product = Number::product(asked.count, parts.multiplier->value());
        asked.isTooMuch = !product;
        asked.count = product.value_or(asked.count);
        asked.text = parts.multiplier->value().text() + (asked.text.empty() ? "" : " x " + asked.text);
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

/// The portion that the words without a unit mean; absent where they say too little.
const HouseholdPortion *barePortion(const Food &food, const Asked &asked)
{
    if (asked.text.empty() && !asked.measure.size) {
        return &food.portions.front();
    }
    const HouseholdPortion &counted = countedPortion(food);
    // "ein Viertel Wein" is of a litre to those who say so, and of a glass to nobody.
    const auto doubled = Number::product(asked.count, Number::whole(2));
    // "Bier 0,5" is litres to some and glasses to others.
    const bool isDecimal = asked.text.find_first_of(".,") != std::string::npos;
    // "A Halbe" of beer is half a litre in Bavaria, and half a glass elsewhere.
    const bool isHalfABeer = food.key.starts_with("beer") && !asked.count.isAtLeast(1);
    const bool isLittle =
        food.milligramsPerMillilitre && ((doubled && !doubled->isAtLeast(1)) || isDecimal || isHalfABeer);
    // "Bier 2": glasses, bottles or litres? Not "Kaffee 2", which is drunk by the cup, nor "2 Bier".
    const bool isPoured = food.milligramsPerMillilitre &&
                          (counted.unit == PortionUnit::glass || counted.unit == PortionUnit::can);
    const bool isUnsaid = isLittle || (isPoured && asked.isLast);
    const bool fits = !isUnsaid && (!asked.measure.size || isOfSize(counted, *asked.measure.size));
    return fits && isOrdinaryCount(food, counted, asked.count) ? &counted : nullptr;
}

/// The entry for that much of the food; absent where the unit does not fit it or the bare number says too
/// little.
std::optional<IntakeEntry> entryFor(const ItemContext &context, const Food &food, const Asked &asked)
{
    if (asked.measure.unit) {
        const auto portion = portionOf(food, asked.count, asked.measure);
        return portion ? std::optional(entryOf(context, food, std::min(*portion, largestPortion), asked.text))
                       : std::nullopt;
    }
    const HouseholdPortion *portion = barePortion(food, asked);
    return portion != nullptr ? std::optional(entryOf(context, food, portionOf(*portion, asked.count),
                                                      asked.text.empty() ? portion->label : asked.text))
                              : std::nullopt;
}

void addAlternatives(const ItemContext &context, const Asked &asked, const FoodMatch &match, ReadItem &item)
{
    const auto add = [&](std::optional<IntakeEntry> entry) {
        if (entry && item.alternatives.size() < alternativeLimit && !refusalOf(*entry, context.today)) {
            item.alternatives.emplace_back(std::move(*entry));
        }
    };
    if (asked.measure.unit == Unit::ounce) { // of what is poured, people also call a fluid ounce so
        Asked fluid = asked;
        fluid.measure.unit = Unit::fluidOunce;
        fluid.text = asked.count.text() + " fl oz";
        add(entryFor(context, *match.thing, fluid));
    }
    const PortionUnit counted = countedPortion(*match.thing).unit;
    for (const Food &other : match.others) {
        if (!asked.isBare() || countedPortion(other).unit == counted) { // 2 eggs are not 2 cups of custard
            add(entryFor(context, other, asked));
        }
    }
}

/// Why the amount cannot be one of that food, before it is worked out.
std::optional<ProblemReason> doubtAbout(const Food &food, const ItemParts &parts, const Asked &asked)
{
    if (parts.quantities.size() > 1 || parts.isVague) {
        return ProblemReason::unclearAmount;
    }
    if (asked.isTooMuch) {
        return ProblemReason::impossible;
    }
    if (!asked.measure.unit) {
        return std::nullopt;
    }
    const auto portion = portionOf(food, asked.count, asked.measure);
    if (!portion) {
        const bool isOfNoSize = asked.measure.unit != Unit::unsupported || !asked.measure.named.empty();
        return isOfNoSize ? ProblemReason::unclearAmount : ProblemReason::unknownUnit;
    }
    if (*portion > largestPortion) {
        return ProblemReason::impossible;
    }
    // 300 mg of milk: milligrams are how nutrients are weighed, so another thing was meant.
    const bool isCrumb =
        asked.measure.unit == Unit::milligram && !asked.count.isAtLeast(1'000) && !asked.count.isZero();
    return isCrumb ? std::optional(ProblemReason::unclearAmount) : std::nullopt;
}

} // namespace

Outcome readFood(const ItemContext &context, const ItemParts &written, const FoodMatch &match)
{
    const Food &food = *match.thing;
    const ItemParts parts = withContentAlone(written, food);
    const Asked asked = askedFor(context, parts);
    const std::string &name = parts.size ? parts.nameWithoutSize : parts.name;
    const bool areSeveral = parts.isVague && (!context.isBesideAnother || isPluralOf(name, food));
    const Number pieces = areSeveral ? Number::whole(2) : asked.isBare() ? asked.count : Number::whole(1);
    const NameLanguage language = context.names.language();
    if (isOpenFor(food, parts, asked)) {
        return problemWith(context, ProblemReason::unclearAmount, clearPortions(context, food, parts, asked));
    }
    if (const auto uncooked = uncookedTwin(context, food, parts, asked)) {
        return problemWith(context, ProblemReason::unclearAmount,
                           {asked.text + ' ' + uncooked->name, asked.text + ' ' + food.name});
    }
    if (const auto doubt = doubtAbout(food, parts, asked)) {
        const bool isImpossible = *doubt == ProblemReason::impossible;
        if (auto pints = pintsInMillilitres(context, food, parts, asked); !pints.empty() && !isImpossible) {
            return problemWith(context, ProblemReason::unclearAmount, std::move(pints)); // of two countries
        }
        auto sizes = isImpossible || parts.quantities.size() > 1
                         ? std::vector<std::string>()
                         : sizesOfContainer(food, asked.measure.named, asked.count, name);
        if (sizes.empty() && !isImpossible) {
            sizes = portionSuggestions(food, std::nullopt, pieces, name, language);
        }
        return problemWith(context, *doubt, std::move(sizes));
    }
    auto entry = entryFor(context, food, asked);
    if (!entry) {
        return problemWith(context, ProblemReason::unclearAmount,
                           portionSuggestions(food,
                                              asked.isBare() ? std::optional(asked.count) : std::nullopt,
                                              pieces, name, language));
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
