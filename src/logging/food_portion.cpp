// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/food_portion.h"

#include "domain/limits.h"

#include <algorithm>

namespace osteon {

namespace {

struct Measure
{
    std::int64_t above = 0;
    std::int64_t below = 1;
};

/// The weight of one unit in milligrams: of an ounce exactly 28.349523125 g, of a pound 453.59237 g.
std::optional<Measure> milligramsIn(Unit unit)
{
    switch (unit) {
    case Unit::milligram:
        return Measure{1};
    case Unit::gram:
        return Measure{1'000};
    case Unit::kilogram:
        return Measure{1'000'000};
    case Unit::ounce:
        return Measure{28'349'523'125, 1'000'000};
    case Unit::pound:
        return Measure{45'359'237, 100};
    default:
        return std::nullopt;
    }
}

/// The volume of one unit in millilitres; of a fluid ounce (US) 29.5735 ml.
std::optional<Measure> millilitresIn(Unit unit)
{
    switch (unit) {
    case Unit::millilitre:
        return Measure{1};
    case Unit::centilitre:
        return Measure{10};
    case Unit::decilitre:
        return Measure{100};
    case Unit::litre:
        return Measure{1'000};
    case Unit::fluidOunce:
        return Measure{295'735, 10'000};
    case Unit::cup:
        return Measure{240};
    case Unit::glass:
        return Measure{250};
    case Unit::tablespoon:
        return Measure{15};
    case Unit::teaspoon:
        return Measure{5};
    default:
        return std::nullopt;
    }
}

std::optional<PortionUnit> householdUnit(Unit unit)
{
    switch (unit) {
    case Unit::cup:
        return PortionUnit::cup;
    case Unit::glass:
        return PortionUnit::glass;
    case Unit::tablespoon:
        return PortionUnit::tablespoon;
    case Unit::teaspoon:
        return PortionUnit::teaspoon;
    case Unit::slice:
        return PortionUnit::slice;
    case Unit::piece:
        return PortionUnit::piece;
    case Unit::serving:
        return PortionUnit::serving;
    case Unit::handful:
        return PortionUnit::handful;
    case Unit::can:
        return PortionUnit::can;
    case Unit::tablet:
        return PortionUnit::tablet;
    default:
        return std::nullopt;
    }
}

const HouseholdPortion *portionCountedIn(const Food &food, std::optional<PortionUnit> unit)
{
    const auto found = std::ranges::find_if(
        food.portions, [&](const HouseholdPortion &portion) { return portion.unit == unit; });
    return found == food.portions.end() ? nullptr : &*found;
}

/// What is too much to count is held just above the largest portion, so that it is refused and cannot
/// overflow.
PortionMass weighed(Number count, Measure each)
{
    const PortionMass tooMuch = PortionMass::fromMilligrams(largestPortion.milligrams() + 1);
    const auto unit = Number::fraction(each.above, each.below);
    const auto product = unit ? Number::product(count, *unit) : std::nullopt;
    const auto milligrams = product ? product->rounded() : std::nullopt;
    return milligrams ? std::min(tooMuch, PortionMass::fromMilligrams(*milligrams)) : tooMuch;
}

} // namespace

std::optional<PortionMass> portionOf(const Food &food, Number count, Unit unit)
{
    if (const auto weight = milligramsIn(unit)) {
        return weighed(count, *weight);
    }
    if (const auto *portion = portionCountedIn(food, householdUnit(unit))) {
        return portionOf(*portion, count);
    }
    const auto volume = millilitresIn(unit);
    if (!volume || !food.milligramsPerMillilitre) {
        return std::nullopt;
    }
    return weighed(count, {volume->above * *food.milligramsPerMillilitre, volume->below});
}

PortionMass portionOf(const HouseholdPortion &portion, Number count)
{
    return weighed(count, {portion.mass.milligrams()});
}

const HouseholdPortion &countedPortion(const Food &food)
{
    const HouseholdPortion &usual = food.portions.front();
    const auto *piece = portionCountedIn(food, PortionUnit::piece);
    const bool isCounted = usual.unit == PortionUnit::slice || usual.unit == PortionUnit::can;
    return piece != nullptr && !isCounted ? *piece : usual;
}

bool isOrdinaryCount(const HouseholdPortion &portion, Number count)
{
    if (portion.unit == PortionUnit::other) { // "2 crispies" are not twice 100 g
        return false;
    }
    const bool isPiece = portion.unit == PortionUnit::piece;
    const bool isSlice = portion.unit == PortionUnit::slice || portion.unit == PortionUnit::can;
    const std::int64_t most = isPiece ? 50 : isSlice ? 6 : 3;
    return count.isAtMost(most) && portionOf(portion, count) <= PortionMass::fromGrams(1'000);
}

bool isOrdinaryPortion(PortionMass portion)
{
    return portion >= PortionMass::fromGrams(5) && portion <= PortionMass::fromGrams(2'000);
}

std::vector<std::string> portionSuggestions(const Food &food, std::optional<Number> count)
{
    constexpr std::size_t most = 5;
    std::vector<std::string> suggestions;
    const std::string number = count.value_or(Number::whole(100)).text();
    if (food.milligramsPerMillilitre) {
        suggestions.push_back(number + " ml");
    }
    suggestions.push_back(number + " g");
    for (const HouseholdPortion &portion : food.portions) {
        if (suggestions.size() < most) {
            suggestions.push_back(portion.label);
        }
    }
    return suggestions;
}

} // namespace osteon
