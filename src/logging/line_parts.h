// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/token.h"

#include <string_view>
#include <vector>

namespace osteon {

/// A comma or semicolon between items.
bool isSeparator(const Token &token);

/// From a place that is no separator to the next one. A comma inside the whole name of a food ("Milk, whole")
/// does not separate.
TokenRange segmentAt(std::string_view line, const Tokens &tokens, std::size_t at, NameLookup &names);

/// The items that "and" or "+" joins: "2 eggs and 40 g cheddar" is two. Both sides must have an amount and a
/// name; otherwise the words are one name, as in bread and butter.
std::vector<TokenRange> itemsIn(std::string_view line, const Tokens &tokens, TokenRange segment,
                                NameLookup &names);

} // namespace osteon
