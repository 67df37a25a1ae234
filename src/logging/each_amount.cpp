// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/each_amount.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace osteon {

namespace {

bool isOneOf(const Tokens &tokens, std::size_t at, std::size_t end,
             std::initializer_list<std::string_view> words)
{
    return at < end && tokens[at].isWord() &&
           std::ranges::find(words, std::string_view(tokens[at].folded)) != words.end();
}

/// What weighs or measures one of them; a walk "a 5 km/h" has none.
bool isMeasured(const WrittenAmount &amount)
{
    return amount.unit && !isHousehold(*amount.unit) && !isMovement(*amount.unit) &&
           *amount.unit != Unit::tablet && *amount.unit != Unit::unsupported;
}

bool isCount(const WrittenAmount &amount)
{
    return !amount.isArticle && (!amount.unit || isHousehold(*amount.unit) || *amount.unit == Unit::tablet ||
                                 *amount.unit == Unit::unsupported);
}

/// The token of the amount.
std::optional<std::size_t> amountOfEachAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (!isOneOf(tokens, at, end, {"a", "je", "jeweils", "zu", "at"})) {
        return std::nullopt;
    }
    const bool hasJe = tokens[at].isWord("zu") && isOneOf(tokens, at + 1, end, {"je", "jeweils"});
    const std::size_t amount = at + (hasJe ? 2 : 1);
    const auto number = digitsAt(tokens, amount, end);
    const bool isAmount =
        number && !number->error && isMeasured(amountWith(*number, tokens, amount, end, false));
    return isAmount ? std::optional(amount) : std::nullopt;
}

} // namespace

std::optional<std::size_t> endOfEachAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (isOneOf(tokens, at, end, {"each", "apiece", "jeweils"})) {
        return at + 1;
    }
    const bool isTwo = (isOneOf(tokens, at, end, {"cada"}) && isOneOf(tokens, at + 1, end, {"uno", "una"})) ||
                       (isOneOf(tokens, at, end, {"pro"}) && isOneOf(tokens, at + 1, end, {"stuck"}));
    return isTwo ? std::optional(at + 2) : std::nullopt;
}

std::optional<std::size_t> eachAt(const Tokens &tokens, std::size_t at, std::size_t end,
                                  const ItemParts &before)
{
    const std::size_t amounts = before.quantities.size() + (before.multiplier ? 1 : 0);
    const bool isBehind = !before.quantities.empty() && before.quantities.back().range.end == at;
    if (amounts == 2 && isBehind) {
        return endOfEachAt(tokens, at, end);
    }
    return amounts == 1 ? amountOfEachAt(tokens, at, end) : std::nullopt;
}

void multiplyEach(ItemParts &parts)
{
    const auto count = std::ranges::find_if(parts.quantities, isCount);
    const bool isPair = parts.quantities.size() == 2 && !parts.multiplier &&
                        count != parts.quantities.end() && std::ranges::any_of(parts.quantities, isMeasured);
    if (!isPair) {
        return;
    }
    if (count->value() != Number::whole(1)) {
        parts.multiplier = multiplierOf(count->number, count->range);
    }
    parts.quantities.erase(count);
}

} // namespace osteon
