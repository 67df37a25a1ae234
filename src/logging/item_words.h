// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

namespace osteon {

// Words and signs that have a part to play in an item, in English, German and Spanish.

bool isAboutWord(const Token &token);     ///< "about", "etwa", "unos": the amount is a guess of its writer's
bool isVerbOfEating(const Token &token);  ///< "had", "took": says nothing more
bool isOf(const Token &token);            ///< "of", "von", "de" between an amount and a name
bool isTimes(const Token &token);         ///< "x", "mal", "veces"
bool isTo(const Token &token);            ///< between the two ends of a range: "3-4", "3 bis 4", "3 o 4"
bool isElementalWord(const Token &token); ///< the weight is that of the nutrient, not of its salt
bool isJoint(const Token &token);         ///< "and", "+": may stand between two items or inside a name
bool isVitaminLetter(const Token &token); ///< the "D" of "vitamin D 3": its number may be written apart

} // namespace osteon
