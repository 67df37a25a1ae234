// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/number_words.h"
#include "logging/reading.h"
#include "logging/token.h"
#include "logging/unit.h"

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// An amount inside an item: a number, with its unit where there is one.
struct WrittenAmount
{
    WrittenNumber number;
    std::optional<Unit> unit;
    TokenRange range;     ///< the number and its unit
    TokenRange unitRange; ///< the unit alone; empty where there is none
    bool isArticle = false;

    Number value() const { return number.value; }
};

/// What an item cannot be read for, whatever its name means.
struct ItemFault
{
    ProblemReason reason{};
    std::vector<std::string> suggestions;
};

/// An item taken apart: how much, and of what.
struct ItemParts
{
    TokenRange range;
    std::vector<WrittenAmount> quantities;
    std::optional<WrittenAmount> multiplier; ///< "2 x"
    std::string name;                        ///< the words that are left, as written, with single spaces
    bool isElemental = false;                ///< "elemental": the weight is that of the nutrient itself
    std::optional<ItemFault> fault;
};

/// Takes a run of tokens apart. It looks nothing up: a name may turn out to mean nothing.
ItemParts partsOf(std::string_view line, const Tokens &tokens, TokenRange range);

/// The words and numbers of a run as written, with single spaces: what a whole name is looked up by.
std::string nameOf(std::string_view line, const Tokens &tokens, TokenRange range);

} // namespace osteon
