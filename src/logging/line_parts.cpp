// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_parts.h"

#include "logging/activity_manner.h"
#include "logging/item_parts.h"
#include "logging/time_words.h"
#include "logging/whole_names.h"

#include <algorithm>
#include <optional>

namespace osteon {

namespace {

constexpr int mostCommasInName = 3;

std::size_t endOfPiece(const Tokens &tokens, std::size_t at)
{
    while (at < tokens.size() && !isSeparator(tokens[at])) {
        ++at;
        const auto meal = at < tokens.size() ? mealAt(tokens, at, tokens.size()) : std::nullopt;
        if ((meal && tokens[meal->next].isMark(":")) || isMealBehindJoint(tokens, at)) {
            break;
        }
    }
    return at;
}

bool hasAmount(const ItemParts &parts)
{
    return !parts.quantities.empty() || parts.multiplier;
}

/// "spin class, hard 45 min", "zumba 45 min, easy": how hard it was, and not another thing.
bool isMannerBehind(std::string_view line, const Tokens &tokens, TokenRange first, TokenRange behind,
                    NameLookup &names)
{
    const ItemParts manner = partsOf(line, tokens, behind);
    const bool isManner = tokens[behind.begin].isWord() && saysManner(tokens[behind.begin].folded) &&
                          manner.name.find(' ') == std::string::npos && manner.quantities.size() <= 1;
    return isManner && names.activity(partsOf(line, tokens, first).name).isWhole;
}

bool isNameWithCommas(std::string_view line, const Tokens &tokens, TokenRange range, NameLookup &names)
{
    const ItemParts parts = partsOf(line, tokens, range);
    const bool isWhole = !parts.fault && parts.quantities.size() <= 1 && names.isWholeName(parts.name);
    return isWhole || names.isWholeName(nameOf(line, tokens, range)) ||
           (tokens[range.end - 1].isWord("h") && partsAroundWholeName(line, tokens, range, names));
}

/// "1 hr 20" and "1 hr 20 min" are one time.
bool isOneAmount(const ItemParts &parts)
{
    const bool isTime = parts.quantities.size() == 2 && parts.quantities.front().unit == Unit::hour &&
                        (!parts.quantities.back().unit || parts.quantities.back().unit == Unit::minute);
    return parts.quantities.size() == 1 || isTime;
}

/// "swam 1 mile, 50 min": how far, then how long.
bool isTimeOfDistance(const ItemParts &first, const ItemParts &second)
{
    const auto &time = second.quantities.front().unit;
    return time && isDuration(*time) && !first.multiplier &&
           std::ranges::all_of(first.quantities, [](const WrittenAmount &amount) {
               return amount.unit && isMovement(*amount.unit) && !isDuration(*amount.unit);
           });
}

/// "calcium 600 mg + D3 400 IU, 2 tablets".
bool isCountOfDoses(const ItemParts &first, const ItemParts &second)
{
    return second.quantities.front().unit == Unit::tablet && !first.multiplier &&
           std::ranges::all_of(first.quantities, [](const WrittenAmount &amount) {
               return amount.unit && isDoseUnit(*amount.unit);
           });
}

/// "milk, 200 ml": the end of the amount that follows a name without one.
std::optional<std::size_t> endOfAmountBehind(std::string_view line, const Tokens &tokens, TokenRange name)
{
    const bool hasComma = name.end + 1 < tokens.size() && tokens[name.end].isMark(",");
    if (!hasComma ||
        !(tokens[name.end + 1].isNumber() || numberWordsAt(tokens, name.end + 1, tokens.size()))) {
        return std::nullopt;
    }
    const std::size_t end = endOfPiece(tokens, name.end + 1);
    const ItemParts first = partsOf(line, tokens, name);
    const ItemParts second = partsOf(line, tokens, {name.end + 1, end});
    const bool isPlain =
        !first.name.empty() && !first.fault && second.name.empty() && !second.fault && isOneAmount(second);
    const bool belongs =
        isPlain && (!hasAmount(first) || isTimeOfDistance(first, second) || isCountOfDoses(first, second));
    return belongs ? std::optional(end) : std::nullopt;
}

} // namespace

bool isSeparator(const Token &token)
{
    return token.isMark(",") || token.isMark(";") || token.isMark("|") || token.isMark("\n");
}

TokenRange segmentAt(std::string_view line, const Tokens &tokens, std::size_t at, NameLookup &names)
{
    std::size_t first = endOfPiece(tokens, at);
    if (first + 1 < tokens.size() && elementalAmountAt(tokens, {at, tokens.size()}, first + 1)) {
        first = endOfPiece(tokens, first + 1); // "Magnesiumcitrat 300 mg, davon elementar 48 mg"
    }
    std::size_t longest = first;
    std::size_t end = first;
    for (int commas = 0; commas < mostCommasInName; ++commas) {
        if (end + 1 >= tokens.size() || !tokens[end].isMark(",")) {
            break;
        }
        const std::size_t next = endOfPiece(tokens, end + 1);
        const bool isSpeed = tokens[end + 1].isNumber() && tokens[next - 1].isWord("h");   // Running, 8 km/h
        const bool isCountAlone = next == end + 2 && numberWordsAt(tokens, end + 1, next); // ", two,"
        if ((!tokens[end + 1].isWord() && !isSpeed) || isCountAlone) {
            break;
        }
        const bool isManner = isMannerBehind(line, tokens, {at, end}, {end + 1, next}, names);
        end = next;
        longest = isManner || isNameWithCommas(line, tokens, {at, end}, names) ? end : longest;
    }
    return {at, endOfAmountBehind(line, tokens, {at, longest}).value_or(longest)};
}

TokenRange withoutFullStop(const Tokens &tokens, TokenRange segment)
{
    while (segment.end > segment.begin + 1 && tokens[segment.end - 1].isMark(".")) {
        --segment.end;
    }
    return segment;
}

} // namespace osteon
