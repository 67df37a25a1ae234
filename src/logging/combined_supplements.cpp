// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/combined_supplements.h"

#include "catalogue/text_folding.h"

#include <algorithm>

namespace osteon {

namespace {

struct TwoSubstances
{
    SupplementSubstance first;
    SupplementSubstance second;
};

std::string joined(std::span<const std::string> words)
{
    std::string text;
    for (const std::string &word : words) {
        text += text.empty() ? word : ' ' + word;
    }
    return text;
}

/// Of different nutrients: "calcium citrate" is one thing.
std::optional<TwoSubstances> substancesIn(const ItemContext &context, const std::string &name)
{
    constexpr std::size_t mostWords = 6;
    const std::vector<std::string> words = foldedWords(name);
    for (std::size_t at = 1; at < words.size() && words.size() <= mostWords; ++at) {
        const auto first = context.names.supplement(joined(std::span(words).first(at)));
        const auto second = first ? context.names.supplement(joined(std::span(words).subspan(at))) : first;
        if (second && first->nutrient != second->nutrient) {
            return TwoSubstances{*first, *second};
        }
    }
    return std::nullopt;
}

bool isDoseOf(const WrittenAmount &amount, const SupplementSubstance &substance)
{
    const bool isUnits = amount.unit == Unit::internationalUnit;
    return amount.unit && isDoseUnit(*amount.unit) && (!isUnits || substance.nutrient == Nutrient::vitaminD);
}

} // namespace

std::optional<Outcome> readCombined(const ItemContext &context, const ItemParts &parts)
{
    const auto two = parts.quantities.empty() ? std::nullopt : substancesIn(context, parts.name);
    if (!two) {
        return std::nullopt;
    }
    std::vector<std::string> suggestions;
    const bool isPair = parts.quantities.size() == 2 && isDoseOf(parts.quantities.front(), two->first) &&
                        isDoseOf(parts.quantities.back(), two->second);
    if (isPair) {
        const std::string times = parts.multiplier ? parts.multiplier->value().text() + " x " : std::string();
        const auto with = [&](const SupplementSubstance &substance, const WrittenAmount &amount) {
            return times + substance.name + ' ' + spacedText(context.line, context.tokens, amount.range);
        };
        suggestions.push_back(with(two->first, parts.quantities.front()) + " + " +
                              with(two->second, parts.quantities.back()));
    }
    return problemWith(context, ProblemReason::unclearAmount, std::move(suggestions));
}

} // namespace osteon
