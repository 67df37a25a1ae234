// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/token.h"

#include <string_view>
#include <vector>

namespace osteon {

/// One item of a segment.
struct SegmentItem
{
    TokenRange range;
    /// Had with the thing before it in an amount that nobody knows without being told: the milk of "cereal
    /// with milk" is no glass of it.
    bool isBesideAnother = false;
};

/// The items that words and signs such as "and", "+" or "with" join, or that stand beside one another: "2
/// eggs and 40 g cheddar", "2 eggs 40 g cheddar". Without "and" each must have an amount and a name; with it
/// a whole name is enough ("eggs and milk"). What "and" joins to one whole name stays one, as in macaroni and
/// cheese. The tokens between the items are in none.
std::vector<SegmentItem> itemsIn(std::string_view line, const Tokens &tokens, TokenRange segment,
                                 NameLookup &names);

} // namespace osteon
