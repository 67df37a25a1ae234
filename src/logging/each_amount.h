// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_parts.h"

namespace osteon {

/// "each", "cada una", "pro Stück" behind an amount: the token after it.
std::optional<std::size_t> endOfEachAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// What says that an amount is that of each of several: that, or "à", "je", "zu je" and "at" in front of it.
/// The token after it; absent where what was read before has no count, or more than one amount with it.
std::optional<std::size_t> eachAt(const Tokens &tokens, std::size_t at, std::size_t end,
                                  const ItemParts &before);

/// "2 Becher à 150 g" is twice 150 g. Other than one count and one amount stays as it is, and is asked about.
void multiplyEach(ItemParts &parts);

} // namespace osteon
