// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/brand_words.h"
#include "catalogue/edit_distance.h"
#include "catalogue/text_folding.h"
#include "domain/own_food.h"
#include "logging/activity_load.h"
#include "logging/activity_manner.h"
#include "logging/activity_place.h"
#include "logging/activity_speed.h"
#include "logging/amount_of_part.h"
#include "logging/body_weight.h"
#include "logging/combined_amounts.h"
#include "logging/combined_supplements.h"
#include "logging/food_portion.h"
#include "logging/item_reader.h"
#include "logging/left_out_reader.h"
#include "logging/many_meanings.h"
#include "logging/medicines.h"
#include "logging/name_meanings.h"
#include "logging/name_words.h"
#include "logging/plural_names.h"
#include "logging/supplement_names.h"
#include "logging/untracked.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

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
    const std::string written = joinedWords(foldedWords(name));
    const std::string first = written.substr(0, written.find(' ')); // "calcuim 600 mg vit d 800 iu"
    for (const std::string_view known :
         {"Calcium", "Kalzium", "Calcio", "Magnesium", "Magnesio", "Vitamin D3", "Vitamin K2"}) {
        const auto isNear = [&](const std::string &text) {
            const std::size_t most = mostEditsOf(text.size());
            return text.size() >= 5 && text.size() <= 20 && editDistance(text, folded(known), most) <= most;
        };
        if (isNear(written) || isNear(first)) {
            return {std::string(known)};
        }
    }
    return {};
}

std::optional<SupplementSubstance> supplementOf(const ItemContext &context, const ItemParts &parts)
{
    for (const std::string &name : supplementSpellings(parts.name)) {
        if (auto substance = context.names.supplement(name)) {
            return substance;
        }
    }
    return std::nullopt;
}

/// "2 flurbs of milk": the food is known, the measure is not.
std::optional<Outcome> readUnknownMeasure(const ItemContext &context, const ItemParts &parts)
{
    const std::size_t at = parts.name.find(" of ");
    const bool isMeasured = at != std::string::npos && parts.quantities.size() == 1 && !hasAnyUnit(parts);
    if (!isMeasured || !context.names.isWholeFood(parts.name.substr(at + 4))) {
        return std::nullopt;
    }
    const std::string name = parts.name.substr(at + 4);
    const Food &food = *context.names.food(name).thing;
    return problemWith(
        context, ProblemReason::unknownUnit,
        portionSuggestions(food, std::nullopt, Number::whole(1), name, context.names.language()));
}

Outcome unknownFood(const ItemContext &context, const ItemParts &parts)
{
    if (context.names.isExhausted()) {
        return problemWith(context, ProblemReason::tooLong);
    }
    if (auto outcome = readUnknownMeasure(context, parts)) {
        return std::move(*outcome);
    }
    auto suggestions = nearSupplements(parts.name);
    const bool isSizeAlone = parts.size && parts.nameWithoutSize.empty(); // "grande" is no 'granada'
    if (suggestions.empty() && !isSizeAlone) {
        suggestions = context.names.nearestNames(parts.name);
    }
    return problemWith(context, ProblemReason::unknownFood, std::move(suggestions));
}

/// What could be a food of somebody's own, once they have typed it from its label.
Outcome unknownOwnFood(const ItemContext &context, const ItemParts &parts)
{
    Outcome outcome = unknownFood(context, parts);
    if (auto *problem = std::get_if<ReadProblem>(&outcome.result);
        problem != nullptr && problem->reason == ProblemReason::unknownFood) {
        problem->name = parts.name;
    }
    return outcome;
}

/// What can be logged by its name once it is a routine.
Outcome routineFor(const ItemContext &context, const ItemParts &parts, ProblemReason reason)
{
    Outcome outcome = problemWith(context, reason);
    std::get<ReadProblem>(outcome.result).name = parts.name;
    return outcome;
}

Outcome readTimed(const ItemContext &context, const ItemParts &parts)
{
    const ActivityMatch &match = context.names.activity(parts.name);
    if (match.thing) {
        return readActivity(context, parts, match);
    }
    const std::string plain = withoutPlace(parts.name);
    if (!plain.empty() && context.names.activity(plain).thing) {
        return readActivity(context, withPlaceNoted(parts), context.names.activity(plain));
    }
    const bool isExhausted = context.names.isExhausted();
    return problemWith(context, isExhausted ? ProblemReason::tooLong : ProblemReason::unknownFood,
                       isExhausted ? std::vector<std::string>()
                                   : context.names.nearestActivityNames(parts.name));
}

