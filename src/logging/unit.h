// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <optional>

namespace osteon {

/// What an amount is written in.
enum class Unit {
    milligram,
    microgram,
    internationalUnit,
    gram,
    kilogram,
    ounce,
    pound,
    millilitre,
    centilitre,
    decilitre,
    litre,
    fluidOunce,
    cup,
    glass,
    tablespoon,
    teaspoon,
    slice,
    piece,
    serving,
    handful,
    can,
    tablet,
    minute,
    hour,
    metre,      ///< but "1h 10m" has minutes
    distance,   ///< kilometres, miles, steps: no time
    speed,      ///< km/h and mph
    repetition, ///< sets and repetitions: no time either
    unsupported ///< a measure of no fixed size: a bottle, a pinch, a pint; a food may have it as a portion
};

bool isDoseUnit(Unit unit);  ///< mg, µg and IU: what a nutrient is weighed in, not a food
bool isDuration(Unit unit);  ///< minutes and hours
bool isMovement(Unit unit);  ///< durations, distances, speeds and repetitions
bool isHousehold(Unit unit); ///< cup to can: one of them is meant by the bare word

struct UnitMatch
{
    Unit unit{};
    std::size_t next = 0; ///< the token after the unit and the point of its abbreviation
};

/// The unit that is written there, in English, German or Spanish.
std::optional<UnitMatch> unitAt(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
