// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The name without the words that do not say which food it is ("organic", "my", "hot") or only how it was
/// kept or made ("fresh", "cooked"); empty where it has none of them.
std::string withoutIdleWords(std::string_view name);

/// The same without those alone that do not say which food it is: dried figs stay dried.
std::string withoutEmptyWords(std::string_view name);

/// Whether no word of the name is at odds with how the food was kept or made: cooked spinach may be "Spinach,
/// boiled", but fresh sardines are no canned ones, and raw kale is not boiled.
bool isInStateOf(std::string_view name, std::string_view foodName);

enum class MadeSo { cooked, toasted, raw };

/// Whether all that the name says of its state is that, and the food is nothing that is dry or kept: grilled
/// tofu has what tofu has, toasted bread what bread has, and almonds are raw unless they are roasted.
bool mayBeMadeSo(std::string_view name, std::string_view foodName, MadeSo made);

/// Whether a word of the name says how the food was kept or made: "cooked", "dry".
bool saysState(std::string_view name);

/// Whether the name says that a part of a dish is left out, "pizza sin queso": what is known is known with
/// it. Not of what is sold so, as without sugar.
bool isWithoutAPart(std::string_view name);

/// Whether foods joined by "and" or "with" are a dish of their own: biscuits and gravy are no butter
/// biscuits.
bool isDish(std::string_view name);

/// The name of an activity without where and with whom it was: "walk" for "walk round the park", "yoga mit
/// Freundin". Empty where nothing of that is said, or where it may change what was done, as water does.
std::string withoutPlace(std::string_view name);

/// The names of a table's cell: "oat milk|Hafermilch".
std::vector<std::string> betweenStrokes(std::string_view names);

} // namespace osteon