/// Milligrams, µg and IU are how nutrients and medicines are weighed: only a food's own name makes it one.
Outcome readUnknownDose(const ItemContext &context, const ItemParts &parts)
{
    if (context.names.isWholeFood(parts.name)) {
        const FoodMatch &match = context.names.food(parts.name);
        return hasUnit(parts, [](Unit unit) { return unit == Unit::milligram; })
                   ? readFood(context, parts, match)
                   : problemWith(context, ProblemReason::unclearAmount,
                                 portionSuggestions(*match.thing, std::nullopt, Number::whole(1), parts.name,
                                                    context.names.language()));
    }
    const bool isUntracked = isUntrackedSubstance(parts.name);
    return isUntracked && !namesTracked(parts.name)
               ? problemWith(context, ProblemReason::untracked)
               : problemWith(context, ProblemReason::unknownFood,
                             isUntracked ? std::vector<std::string>() : nearSupplements(parts.name));
}

/// Squash is eaten and played.
Outcome readFoodOrActivity(const ItemContext &context, const ItemParts &parts)
{
    const std::string number = parts.quantities.empty() ? "30" : parts.quantities.front().value().text();
    return problemWith(context, ProblemReason::unclearAmount,
                       {number + " min " + parts.name, number + " g " + parts.name});
}

/// "1 Tasse Kakao" is the drink, "1 EL Kakao" what it is made of.
std::string cocoaName(const ItemParts &parts)
{
    constexpr std::array<std::string_view, 3> words{"kakao", "cocoa", "cacao"};
    const std::string written = folded(parts.nameWithoutSize);
    if (std::ranges::find(words, std::string_view(written)) == words.end()) {
        return parts.name;
    }
    const bool isPowder = hasUnit(parts, [](Unit unit) {
        return unit == Unit::gram || unit == Unit::tablespoon || unit == Unit::teaspoon ||
               unit == Unit::ounce;
    });
    return isPowder             ? "Cocoa powder"
           : written == "cocoa" ? "Hot chocolate"
                                : "Hot chocolate, milk without added vitamin D";
}

const FoodMatch &foodOf(const ItemContext &context, const ItemParts &parts)
{
    const FoodMatch &match = context.names.food(cocoaName(parts));
    const bool hasSize = parts.nameWithoutSize != parts.name;
    return hasSize && !match.isWhole ? context.names.food(parts.nameWithoutSize) : match;
}

/// "cookies and milk" leaves open how many there were, as "some cookies" does.
ItemParts withOpenPlural(ItemParts parts, const FoodMatch &match)
{
    const bool isBare = parts.quantities.empty() && !parts.multiplier && !ownFoodUid(match.thing->key);
    parts.isVague = parts.isVague || (isBare && isPluralOf(parts.nameWithoutSize, *match.thing));
    return parts;
}

/// "Zinc", "collagen 10 g", "turmeric capsule"; but neither "vitamin water 500 ml" nor "omega 3 eggs", which
/// are foods that nobody knows.
bool isUntrackedSupplement(const ItemContext &context, const ItemParts &parts)
{
    const bool isMeasured =
        hasUnit(parts, [](Unit unit) { return unit != Unit::tablet && unit != Unit::gram; });
    if (isMeasured || namesTracked(parts.name) || context.names.isWholeFood(parts.name)) {
        return false;
    }
    const std::vector<std::string> words = wordsOfSupplement(parts.name);
    const auto isFood = [&](const std::string &name) { return context.names.isWholeFood(name); };
    if (isUntrackedSubstance(parts.name)) {
        return words.size() < 2 || words.back() == "oil" || !isFood(words.back());
    }
    const bool isTablet =
        namesTablets(parts.name) || hasUnit(parts, [](Unit unit) { return unit == Unit::tablet; });
    return isTablet && !words.empty() && isFood(joinedWords(words)) &&
           context.names.food(joinedWords(words)).thing->key != "cod-liver-oil";
}

