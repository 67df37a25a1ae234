// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace osteon {

/// Vitamin K without its number: K1 and K2 are different things, so which one is for the writer to say.
bool isVitaminKWithoutNumber(std::string_view name);

/// A vitamin or mineral that osteon does not track. It must never be taken for a food that has it in its
/// name, nor be corrected into a nutrient that is spelt like it.
bool isUntrackedSubstance(std::string_view name);

/// Whether one of the substances that osteon tracks is named, with whatever else.
bool namesTracked(std::string_view name);

/// A multivitamin, or a brand of more than one substance: only its label says how much of which is in it.
/// With the name of a substance beside it, it is no other thing.
bool isOfManySubstances(std::string_view name);

/// "Calcium D3", with or without its maker: of both only the label says how much.
bool isCalciumWithVitaminD(std::string_view name);

} // namespace osteon
