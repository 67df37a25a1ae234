// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/reading.h"
#include "logging/token.h"

#include <optional>
#include <span>

namespace osteon {

/// Whether an item is in one before it already, or its amount that of all of them. `before` are the items of
/// the same list, `at` is the token that the item begins with. Asked about are
/// - eggs behind an omelette ("omelette, 3 eggs"), unless their weight is given, which counts none in the
/// pan;
/// - tablets that are counted once for several substances;
/// - behind "with", what the thing before is mixed of, or another of its kind ("ham sandwich on granary
/// bread",
///   "Käsebrot mit Gouda"), and milk in what is made with it ("Kakao mit 250 ml Milch"); a plant drink there
///   stands for the milk, which would then be counted although there was none;
/// - how many slices "tuna on rye" has.
std::optional<ReadProblem> doubtAboutDoubled(const Tokens &tokens, std::size_t at,
                                             std::span<const ReadItem> before, const ReadItem &item,
                                             NameLookup &names);

} // namespace osteon
