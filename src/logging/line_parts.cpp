// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_parts.h"

#include "logging/item_parts.h"
#include "logging/item_words.h"

namespace osteon {

namespace {

constexpr int mostCommasInName = 3;
constexpr int mostJoints =
    12; // tried in one segment: taking it apart at each of thousands would take too long

std::size_t endOfPiece(const Tokens &tokens, std::size_t at)
{
    while (at < tokens.size() && !isSeparator(tokens[at])) {
        ++at;
    }
    return at;
}

bool isCompleteItem(std::string_view line, const Tokens &tokens, TokenRange range)
{
    if (range.isEmpty()) {
        return false;
    }
    const ItemParts parts = partsOf(line, tokens, range);
    const bool hasAmount = !parts.quantities.empty() || parts.multiplier;
    return !parts.fault && hasAmount && !parts.name.empty();
}

bool isNameWithCommas(std::string_view line, const Tokens &tokens, TokenRange range, NameLookup &names)
{
    const ItemParts parts = partsOf(line, tokens, range);
    return !parts.fault && parts.quantities.size() <= 1 && names.isWholeName(parts.name);
}

/// Where the first of two complete items ends; the end of the run where it is one item.
std::size_t endOfFirstItem(std::string_view line, const Tokens &tokens, TokenRange range, int &joints)
{
    for (std::size_t at = range.begin + 1; at + 1 < range.end; ++at) {
        if (!isJoint(tokens[at])) {
            continue;
        }
        if (++joints > mostJoints) {
            break;
        }
        if (isCompleteItem(line, tokens, {range.begin, at}) &&
            isCompleteItem(line, tokens, {at + 1, range.end})) {
            return at;
        }
    }
    return range.end;
}

} // namespace

bool isSeparator(const Token &token)
{
    return token.isMark(",") || token.isMark(";");
}

TokenRange segmentAt(std::string_view line, const Tokens &tokens, std::size_t at, NameLookup &names)
{
    const std::size_t first = endOfPiece(tokens, at);
    std::size_t longest = first;
    std::size_t end = first;
    for (int commas = 0; commas < mostCommasInName; ++commas) {
        const bool goesOn = end + 1 < tokens.size() && tokens[end].isMark(",") && tokens[end + 1].isWord();
        if (!goesOn) {
            break;
        }
        end = endOfPiece(tokens, end + 1);
        longest = isNameWithCommas(line, tokens, {at, end}, names) ? end : longest;
    }
    return {at, longest};
}

std::vector<TokenRange> itemsIn(std::string_view line, const Tokens &tokens, TokenRange segment,
                                NameLookup &names)
{
    std::vector<TokenRange> items;
    int joints = 0;
    const bool isOneName = names.isWholeName(partsOf(line, tokens, segment).name);
    TokenRange rest = segment;
    while (!isOneName && !rest.isEmpty()) {
        const std::size_t end = endOfFirstItem(line, tokens, rest, joints);
        if (end == rest.end) {
            break;
        }
        items.push_back({rest.begin, end});
        rest.begin = end + 1;
    }
    items.push_back(rest);
    return items;
}

} // namespace osteon
