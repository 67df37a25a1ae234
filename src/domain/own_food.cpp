// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/own_food.h"

#include "domain/limits.h"
#include "domain/rounding.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::string_view keyPrefix = "own-";
constexpr std::int64_t milligramsIn100Grams = 100'000;
constexpr std::int64_t microlitresIn100Millilitres = 100'000;
constexpr std::int64_t mostMicrolitres = 10'000'000;

std::optional<OwnFoodRefusal> refusal(OwnFoodError error, std::optional<Nutrient> nutrient = std::nullopt)
{
    return OwnFoodRefusal{error, nutrient};
}

bool isPossible(PortionMass mass)
{
    return mass > PortionMass() && mass <= largestPortion;
}

/// mg/ml, which is g/l; of a serving whose mass and volume are known.
std::int64_t density(const OwnFood &food)
{
    constexpr std::int64_t microlitresInMillilitre = 1000;
    return scaledRounded(food.servingMass->milligrams(), microlitresInMillilitre, *food.servingMicrolitres);
}

/// Milled or puffed food is 50 mg/ml at the least; honey has 1420 and salt some 2200.
bool isPossibleDensity(std::int64_t milligramsPerMillilitre)
{
    return milligramsPerMillilitre >= 50 && milligramsPerMillilitre <= 3000;
}

std::optional<OwnFoodRefusal> refusalOfServing(const OwnFood &food)
{
    const bool needsMass = food.basis != LabelBasis::per100Grams || food.servingMicrolitres;
    if (needsMass && !food.servingMass) {
        return refusal(OwnFoodError::servingMissing);
    }
    if (food.servingMass && !isPossible(*food.servingMass)) {
        return refusal(OwnFoodError::servingImpossible);
    }
    if (!food.servingMicrolitres) {
        return food.basis == LabelBasis::per100Millilitres ? refusal(OwnFoodError::volumeMissing)
                                                           : std::nullopt;
    }
    if (*food.servingMicrolitres <= 0 || *food.servingMicrolitres > mostMicrolitres) {
        return refusal(OwnFoodError::volumeImpossible);
    }
    return isPossibleDensity(density(food)) ? std::nullopt : refusal(OwnFoodError::densityImpossible);
}

std::optional<OwnFoodRefusal> refusalOfPortions(const OwnFood &food)
{
    std::vector<PortionUnit> units;
    if (food.servingMass) {
        units.push_back(PortionUnit::serving);
    }
    for (const OwnPortion &portion : food.portions) {
        if (!isPossible(portion.mass)) {
            return refusal(OwnFoodError::portionImpossible);
        }
        if (std::ranges::find(units, portion.unit) != units.end()) {
            return refusal(OwnFoodError::portionTwice);
        }
        units.push_back(portion.unit);
    }
    return std::nullopt;
}

/// The mass of what the figures are for, rounded to a milligram; of a food whose serving is not refused.
PortionMass massOfBasis(const OwnFood &food)
{
    switch (food.basis) {
    case LabelBasis::perServing:
        return *food.servingMass;
    case LabelBasis::per100Millilitres:
        return PortionMass::fromMilligrams(scaledRounded(
            food.servingMass->milligrams(), microlitresIn100Millilitres, *food.servingMicrolitres));
    case LabelBasis::per100Grams:
        break;
    }
    return PortionMass::fromGrams(100);
}

std::optional<OwnFoodRefusal> refusalOfAmounts(const OwnFood &food)
{
    constexpr std::int64_t nanogramsInMilligram = 1'000'000;
    const Mass whole = Mass::fromNanograms(massOfBasis(food).milligrams() * nanogramsInMilligram);
    for (const Nutrient nutrient : allNutrients) {
        const std::optional<Mass> amount = food.amounts[nutrient];
        if (amount && *amount < Mass()) {
            return refusal(OwnFoodError::amountNegative, nutrient);
        }
        if (amount && *amount > std::min(whole, mostPossible(nutrient))) {
            return refusal(OwnFoodError::amountImpossible, nutrient);
        }
    }
    return std::nullopt;
}

