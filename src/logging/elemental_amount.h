// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/written_amount.h"

#include <optional>

namespace osteon {

/// What a label says of the element behind the weight of its salt: "(315 mg de calcio)", "davon elementar 48
/// mg".
struct ElementalAmount
{
    WrittenAmount amount;
    bool isEach = false; ///< "each", "je": of one tablet, whatever their number
};

struct ElementalMatch
{
    ElementalAmount stated;
    std::size_t next = 0;
};

/// Such a statement at a place of an item, about the mineral that the item names in front of it; absent where
/// it is about another one: "calcium 500 mg (250 mg magnesium)" is two things. It stands in brackets or
/// begins with a word that says what is in something.
std::optional<ElementalMatch> elementalAmountAt(const Tokens &tokens, TokenRange item, std::size_t at);

/// Whether the statement of an item, if it has one, would belong to nothing if the item were parted there.
bool partsElementalAmount(const Tokens &tokens, TokenRange item, TokenRange joint);

} // namespace osteon
