// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Ways to look up the name of a supplement, as written first: without the words that only say that it is one
/// ("calcium tablets"), with "vitamin D-3" as "vitamin d3", and "calcium as citrate" as "calcium citrate".
std::vector<std::string> supplementSpellings(const std::string &name);

/// The words of the name but for those and for how often a day.
std::vector<std::string> wordsOfSupplement(std::string_view name);

/// Whether the name itself says that tablets are counted: "calcium tablets".
bool namesTablets(std::string_view name);

/// "twice a day": then the amount is not that of one dose.
bool saysTimesOfDay(std::string_view name);

} // namespace osteon
