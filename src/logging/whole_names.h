// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_parts.h"
#include "logging/name_lookup.h"

#include <optional>

namespace osteon {

/// "30 min Running, 8 km/h", "Dark chocolate, 70-85 % 20 g": a whole name with numbers in it, and an amount
/// in front of it or behind it.
std::optional<ItemParts> partsAroundWholeName(std::string_view line, const Tokens &tokens, TokenRange range,
                                              NameLookup &names);

/// "half and half" is a food, not half of something: a whole name comes before the numbers and the other
/// words in it that have a meaning of their own.
ItemParts partsOrWholeName(std::string_view line, const Tokens &tokens, TokenRange range, NameLookup &names);

} // namespace osteon
