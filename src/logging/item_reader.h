// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/dose_limits.h"
#include "logging/item_parts.h"
#include "logging/name_lookup.h"
#include "logging/reading.h"

#include <optional>
#include <variant>

namespace osteon {

/// What the words around an item say about it.
struct ItemContext
{
    std::string_view line;
    const Tokens &tokens;
    NameLookup &names;
    const DoseLimits &doseLimits;
    EntryStamp stamp;
    std::optional<Meal> meal;
    Day today{};
    TokenRange range;             ///< all of the item, a time or meal behind it included
    bool isBesideAnother = false; ///< as a SegmentItem is: without an amount it is asked about
};

/// An item that was understood or the problem with it.
struct Outcome
{
    std::variant<ReadItem, ReadProblem> result;
    bool isOrdinary =
        true; ///< an amount that people have every day: decides between two readings of a number

    bool isItem() const { return std::holds_alternative<ReadItem>(result); }
};

/// Reads one item: the tokens of `range`, which is not empty and lies in that of the context.
Outcome readItem(const ItemContext &context, TokenRange range);

/// What an item means that was taken apart without a fault: a supplement, a food or an activity.
Outcome meaningOf(const ItemContext &context, const ItemParts &parts);

Outcome problemWith(const ItemContext &context, ProblemReason reason,
                    std::vector<std::string> suggestions = {});

/// The text of the item with other words in the place of some tokens.
std::string withReplaced(const ItemContext &context, TokenRange tokens, const std::string &words);

/// The entry as an item, or why it cannot be stored.
Outcome itemOrRefusal(const ItemContext &context, const ItemParts &parts, ReadItem item);

Outcome readFood(const ItemContext &context, const ItemParts &parts, const FoodMatch &match);
Outcome readSupplement(const ItemContext &context, const ItemParts &parts,
                       const SupplementSubstance &substance);
/// "Vitamin K 100 mcg": K1 or K2?
Outcome readVitaminK(const ItemContext &context, const ItemParts &parts);
Outcome readActivity(const ItemContext &context, const ItemParts &parts, const ActivityMatch &match);

} // namespace osteon
