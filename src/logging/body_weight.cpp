// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/body_weight.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isStone(const std::string &word)
{
    return word == "st" || word == "stone" || word == "stones";
}

bool isWeighing(const std::string &word)
{
    static const Words words{"weight",     "weigh",   "weighed",       "weighs", "weighing",
                             "bodyweight", "gewicht", "korpergewicht", "wiege",  "gewogen",
                             "peso",       "pese",    "koerpergewicht"};
    return words.contains(word);
}

bool isMass(const WrittenAmount &amount)
{
    return amount.unit == Unit::kilogram || amount.unit == Unit::pound;
}

} // namespace

std::optional<Outcome> refuseBodyWeight(const ItemContext &context, const ItemParts &parts)
{
    static const Words others{"my",  "body", "am",   "is",       "was",   "mein",   "mi", "ich",
                              "ist", "hoy",  "es",   "corporal", "today", "heute",  "i",  "at",
                              "in",  "the",  "this", "morning",  "me",    "aktuell"};
    const std::vector<std::string> words = foldedWords(parts.name);
    const bool isWeighed = std::ranges::any_of(words, isWeighing);
    const bool hasStone = std::ranges::any_of(words, isStone);
    const bool isOnly = std::ranges::all_of(words, [&](const std::string &word) {
        return isWeighing(word) || isStone(word) || others.contains(word);
    });
    if (parts.quantities.empty() || parts.multiplier || !isOnly || !(isWeighed || hasStone)) {
        return std::nullopt;
    }
    const WrittenAmount &first = parts.quantities.front();
    const bool isOne = parts.quantities.size() == 1;
    if (hasStone || std::ranges::any_of(parts.quantities, isMass) ||
        (isOne && !first.unit && !first.value().isWhole())) {
        return problemWith(context, ProblemReason::bodyWeight);
    }
    const bool isBare = isOne && !first.unit && first.value().isAtLeast(30);
    return isBare ? std::optional(problemWith(context, ProblemReason::unclearAmount,
                                              {first.value().text() + " min weights"}))
                  : std::nullopt;
}

} // namespace osteon
