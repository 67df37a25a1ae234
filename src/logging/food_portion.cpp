// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/food_portion.h"

#include "catalogue/text_folding.h"
#include "domain/limits.h"
#include "logging/portion_words.h"

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

/// Whether the label has that word in front of its brackets: "1 bottle (500 ml)".
bool isLabelled(const HouseholdPortion &portion, std::string_view word)
{
    const auto words = foldedWords(englishLabelOf(portion).substr(0, englishLabelOf(portion).find('(')));
    return std::ranges::find(words, word) != words.end();
}

const HouseholdPortion *portionNamed(const Food &food, std::string_view word)
{
    const auto found = std::ranges::find_if(food.portions, [&](const HouseholdPortion &portion) {
        return !word.empty() && isLabelled(portion, word);
    });
    return found == food.portions.end() ? nullptr : &*found;
}

/// A piece of cake or pizza is a slice of it.
std::optional<PortionUnit> unitOfPiece(const Food &food, Unit unit)
{
    const bool isSliced =
        food.category == "Bread and bakery" && food.portions.front().unit == PortionUnit::slice;
    return unit == Unit::piece && isSliced ? PortionUnit::slice : householdUnit(unit);
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

/// A tablespoon holds three teaspoons.
std::optional<PortionMass> inOtherSpoons(const Food &food, Number count, Unit unit)
{
    if (unit != Unit::tablespoon && unit != Unit::teaspoon) {
        return std::nullopt;
    }
    const bool isTable = unit == Unit::tablespoon;
    const auto *other = portionCountedIn(food, isTable ? PortionUnit::teaspoon : PortionUnit::tablespoon);
    const auto factor = isTable ? Number::fraction(3, 1) : Number::fraction(1, 3);
    const auto spoons = factor ? Number::product(count, *factor) : std::nullopt;
    return other != nullptr && spoons ? std::optional(portionOf(*other, *spoons)) : std::nullopt;
}

} // namespace

std::optional<PortionMass> portionOf(const Food &food, Number count, const AskedMeasure &measure)
{
    const Unit unit = measure.unit.value_or(Unit::unsupported);
    if (const auto weight = milligramsIn(unit)) {
        return weighed(count, *weight);
    }
    const bool mayBeNamed = unit == Unit::unsupported || food.milligramsPerMillilitre;
    const auto *named = mayBeNamed ? portionNamed(food, measure.named) : nullptr;
    const auto *portion = named != nullptr || unit == Unit::unsupported
                              ? named
                              : portionCountedIn(food, unitOfPiece(food, unit));
    if (measure.size) {
        const bool fits = portion != nullptr && isOfSize(*portion, *measure.size);
        return fits ? std::optional(portionOf(*portion, count)) : std::nullopt;
    }
    if (portion != nullptr) {
        return portionOf(*portion, count);
    }
    if (const auto spoons = inOtherSpoons(food, count, unit)) {
        return spoons;
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

bool isOfSize(const HouseholdPortion &portion, Size size)
{
    switch (size) {
    case Size::small:
        return isLabelled(portion, "small");
    case Size::medium:
        return isLabelled(portion, "medium");
    case Size::large:
        break;
    }
    return isLabelled(portion, "large");
}

bool isOrdinaryCount(const Food &food, const HouseholdPortion &portion, Number count)
{
    constexpr PortionMass thickestSlice = PortionMass::fromGrams(60); // more is a slice of a cake or a melon
    const auto atMost = [&](std::int64_t most) {
        return count.isAtMost(most) && portionOf(portion, count) <= PortionMass::fromGrams(1'000);
    };
    switch (portion.unit) {
    case PortionUnit::piece:
        return atMost(50);
    case PortionUnit::slice:
        return portion.mass <= thickestSlice && atMost(6);
    case PortionUnit::cup:
    case PortionUnit::glass:
        return food.milligramsPerMillilitre && atMost(3);
    case PortionUnit::can:
        return food.milligramsPerMillilitre && atMost(6);
    case PortionUnit::serving:
        return !isLabelled(portion, "serving") && atMost(3);
    case PortionUnit::other: // "2 crispies" are not twice 100 g
    case PortionUnit::tablespoon:
    case PortionUnit::teaspoon:
    case PortionUnit::handful:
    case PortionUnit::tablet:
        break;
    }
    return false;
}

bool isOrdinaryPortion(PortionMass portion)
{
    return portion >= PortionMass::fromGrams(5) && portion <= PortionMass::fromGrams(2'000);
}

std::vector<std::string> portionSuggestions(const Food &food, std::optional<Number> count, Number pieces,
                                            const std::string &name, NameLanguage language)
{
    constexpr std::size_t most = 5;
    std::vector<std::string> suggestions;
    const auto add = [&](const std::string &amount) {
        const std::string text = amount + ' ' + name;
        if (suggestions.size() < most && std::ranges::find(suggestions, text) == suggestions.end()) {
            suggestions.push_back(text);
        }
    };
    const Number weight = count.value_or(Number::whole(100));
    if (weight.isAtLeast(5) && weight.isAtMost(2'000)) {
        if (food.milligramsPerMillilitre) {
            add(weight.text() + " ml");
        }
        add(weight.text() + " g");
    }
    const bool areSeveral = count && count->isWhole() && count->isAtLeast(2) &&
                            isOrdinaryPortion(portionOf(food.portions.front(), *count));
    const std::string many = areSeveral ? count->text() : "1";
    for (const HouseholdPortion &portion : food.portions) {
        const std::string_view unit = wordFor(portion.unit, language, !areSeveral);
        if (!unit.empty()) {
            add(many + ' ' + std::string(unit));
        } else if (portion.unit == countedPortion(food).unit && isOrdinaryCount(food, portion, pieces)) {
            add(pieces.text());
        }
    }
    return suggestions;
}

} // namespace osteon
