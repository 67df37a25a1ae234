// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/open_amounts.h"

#include "domain/own_food.h"
#include "logging/name_meanings.h"
#include "logging/name_words.h"

#include <algorithm>

namespace osteon {

namespace {

/// What one of them may weigh where that differs too much to be guessed: a quesadilla, and a tin of tuna,
/// which holds 60 g in Spain, 110 in Britain and 165 in America once it is drained.
std::vector<std::int64_t> openSizes(const Food &food, const ItemParts &parts, const Asked &asked)
{
    if (asked.measure.unit == Unit::can && food.key.starts_with("tuna-")) {
        return {60, 110, 165};
    }
    if (food.key == "bacon" && !parts.quantities.empty() && !asked.measure.unit) {
        return {12, 25}; // a strip of streaky, a rasher of back
    }
    return asked.measure.unit ? std::vector<std::int64_t>() : sizesInGrams(parts.nameWithoutSize);
}

bool isByCups(const Asked &asked)
{
    return asked.measure.unit == Unit::cup || asked.measure.unit == Unit::handful;
}

/// "cola cao 1 cucharada", "drinking chocolate 20 g": of the powder, which has its own name, and not the
/// drink.
bool isPowderOfDrink(const Food &food, const Asked &asked)
{
    const bool isDrink = food.key == "hot-chocolate" || food.key == "cocoa-unfortified";
    const auto portion = isDrink && asked.measure.unit && asked.measure.unit != Unit::millilitre
                             ? portionOf(food, asked.count, asked.measure)
                             : std::nullopt;
    return portion && *portion < PortionMass::fromGrams(60);
}

/// So many of each of the sizes, in that unit.
std::vector<std::string> ofEachSize(const std::vector<std::int64_t> &sizes, std::string_view unit,
                                    Number count, const std::string &name)
{
    std::vector<std::string> suggestions;
    for (const std::int64_t size : sizes) {
        if (const auto amount = Number::product(count, Number::whole(size))) {
            suggestions.push_back(amount->text() + ' ' + std::string(unit) + ' ' + name);
        }
    }
    return suggestions;
}

} // namespace

bool isExact(const WrittenAmount &amount)
{
    return amount.unit && !isDoseUnit(*amount.unit) && !isMovement(*amount.unit) &&
           !isHousehold(*amount.unit) && amount.unit != Unit::unsupported;
}

bool isOpenFor(const Food &food, const ItemParts &parts, const Asked &asked)
{
    if (ownFoodUid(food.key)) {
        return false;
    }
    const std::string &name = parts.nameWithoutSize;
    const bool isWeight = std::ranges::any_of(parts.quantities, isExact);
    constexpr PortionMass leastCooked = PortionMass::fromGrams(100);
    const bool isLittle = isWeight && portionOf(food, asked.count, asked.measure) < leastCooked;
    // Tins of fish hold from 90 to 450 g; of the large ones nobody says which it was.
    const bool isLargeTin = food.category == "Fish and seafood" && asked.measure.unit == Unit::can &&
                            portionOf(food, Number::whole(1), asked.measure) > PortionMass::fromGrams(200);
    const bool isSquare = parts.quantities.size() == 1 && food.key.contains("chocolate") &&
                          asked.measure.unit == Unit::ounce && asked.text.contains("onza"); // or an ounce
    return isLargeTin || isSquare || isPowderOfDrink(food, asked) || !openSizes(food, parts, asked).empty() ||
           (isOfNoUsualSize(name) && asked.text.empty()) || (isWeighed(name) && !isWeight) ||
           (isWeighedDry(name) && isLittle);
}

std::vector<std::string> clearPortions(const ItemContext &context, const Food &food, const ItemParts &parts,
                                       const Asked &asked)
{
    if (isWeighedDry(parts.nameWithoutSize)) {
        const FoodMatch &dry = context.names.food("Oats, dry");
        const std::string cooked = asked.text + ' ' + food.name;
        return dry.thing ? std::vector{asked.text + ' ' + dry.thing->name, cooked} : std::vector{cooked};
    }
    if (isPowderOfDrink(food, asked)) {
        auto portions =
            portionSuggestions(food, std::nullopt, Number::whole(1), food.name, context.names.language());
        if (const FoodMatch &powder = context.names.food("Cocoa powder"); powder.thing) {
            portions.insert(portions.begin(), asked.text + ' ' + powder.thing->name);
        }
        return portions;
    }
    if (const auto sizes = openSizes(food, parts, asked); !sizes.empty()) {
        return ofEachSize(sizes, "g", asked.count, parts.nameWithoutSize);
    }
    if (isWeighed(parts.nameWithoutSize) || asked.measure.unit == Unit::can) {
        return {"100 g " + parts.nameWithoutSize};
    }
    return portionSuggestions(food, std::nullopt, Number::whole(1), parts.nameWithoutSize,
                              context.names.language());
}

std::optional<Food> uncookedTwin(const ItemContext &context, const Food &food, const ItemParts &parts,
                                 const Asked &asked)
{
    constexpr PortionMass leastOnPlate = PortionMass::fromGrams(150);
    if (isByCups(asked) && !saysState(parts.name)) {
        const std::string_view raw = rawTwinOf(food.key);
        return raw.empty() ? std::nullopt : context.names.foodOfKey(raw);
    }
    const bool isWeight = std::ranges::any_of(parts.quantities, isExact) && asked.measure.unit &&
                          *asked.measure.unit != Unit::millilitre;
    const std::string_view key = dryTwinOf(food.key);
    const bool isOpen = !key.empty() && isWeight && parts.quantities.size() == 1 && !saysState(parts.name);
    const auto portion = isOpen ? portionOf(food, asked.count, asked.measure) : std::nullopt;
    return portion && *portion < leastOnPlate ? context.names.foodOfKey(key) : std::nullopt;
}

std::vector<std::string> pintsInMillilitres(const ItemContext &context, const Food &food,
                                            const ItemParts &parts, const Asked &asked)
{
    const bool isOne = parts.quantities.size() == 1 && asked.measure.unit == Unit::unsupported;
    const bool isPint =
        isOne && context.tokens[parts.quantities.front().unitRange.begin].folded.starts_with("pint");
    return isPint && food.milligramsPerMillilitre
               ? ofEachSize({568, 473}, "ml", asked.count, parts.nameWithoutSize)
               : std::vector<std::string>();
}

} // namespace osteon
