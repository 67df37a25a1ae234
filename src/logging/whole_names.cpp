// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/whole_names.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

bool isAmountAlone(const ItemParts &parts)
{
    return parts.name.empty() && !parts.fault && !parts.isVague &&
           (!parts.quantities.empty() || parts.multiplier);
}

/// A sign at either end is no part of a name: "eggs -2" has a name, but no amount.
bool mayBeName(const Tokens &tokens, TokenRange range)
{
    const auto isSign = [](const Token &token) {
        return token.kind == Token::Kind::mark && !token.isMark(",") && !token.isMark(":");
    };
    return !isSign(tokens[range.begin]) && !isSign(tokens[range.end - 1]);
}

} // namespace

std::optional<ItemParts> partsAroundWholeName(std::string_view line, const Tokens &tokens, TokenRange range,
                                              NameLookup &names)
{
    constexpr std::size_t mostTokens = 16;
    for (std::size_t at = range.begin + 1; at < range.end && range.end - range.begin <= mostTokens; ++at) {
        const TokenRange front{range.begin, at};
        const TokenRange back{at, range.end};
        for (const auto &[amount, name] : {std::pair(front, back), std::pair(back, front)}) {
            ItemParts parts = partsOf(line, tokens, amount);
            const std::string whole = nameOf(line, tokens, name);
            if (isAmountAlone(parts) && mayBeName(tokens, name) && names.isWholeName(whole)) {
                parts.range = range;
                parts.name = whole;
                parts.nameWithoutSize = whole;
                return parts;
            }
        }
    }
    return std::nullopt;
}

namespace {

/// "1 milk" is a glass of it and not the milk of 1 %, and "½ avocado" is a half: a bare number in front of a
/// name counts.
bool isCounted(const ItemParts &parts, NameLookup &names)
{
    const auto isBare = [](const WrittenAmount &amount) { return !amount.unit && !amount.isArticle; };
    return !parts.fault && !parts.quantities.empty() && std::ranges::all_of(parts.quantities, isBare) &&
           names.isWholeName(parts.name);
}

} // namespace

ItemParts partsOrWholeName(std::string_view line, const Tokens &tokens, TokenRange range, NameLookup &names)
{
    ItemParts parts = partsOf(line, tokens, range);
    const std::string whole = nameOf(line, tokens, range);
    const bool isOther = whole != parts.name && mayBeName(tokens, range);
    if (isOther && !isCounted(parts, names) && names.isWholeName(whole)) {
        ItemParts named;
        named.range = range;
        named.name = whole;
        named.nameWithoutSize = whole;
        named.note = parts.note;
        return named;
    }
    const bool mayHaveNumbersInName = parts.fault || parts.quantities.size() > 1;
    const auto around =
        mayHaveNumbersInName ? partsAroundWholeName(line, tokens, range, names) : std::nullopt;
    return around.value_or(parts);
}

} // namespace osteon