/// Not by way of massOfBasis(), so that it is rounded once.
Mass amountIn100Grams(const OwnFood &food, Mass amount)
{
    switch (food.basis) {
    case LabelBasis::perServing:
        return Mass::fromNanograms(
            scaledRounded(amount.nanograms(), milligramsIn100Grams, food.servingMass->milligrams()));
    case LabelBasis::per100Millilitres: // 100 ml to 100 g: the volume of the serving over its mass
        return Mass::fromNanograms(
            scaledRounded(amount.nanograms(), *food.servingMicrolitres, food.servingMass->milligrams()));
    case LabelBasis::per100Grams:
        break;
    }
    return amount;
}

/// "30", "2.5": thousandths without zeros at the end.
std::string decimalText(std::int64_t thousandths)
{
    std::string text = std::to_string(thousandths / 1000);
    if (const std::int64_t rest = thousandths % 1000; rest != 0) {
        text += '.' + std::to_string(1000 + rest).substr(1);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

std::string servingLabel(const OwnFood &food)
{
    const std::string size = food.servingMicrolitres ? decimalText(*food.servingMicrolitres) + " ml"
                                                     : decimalText(food.servingMass->milligrams()) + " g";
    return "1 serving (" + size + ')';
}

/// "1 tablespoon (15 g)"; of what is no measure with a name, "15 g".
std::string labelOf(const OwnPortion &portion)
{
    std::string grams = decimalText(portion.mass.milligrams()) + " g";
    if (portion.unit == PortionUnit::other) {
        return grams;
    }
    const std::string_view unit = portion.unit == PortionUnit::tablespoon ? "tablespoon"
                                  : portion.unit == PortionUnit::teaspoon ? "teaspoon"
                                                                          : key(portion.unit);
    return "1 " + std::string(unit) + " (" + grams + ')';
}

std::vector<HouseholdPortion> portionsOf(const OwnFood &food)
{
    std::vector<HouseholdPortion> portions;
    if (food.servingMass) {
        portions.push_back({PortionUnit::serving, servingLabel(food), *food.servingMass, false});
    }
    for (const OwnPortion &portion : food.portions) {
        portions.push_back({portion.unit, labelOf(portion), portion.mass, false});
    }
    if (portions.empty()) {
        portions.push_back({PortionUnit::other, "100 g", PortionMass::fromGrams(100), false});
    }
    portions.front().isDefault = true;
    return portions;
}

} // namespace

std::string_view key(LabelBasis basis)
{
    constexpr std::array<std::string_view, allLabelBases.size()> keys{"100g", "100ml", "serving"};
    return keys.at(static_cast<std::size_t>(basis));
}

std::optional<LabelBasis> labelBasisFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allLabelBases, text, [](LabelBasis basis) { return key(basis); });
    return found == allLabelBases.end() ? std::nullopt : std::optional(*found);
}

std::string ownFoodKey(std::string_view uid)
{
    return std::string(keyPrefix).append(uid);
}

std::optional<std::string_view> ownFoodUid(std::string_view key)
{
    return key.starts_with(keyPrefix) ? std::optional(key.substr(keyPrefix.size())) : std::nullopt;
}

std::optional<OwnFoodRefusal> refusalOf(const OwnFood &food)
{
    if (refusalOfName(food.name)) {
        return refusal(OwnFoodError::nameRefused);
    }
    if (const auto refused = refusalOfServing(food)) {
        return refused;
    }
    if (const auto refused = refusalOfPortions(food)) {
        return refused;
    }
    return refusalOfAmounts(food);
}

Food foodFrom(const OwnFood &own)
{
    Food food;
    food.key = ownFoodKey(own.uid);
    food.name = own.name;
    food.category = "Own foods";
    food.source = "Typed from its label";
    for (const Nutrient nutrient : allNutrients) {
        if (const std::optional<Mass> amount = own.amounts[nutrient]) {
            food.per100g[nutrient] = amountIn100Grams(own, *amount);
        }
    }
    food.portions = portionsOf(own);
    if (own.servingMicrolitres) {
        food.milligramsPerMillilitre = density(own);
    }
    return food;
}

} // namespace osteon
