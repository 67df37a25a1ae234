// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/combined_supplements.h"

#include "catalogue/text_folding.h"
#include "logging/combined_amounts.h"
#include "logging/supplement_names.h"

#include <algorithm>
#include <unordered_set>

namespace osteon {

namespace {

struct TwoSubstances
{
    SupplementSubstance first;
    SupplementSubstance second;
};

/// Two amounts, as they are written out.
struct TwoAmounts
{
    std::string first;
    std::string second;
};

bool isJointWord(const std::string &word)
{
    static const std::unordered_set<std::string> words{"and", "und", "y", "plus", "with", "mit", "con"};
    return words.contains(word);
}

/// Of different nutrients: "calcium citrate" is one thing.
std::optional<TwoSubstances> substancesIn(const ItemContext &context, const std::string &name)
{
    constexpr std::size_t mostWords = 6;
    std::vector<std::string> words = wordsOfSupplement(name);
    std::erase_if(words, isJointWord);
    for (std::size_t at = 1; at < words.size() && words.size() <= mostWords; ++at) {
        const auto first = context.names.supplement(joinedWords(std::span(words).first(at)));
        const auto second =
            first ? context.names.supplement(joinedWords(std::span(words).subspan(at))) : first;
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

bool isMineral(const SupplementSubstance &substance)
{
    return substance.nutrient == Nutrient::calcium || substance.nutrient == Nutrient::magnesium;
}

/// "500/250 mg" of two minerals, "500/400" of any two: a unit that is said once is not that of a vitamin.
std::optional<TwoAmounts> slashedPair(const ItemContext &context, const WrittenAmount &amount,
                                      const TwoSubstances &two)
{
    const auto numbers = slashedAmounts(context.tokens, amount);
    const bool areAlike = isMineral(two.first) && isMineral(two.second);
    if (!numbers || (amount.unit && (!areAlike || !isDoseOf(amount, two.first)))) {
        return std::nullopt;
    }
    const std::string unit =
        amount.unit ? ' ' + spacedText(context.line, context.tokens, amount.unitRange) : std::string();
    return TwoAmounts{numbers->first.text() + unit, numbers->second.text() + unit};
}

std::optional<TwoAmounts> amountsOfTwo(const ItemContext &context, const ItemParts &parts,
                                       const TwoSubstances &two)
{
    const auto tablets = parts.multiplier ? std::nullopt : tabletsOf(parts);
    std::vector<WrittenAmount> amounts = parts.quantities;
    std::erase_if(amounts, [&](const WrittenAmount &one) { return tablets && one.range == tablets->range; });
    if (amounts.size() == 1) {
        return slashedPair(context, amounts.front(), two);
    }
    const bool isPair =
        amounts.size() == 2 && isDoseOf(amounts.front(), two.first) && isDoseOf(amounts.back(), two.second);
    const auto text = [&](const WrittenAmount &amount) {
        return spacedText(context.line, context.tokens, amount.range);
    };
    return isPair ? std::optional(TwoAmounts{text(amounts.front()), text(amounts.back())}) : std::nullopt;
}

/// Written out; a number of tablets is that of both, or of the one that it stands beside.
std::vector<std::string> writtenOut(const ItemParts &parts, const TwoSubstances &two,
                                    const TwoAmounts &amounts)
{
    const std::string first = two.first.name + ' ' + amounts.first;
    const std::string second = two.second.name + ' ' + amounts.second;
    const auto tablets = tabletsOf(parts);
    if (!tablets || tablets->value() == Number::whole(1)) {
        return {first + " + " + second};
    }
    const std::string times = tablets->value().text() + " x ";
    const bool isBehind = tablets->range.begin > parts.quantities.back().range.begin;
    const std::string ofOne = isBehind ? first + " and " + times + second : times + first + " and " + second;
    return {times + first + " + " + times + second, ofOne};
}

} // namespace

std::optional<Outcome> readCombined(const ItemContext &context, const ItemParts &parts)
{
    const auto two = substancesIn(context, parts.name);
    if (!two) {
        return std::nullopt;
    }
    const auto amounts = amountsOfTwo(context, parts, *two);
    return problemWith(context, ProblemReason::unclearAmount,
                       amounts ? writtenOut(parts, *two, *amounts) : std::vector<std::string>());
}

} // namespace osteon