/// Neither a supplement nor timed: a food, or an activity whose time goes without a unit or is missing.
Outcome readByName(const ItemContext &context, const ItemParts &parts)
{
    if (hasUnit(parts, isMovement)) {
        const ActivityMatch &moved = context.names.activity(parts.name);
        return moved.thing ? readActivity(context, parts, moved) : unknownFood(context, parts);
    }
    const FoodMatch &food = foodOf(context, parts);
    if (hasAnyUnit(parts) && food.thing) {
        auto asked = askAmountOfPart(context, parts, *food.thing);
        return asked ? std::move(*asked) : readFood(context, parts, food);
    }
    const ActivityMatch &activity = context.names.activity(parts.name);
    if (hasAnyUnit(parts)) {
        return activity.isWhole ? problemWith(context, ProblemReason::unknownUnit)
                                : unknownOwnFood(context, parts);
    }
    if (food.isWhole && activity.isWhole) {
        return readFoodOrActivity(context, parts);
    }
    if (activity.thing && (activity.isWhole || !food.thing)) {
        return readActivity(context, parts, activity);
    }
    return food.thing ? readFood(context, withOpenPlural(parts, food), food) : unknownOwnFood(context, parts);
}

/// "Alpro Sojadrink" is read as "Sojadrink" is.
ItemParts withoutMaker(const ItemContext &context, ItemParts parts)
{
    const std::string plain = withoutBrands(parts.nameWithoutSize);
    if (plain.empty() || !meaningsOf(parts.nameWithoutSize).names.empty()) {
        return parts;
    }
    // What is called so itself, imported or typed from a label, comes first.
    const FoodMatch &food = context.names.food(parts.nameWithoutSize);
    const FoodMatch &plainFood = context.names.food(plain);
    const bool isOther = food.isWhole && !(plainFood.isWhole && food.thing->key == plainFood.thing->key);
    if (!isOther && (plainFood.isWhole || !meaningsOf(plain).names.empty())) {
        parts.name = parts.size ? withoutBrands(parts.name) : plain;
        parts.nameWithoutSize = plain;
    }
    return parts;
}

} // namespace

Outcome meaningOf(const ItemContext &context, const ItemParts &written)
{
    if (auto refusal = refuseBodyWeight(context, written)) {
        return std::move(*refusal);
    }
    const ItemParts parts = withoutLoad(context, written).value_or(withoutMaker(context, written));
    if (parts.name.empty()) {
        const bool isTimed = hasUnit(parts, isDuration);
        if (isTimed && hasSteps(context, parts)) { // "10,432 steps 90 min"
            return readActivity(context, parts, context.names.activity("walk"));
        }
        const bool isMoved = hasUnit(parts, isMovement) && !isTimed;
        return problemWith(context, isMoved ? ProblemReason::missingDuration : ProblemReason::unknownFood);
    }
    if (isMedicine(parts.name)) {
        return routineFor(context, parts, ProblemReason::medicine);
    }
    if (isOfManySubstances(parts.name) && !context.names.isWholeFood(parts.name)) {
        return routineFor(context, parts, ProblemReason::unstatedContent);
    }
    if (hasTwoSlashedAmounts(context.tokens, parts)) {
        return readCombined(context, parts).value_or(problemWith(context, ProblemReason::unclearAmount));
    }
    if (auto moved = readAtSpeed(context, parts)) {
        return std::move(*moved);
    }
    if (auto moved = readWithManner(context, parts)) {
        return std::move(*moved);
    }
    if (auto without = readWithLeftOut(context, parts)) {
        return std::move(*without);
    }
    if (auto asked = readManyMeanings(context, parts)) {
        return std::move(*asked);
    }
    if (hasUnit(parts, isDuration)) {
        return readTimed(context, parts);
    }
    if (isVitaminKWithoutNumber(parts.name)) {
        return readVitaminK(context, parts);
    }
    if (const auto substance = supplementOf(context, parts)) {
        return readSupplement(context, parts, *substance);
    }
    if (auto combined = readCombined(context, parts)) {
        return std::move(*combined);
    }
    const bool isTablets =
        parts.quantities.empty() || hasUnit(parts, [](Unit unit) { return unit == Unit::tablet; });
    if (isTablets && isCalciumWithVitaminD(parts.name)) { // "Calcium D3 Ratiopharm"
        return routineFor(context, parts, ProblemReason::unstatedContent);
    }
    if (parts.doses) { // "Cola in zwei Dosen"
        return problemWith(context, ProblemReason::unclearAmount);
    }
    if (hasUnit(parts, isDoseUnit)) {
        return readUnknownDose(context, parts);
    }
    if (isUntrackedSupplement(context, parts)) {
        return problemWith(context, ProblemReason::untracked);
    }
    if (isUntrackedSubstance(parts.name) && !context.names.isWholeFood(parts.name)) { // "vitamin water"
        return problemWith(context, ProblemReason::unknownFood);
    }
    return readByName(context, parts);
}

} // namespace osteon
