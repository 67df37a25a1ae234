// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/dose_parts.h"

#include "logging/number_words.h"

#include <string_view>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isPartedWord(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words words{"split",   "divided",   "spread",     "verteilt", "aufgeteilt",
                             "geteilt", "repartido", "repartidos", "dividido", "divididos"};
    return isWordAt(tokens, at, end, words);
}

/// From two to six.
std::optional<NumberMatch> countAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto digits = digitsAt(tokens, at, end);
    const auto number = digits ? digits : numberWordsAt(tokens, at, end);
    const bool isCount = number && !number->error && number->number.value.isWhole() &&
                         number->number.value.isAtLeast(2) && number->number.value.isAtMost(6);
    return isCount ? number : std::nullopt;
}

} // namespace

std::optional<DoseParts> dosePartsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words prepositions{"in", "into", "over", "auf", "en"};
    static const Words parts{"doses", "dosen", "einzeldosen", "gaben", "dosis", "tomas", "parts", "teile"};
    const bool isParted = isPartedWord(tokens, at, end);
    const std::size_t place = at + (isParted ? 1 : 0);
    const auto count =
        isWordAt(tokens, place, end, prepositions) ? countAt(tokens, place + 1, end) : std::nullopt;
    const bool hasPart = count && isWordAt(tokens, count->next, end, parts);
    if (!count || (!hasPart && !isParted)) {
        return std::nullopt;
    }
    const std::size_t next = count->next + (hasPart ? 1 : 0);
    return DoseParts{count->number.value.numerator(), next + (isPartedWord(tokens, next, end) ? 1 : 0)};
}

} // namespace osteon
