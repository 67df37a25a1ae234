// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/elemental_amount.h"
#include "logging/part_of_day.h"
#include "logging/reading.h"
#include "logging/token.h"
#include "logging/written_amount.h"

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// What an item cannot be read for, whatever its name means.
struct ItemFault
{
    ProblemReason reason{};
    std::vector<std::string> suggestions; ///< each a whole reading of the item
};

/// An item taken apart: how much, and of what.
struct ItemParts
{
    TokenRange range;
    std::vector<WrittenAmount> quantities;
    std::optional<WrittenAmount> multiplier;  ///< "2 x"
    std::string name;                         ///< the words that are left, as written, with single spaces
    std::string nameWithoutSize;              ///< the same without "large", "kleiner" …
    std::optional<Size> size;                 ///< of "a small egg" or "a small glass"
    bool isElemental = false;                 ///< "elemental": the weight is that of the nutrient itself
    std::optional<ElementalAmount> elemental; ///< "(200 mg calcium)" behind the weight of a salt
    std::optional<std::int64_t> doses;        ///< "in two doses": the parts in which all of it was taken
    bool isVague = false;                     ///< "some milk": the amount is left open
    std::optional<DayPart> partOfDay;         ///< said between its words: "walked in the morning 30 min"
    std::string note;                         ///< what stood in quotes
    std::optional<ItemFault> fault;
};

/// Takes a run of tokens apart. It looks nothing up: a name may turn out to mean nothing.
ItemParts partsOf(std::string_view line, const Tokens &tokens, TokenRange range);

} // namespace osteon
