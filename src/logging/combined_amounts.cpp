// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/combined_amounts.h"

#include "logging/item_words.h"

#include <algorithm>
#include <charconv>

namespace osteon {

namespace {

bool isDose(const WrittenAmount &amount)
{
    return amount.unit && isDoseUnit(*amount.unit);
}

std::optional<std::int64_t> wholeNumber(std::string_view digits)
{
    std::int64_t value = 0;
    const char *end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc() && rest == end ? std::optional(value) : std::nullopt;
}

/// "500 mg/400 IU", "500/250 mg".
bool hasTwoDoses(const Tokens &tokens, const ItemParts &parts)
{
    const auto &amounts = parts.quantities;
    const auto isBeside = [&](const WrittenAmount &one, const WrittenAmount &other) {
        return isDose(one) && isDose(other) && one.range.end + 1 == other.range.begin &&
               tokens[one.range.end].isMark("/");
    };
    return hasTwoSlashedAmounts(tokens, parts) ||
           (amounts.size() == 2 && isBeside(amounts.front(), amounts.back()));
}

/// Behind "2 tablets" in front of all of it an "and" may join what is in one of them.
bool beginsWithTablets(const ItemParts &parts)
{
    return !parts.quantities.empty() && parts.quantities.front().unit == Unit::tablet &&
           parts.quantities.front().range.begin == parts.range.begin;
}

bool isList(const Tokens &tokens, const ItemParts &first, const ItemParts &second)
{
    const std::size_t at = first.range.end;
    return at < second.range.begin && tokens[at].isWord() && isJoint(tokens[at]) && !beginsWithTablets(first);
}

} // namespace

std::optional<std::pair<Number, Number>> slashedAmounts(const Tokens &tokens, const WrittenAmount &amount)
{
    const std::size_t at = amount.range.begin;
    if (amount.range.isEmpty() || at + 2 >= amount.range.end || !tokens[at + 1].isMark("/")) {
        return std::nullopt;
    }
    const auto first = wholeNumber(tokens[at].folded);
    const auto second = wholeNumber(tokens[at + 2].folded);
    constexpr std::int64_t leastDose = 10;
    return first && second && *first >= leastDose
               ? std::optional(std::pair(Number::whole(*first), Number::whole(*second)))
               : std::nullopt;
}

bool hasTwoSlashedAmounts(const Tokens &tokens, const ItemParts &parts)
{
    return std::ranges::any_of(parts.quantities, [&](const WrittenAmount &amount) {
        return slashedAmounts(tokens, amount).has_value();
    });
}

std::optional<WrittenAmount> tabletsOf(const ItemParts &parts)
{
    if (parts.multiplier) {
        return parts.multiplier;
    }
    const auto found = std::ranges::find_if(parts.quantities, [](const WrittenAmount &amount) {
        const bool isOneNumber = amount.range.end == amount.range.begin + 1; // and no "500/400"
        const bool isBare = !amount.unit && isOneNumber && amount.value().isAtMost(10);
        return isBare || amount.unit == Unit::tablet || amount.unit == Unit::piece;
    });
    return found == parts.quantities.end() ? std::nullopt : std::optional(*found);
}

bool countsTablets(const ItemParts &parts)
{
    const std::size_t others = parts.quantities.size() - (tabletsOf(parts) && !parts.multiplier ? 1 : 0);
    return tabletsOf(parts) && others == 0;
}

bool beginsWithDose(const ItemParts &parts)
{
    return !parts.quantities.empty() && isDose(parts.quantities.front()) &&
           parts.quantities.front().range.begin == parts.range.begin;
}

bool areOneTablet(const Tokens &tokens, const ItemParts &first, const ItemParts &second)
{
    if ((first.quantities.empty() || countsTablets(first)) && hasTwoDoses(tokens, second)) {
        return true;
    }
    const auto isSeveral = [](const std::optional<WrittenAmount> &tablets) {
        return tablets && tablets->value() != Number::whole(1);
    };
    const bool isOfFirst = isSeveral(tabletsOf(first));
    const bool isOfSecond = isSeveral(tabletsOf(second));
    if (isOfFirst == isOfSecond) {
        return false;
    }
    const bool isBehind = isOfSecond && tabletsOf(second)->range.begin > second.range.begin;
    const bool isInside = isOfFirst && tabletsOf(first)->range.begin > first.range.begin;
    return isBehind || (isOfFirst && !isInside && !isList(tokens, first, second));
}

} // namespace osteon
