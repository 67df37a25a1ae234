// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "domain/food.h"
#include "logging/number.h"
#include "logging/written_amount.h"

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// What an amount is measured in, as far as it was written.
struct AskedMeasure
{
    std::optional<Unit> unit;
    std::string named;        ///< "bottle", of which only some foods have a portion; else the unit is meant
    std::optional<Size> size; ///< of "a small egg", "a large glass"
};

/// So many of that measure of a food, rounded once to a whole milligram; absent where the measure does not
/// fit the food: a slice of milk, millilitres of something whose density nobody knows, a small one where the
/// portion is not said to be small. A cup is 240 ml, a glass 250 ml, a tablespoon 15 ml and a teaspoon 5 ml,
/// unless the food has its own. Never more than just over the largest portion.
std::optional<PortionMass> portionOf(const Food &food, Number count, const AskedMeasure &measure);

/// The portion that a number without a unit counts: what comes in pieces is counted in pieces.
const HouseholdPortion &countedPortion(const Food &food);

/// Whether the label of the portion says that it is of that size: "1 large egg (50 g)".
bool isOfSize(const HouseholdPortion &portion, Size size);

PortionMass portionOf(const HouseholdPortion &portion, Number count);

/// Whether people say so many of it without a unit: 2 eggs, 2 slices of bread or glasses of milk, but not
/// 200 milk, 3 walnuts for 3 handfuls or 1 pizza for a slice of it.
bool isOrdinaryCount(const Food &food, const HouseholdPortion &portion, Number count);

/// Between 5 g and 2 kg: what somebody eats of one food in a day.
bool isOrdinaryPortion(PortionMass portion);

/// Whole readings of so much of a food, each in words that are read back as it: "200 ml milk", "1 glass
/// milk", with the measures in that language. `count` is the number that was written without a unit that
/// fits.
std::vector<std::string> portionSuggestions(const Food &food, std::optional<Number> count, Number pieces,
                                            const std::string &name, NameLanguage language);

} // namespace osteon
