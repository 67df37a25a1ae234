// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/each_amount.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

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
    static const Words inFront{"a", "je", "jeweils", "zu", "at"};
    static const Words each{"je", "jeweils"};
    if (!isWordAt(tokens, at, end, inFront)) {
        return std::nullopt;
    }
    const bool hasJe = tokens[at].isWord("zu") && isWordAt(tokens, at + 1, end, each);
    const std::size_t amount = at + (hasJe ? 2 : 1);
    const auto number = digitsAt(tokens, amount, end);
    const bool isAmount =
        number && !number->error && isMeasured(amountWith(*number, tokens, amount, end, false));
    return isAmount ? std::optional(amount) : std::nullopt;
}

} // namespace

std::optional<std::size_t> endOfEachAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words each{"each", "apiece", "jeweils"};
    static const Words one{"uno", "una"};
    if (isWordAt(tokens, at, end, each)) {
        return at + 1;
    }
    const bool isTwo = (isWordAt(tokens, at, end, "cada") && isWordAt(tokens, at + 1, end, one)) ||
                       (isWordAt(tokens, at, end, "pro") && isWordAt(tokens, at + 1, end, "stuck"));
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
