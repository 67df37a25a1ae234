// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"
#include "logging/number.h"
#include "logging/unit.h"

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// So many of a unit of a food, rounded once to a whole milligram; absent where the unit does not fit the
/// food: a slice of milk, or millilitres of something whose density nobody knows. A cup is 240 ml, a glass
/// 250 ml, a tablespoon 15 ml and a teaspoon 5 ml, unless the food has its own. Never more than just over the
/// largest portion.
std::optional<PortionMass> portionOf(const Food &food, Number count, Unit unit);

/// The portion that a number without a unit counts: what comes in pieces is counted in pieces.
const HouseholdPortion &countedPortion(const Food &food);

PortionMass portionOf(const HouseholdPortion &portion, Number count);

/// Whether people say so many of it without a unit: 20 grapes, but not 200 milk.
bool isOrdinaryCount(const HouseholdPortion &portion, Number count);

/// Between 5 g and 2 kg: what somebody eats of one food in a day.
bool isOrdinaryPortion(PortionMass portion);

/// What an amount of the food may be written as: "200 ml", "200 g", "1 glass (250 ml)".
std::vector<std::string> portionSuggestions(const Food &food, std::optional<Number> count);

} // namespace osteon
