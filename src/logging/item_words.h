// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/number.h"
#include "logging/token.h"

#include <optional>

namespace osteon {

// Words and signs that have a part to play in an item, in English, German and Spanish.

bool isVagueWord(const Token &token);     ///< "some", "ein paar", "un poco": the amount is left open
bool isLeadingFiller(const Token &token); ///< "I had", "ich habe", "and": says nothing in front of an item
bool isClosingVerb(const Token &token);   ///< "gegessen" at the end of an item
bool isBeforeNumber(const Token &token);  ///< "for 20 min", "de 30 minutos"
bool isOf(const Token &token);            ///< "of", "von", "de" between an amount and a name
bool isTimes(const Token &token);         ///< "x", "mal", "veces"
bool isTo(const Token &token);            ///< between the two ends of a range: "3-4", "3 bis 4", "3 o 4"
bool isBetweenWord(const Token &token);   ///< "between 3 and 4"
bool isElementalWord(const Token &token); ///< the weight is that of the nutrient, not of its salt
bool isJoint(const Token &token); ///< "and", "+", "then": may stand between two items or inside a name
bool isWith(
    const Token &token);       ///< "with", "on": as isJoint, but what comes after it may only say which kind
bool isOn(const Token &token); ///< "on", "auf", "sobre": of what lies on bread
bool isComparison(const Token &token);    ///< "<", "±": leaves an amount open
bool isControl(const Token &token);       ///< a control character other than a line break
bool isVitaminLetter(const Token &token); ///< the "D" of "vitamin D 3": its number may be written apart

/// How often "x2", "twice" or "zweimal" says, in one word.
std::optional<Number> timesIn(const Token &token);

} // namespace osteon
