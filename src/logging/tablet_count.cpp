// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/tablet_count.h"

#include "logging/item_words.h"
#include "logging/number_words.h"
#include "logging/unit.h"

#include <algorithm>

namespace osteon {

namespace {

/// How many tablets are counted at some place of an item.
struct Tablets
{
    Number count;
    std::size_t next = 0;
};

std::optional<Tablets> tabletsAt(const Tokens &tokens, std::size_t at)
{
    const auto digits = digitsAt(tokens, at, tokens.size());
    const auto number = digits ? digits : numberWordsAt(tokens, at, tokens.size());
    const auto unit = number && !number->error ? unitAt(tokens, number->next, tokens.size()) : std::nullopt;
    return unit && unit->unit == Unit::tablet ? std::optional(Tablets{number->number.value, unit->next})
                                              : std::nullopt;
}

/// "2 tablets: …".
std::optional<Number> tabletsOfList(const ReadItem &item)
{
    if (!item.text.contains(':')) {
        return std::nullopt;
    }
    const Tokens tokens = tokensOf(item.text);
    const auto tablets = tabletsAt(tokens, 0);
    const bool isOfList = tablets && tablets->next < tokens.size() && tokens[tablets->next].isMark(":");
    return isOfList ? std::optional(tablets->count) : std::nullopt;
}

bool startsWithTablets(const ReadItem &item)
{
    const auto tablets = tabletsAt(tokensOf(item.text), 0);
    return tablets && tablets->count != Number::whole(1);
}

/// "…, 2 tablets".
std::optional<Number> tabletsBehind(const Tokens &tokens)
{
    const auto comma = std::ranges::find_if(tokens, [](const Token &token) { return token.isMark(","); });
    const auto place = static_cast<std::size_t>(comma - tokens.begin());
    const auto tablets = place < tokens.size() ? tabletsAt(tokens, place + 1) : std::nullopt;
    return tablets && tablets->next == tokens.size() ? std::optional(tablets->count) : std::nullopt;
}

bool isCounted(const Tokens &tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (isTimes(tokens[at]) || timesIn(tokens[at]) || tabletsAt(tokens, at)) {
            return true;
        }
    }
    return false;
}

/// "2 x 400 IU Vitamin D3": so many of one, whatever was said of the list.
std::string timesOne(Number times, const std::string &oneTablet, const std::string &name)
{
    return times.text() + " x " + oneTablet + ' ' + name;
}

} // namespace

std::optional<ReadProblem> doubtAboutTablets(std::span<const ReadItem> before, const ReadItem &item,
                                             bool isJoined)
{
    if (before.empty() || !isSupplement(item) || !isSupplement(before.back())) {
        return std::nullopt;
    }
    const Tokens tokens = tokensOf(item.text);
    const bool isOneOfThree = isJoined && before.size() >= 2 && startsWithTablets(before.front());
    if (isOneOfThree && std::ranges::all_of(before, isSupplement) && !isCounted(tokens)) {
        return ReadProblem{item.text, item.offset, ProblemReason::unclearAmount, {}};
    }
    const auto ofList = tabletsOfList(before.front());
    const auto behind = tabletsBehind(tokens);
    const auto count = behind ? behind : ofList && !isCounted(tokens) ? ofList : std::nullopt;
    if (!count || *count == Number::whole(1)) {
        return std::nullopt;
    }
    const auto &entry = std::get<IntakeEntry>(item.entry);
    const std::size_t sign = entry.portionText.find(" x ");
    const std::string one =
        sign == std::string::npos ? entry.portionText : entry.portionText.substr(sign + 3);
    return ReadProblem{item.text,
                       item.offset,
                       ProblemReason::unclearAmount,
                       {timesOne(*count, one, entry.name), timesOne(Number::whole(1), one, entry.name)}};
}

} // namespace osteon
