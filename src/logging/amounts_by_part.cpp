// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/amounts_by_part.h"

#include "logging/item_parts.h"
#include "logging/item_words.h"
#include "logging/part_of_day.h"

namespace osteon {

namespace {

/// An amount with the part of the day that it is of.
struct Half
{
    TokenRange words; ///< without the part of the day
    std::string partOfDay;
};

Half halfOf(std::string_view line, const Tokens &tokens, TokenRange range)
{
    if (const auto part = partOfDayBehind(tokens, range)) {
        return {{range.begin, part->range.begin}, clearWordsFor(line, tokens, *part)};
    }
    const auto part = partOfDayAt(tokens, range.begin, range.end, true);
    return part ? Half{{part->range.end, range.end}, clearWordsFor(line, tokens, *part)} : Half{range, {}};
}

std::string withPart(std::string words, const std::string &partOfDay)
{
    return partOfDay.empty() ? words : words + ' ' + partOfDay;
}

/// The first half with the amount of the second one, whose tokens have no name of their own.
std::string writtenOut(std::string_view line, const Tokens &tokens, const Half &first, TokenRange amount,
                       const Half &second)
{
    std::string words = spacedText(line, tokens, {first.words.begin, amount.begin});
    for (const TokenRange range : {second.words, TokenRange{amount.end, first.words.end}}) {
        const std::string more = range.isEmpty() ? std::string() : spacedText(line, tokens, range);
        words += words.empty() || more.empty() ? more : ' ' + more;
    }
    return withPart(std::move(words), second.partOfDay);
}

std::vector<std::string> halvesAt(std::string_view line, const Tokens &tokens, TokenRange item,
                                  std::size_t joint)
{
    const Half first = halfOf(line, tokens, {item.begin, joint});
    const Half second = halfOf(line, tokens, {joint + 1, item.end});
    const bool hasPart = !first.partOfDay.empty() || !second.partOfDay.empty();
    if (!hasPart || first.words.isEmpty() || second.words.isEmpty()) {
        return {};
    }
    const ItemParts named = partsOf(line, tokens, first.words);
    const ItemParts bare = partsOf(line, tokens, second.words);
    const bool isAmount = bare.name.empty() && bare.quantities.size() == 1 && !bare.multiplier && !bare.fault;
    if (!isAmount || named.name.empty() || named.quantities.size() != 1 || named.fault) {
        return {};
    }
    return {withPart(spacedText(line, tokens, first.words), first.partOfDay) + "; " +
            writtenOut(line, tokens, first, named.quantities.front().range, second)};
}

} // namespace

std::vector<std::string> amountsByPart(std::string_view line, const Tokens &tokens, TokenRange item)
{
    for (std::size_t joint = item.begin + 1; joint + 1 < item.end; ++joint) {
        const bool mayBe = isJoint(tokens[joint]) && item.end - item.begin <= 20; // tokens: no longer one is
        auto halves = mayBe ? halvesAt(line, tokens, item, joint) : std::vector<std::string>();
        if (!halves.empty()) {
            return halves;
        }
    }
    return {};
}

} // namespace osteon
