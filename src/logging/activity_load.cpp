// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/activity_load.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

std::string withoutWords(std::string_view name, const Words &left)
{
    std::vector<std::string> words = foldedWords(name);
    std::erase_if(words, [&](const std::string &word) { return left.contains(word); });
    return joinedWords(words);
}

bool isMass(const WrittenAmount &amount)
{
    return amount.unit == Unit::kilogram || amount.unit == Unit::pound || amount.unit == Unit::gram;
}

bool isSets(const WrittenAmount &amount)
{
    return amount.unit == Unit::repetition;
}

bool isBare(const WrittenAmount &amount)
{
    return !amount.unit && !amount.isArticle;
}

/// Whether the multiplier stands right before the amount: "3 x 10", not "3x squats 20 min".
bool isMultiplied(const ItemParts &parts, const WrittenAmount &amount)
{
    return parts.multiplier && parts.multiplier->range.end <= amount.range.begin &&
           amount.range.begin <= parts.multiplier->range.end + 1;
}

/// The floors of "subí 8 pisos por las escaleras" are no minutes.
std::optional<std::string> nameOfFloors(const ItemContext &context, const ItemParts &parts)
{
    static const Words floors{"floor", "floors",  "flights",    "flight",    "storeys", "pisos",
                              "piso",  "plantas", "stockwerke", "stockwerk", "etagen",  "stock"};
    static const Words climbing{
        "climbed",  "climb",  "up",  "went",      "walked", "stairs",   "of",        "subi", "subir",
        "subiendo", "por",    "las", "escaleras", "a",      "pie",      "gestiegen", "hoch", "hochgelaufen",
        "treppen",  "treppe", "zu",  "fuss",      "the",    "gelaufen", "steigen"};
    const std::vector<std::string> words = foldedWords(parts.name);
    const auto isOne = [&](const Words &all) {
        return std::ranges::any_of(words, [&](const std::string &word) { return all.contains(word); });
    };
    if (!isOne(floors) || !isOne(climbing)) {
        return std::nullopt;
    }
    Words all = floors;
    all.insert(climbing.begin(), climbing.end());
    const auto &stairs = context.names.activity("Stairs up").thing;
    return stairs && withoutWords(parts.name, all).empty() ? std::optional(stairs->name) : std::nullopt;
}

struct Load
{
    ItemParts rest;
    std::vector<TokenRange> ranges; ///< of what was taken from the item
};

void take(Load &load, TokenRange range)
{
    constexpr std::size_t widestGap = 2; // "x", "de", "mit"
    if (!load.ranges.empty() && range.begin <= load.ranges.back().end + widestGap) {
        load.ranges.back().end = range.end;
    } else {
        load.ranges.push_back(range);
    }
}

template <typename Predicate>
Load taken(const ItemParts &parts, Predicate isLoad)
{
    Load load{parts, {}};
    std::erase_if(load.rest.quantities, [&](const WrittenAmount &amount) {
        if (!isLoad(amount)) {
            return false;
        }
        if (isMultiplied(parts, amount)) {
            load.rest.multiplier = std::nullopt;
            take(load, parts.multiplier->range);
        }
        take(load, amount.range);
        return true;
    });
    return load;
}

/// "8 pisos", not a bare 8.
void takeWordBehind(const ItemContext &context, Load &load)
{
    for (TokenRange &range : load.ranges) {
        range.end += range.end < context.range.end && context.tokens[range.end].isWord() ? 1 : 0;
    }
}

ItemParts noted(const ItemContext &context, Load load, std::string name)
{
    for (const TokenRange range : load.ranges) {
        load.rest.note +=
            (load.rest.note.empty() ? "" : "; ") + spacedText(context.line, context.tokens, range);
    }
    load.rest.name = name;
    load.rest.nameWithoutSize = std::move(name);
    return std::move(load.rest);
}

} // namespace

std::optional<ItemParts> withoutLoad(const ItemContext &context, const ItemParts &parts)
{
    if (auto floors = nameOfFloors(context, parts)) {
        Load load = taken(parts, isBare);
        takeWordBehind(context, load);
        return noted(context, std::move(load), std::move(*floors));
    }
    if (parts.quantities.empty()) {
        return std::nullopt;
    }
    static const Words between{"con", "mit", "with", "de", "of", "je", "each", "a", "at", "cada", "una"};
    const std::string plain = withoutWords(parts.name, between);
    if (plain.empty() || context.names.isWholeFood(parts.name) || !context.names.activity(plain).isWhole) {
        return std::nullopt;
    }
    const ActivityMatch &match = context.names.activity(plain);
    const bool isStrength = match.thing->resistance;
    const bool hasSets = std::ranges::any_of(parts.quantities, isSets);
    Load load = taken(parts, [&](const WrittenAmount &amount) {
        const bool isCount = isBare(amount) && (hasSets || isMultiplied(parts, amount));
        return isSets(amount) || (isStrength && (isMass(amount) || isCount));
    });
    return load.ranges.empty() ? std::nullopt : std::optional(noted(context, std::move(load), plain));
}

} // namespace osteon
