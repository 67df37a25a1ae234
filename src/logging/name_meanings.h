// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// English names of foods or activities that a name may mean.
struct NameMeanings
{
    std::vector<std::string> names; ///< likeliest first
    bool areNeighbours = false;     ///< the name means none of them, but has no figures of its own
};

/// What "chips" or "gelaufen" means to one person and to another, and what is next to "halloumi"; nothing for
/// any other name.
NameMeanings meaningsOf(std::string_view name);

/// The same of a name that is spelt nearly as one of those: "acietunas".
NameMeanings meaningsOfMisspelt(std::string_view name);

/// Whether one of what is called so is not one of the food that it is: a rollmops is no bite of pickled
/// herring. Only a weight says how much it was.
bool isWeighed(std::string_view name);

/// Whether people weigh what is called so before it is cooked, though the food is the cooked one: "porridge".
bool isWeighedDry(std::string_view name);

/// The key of the same food as it is before it is cooked; empty where there is none, or nobody weighs that.
std::string_view dryTwinOf(std::string_view key);

/// The key of the same leaves as they are before they shrink in the pan, where a cup may be of either; else
/// empty.
std::string_view rawTwinOf(std::string_view key);

/// Whether the name alone says less than a number or a measure with it: who writes "pizza" had no slice.
bool isOfNoUsualSize(std::string_view name);

/// What one of them weighs, in grams, where some are more than twice as large as others: a quesadilla.
/// Empty for most names.
std::vector<std::int64_t> sizesInGrams(std::string_view name);

} // namespace osteon
