// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/token.h"

#include <string_view>
#include <vector>

namespace osteon {

/// A comma, semicolon, upright stroke or line break between items.
bool isSeparator(const Token &token);

/// From a place that is no separator to the next one, or to the next meal with a colon. A comma inside the
/// whole name of a food ("Milk, whole") does not separate, nor does one between a name and its amount
/// ("milk, 200 ml").
TokenRange segmentAt(std::string_view line, const Tokens &tokens, std::size_t at, NameLookup &names);

/// The items that words and signs such as "and", "+" or "with" join, or that stand beside one another: "2
/// eggs and 40 g cheddar", "2 eggs 40 g cheddar". Without "and" each must have an amount and a name; with it
/// a whole name is enough ("eggs and milk"). What "and" joins to one whole name stays one, as in macaroni and
/// cheese. The tokens between the items are in none.
std::vector<TokenRange> itemsIn(std::string_view line, const Tokens &tokens, TokenRange segment,
                                NameLookup &names);

} // namespace osteon
