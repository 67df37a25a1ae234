// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/two_clocks.h"

#include "logging/date_numbers.h"
#include "logging/time_words.h"

#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isSpanWord(const Token &token)
{
    static const Words words{"to", "till", "til", "until", "bis", "hasta", "a"};
    return token.isMark("-") || (token.isWord() && words.contains(token.folded));
}

bool isPairWord(const Token &token)
{
    static const Words words{"and", "und", "y", "at", "um", "las", "a"};
    return token.isMark("+") || token.isMark("&") || (token.isWord() && words.contains(token.folded));
}

bool isFromWord(const Token &token)
{
    static const Words words{"from", "von", "de", "at", "um", "las", "between", "zwischen"};
    return token.isWord() && words.contains(token.folded);
}

/// "6" of "6-7pm": an hour that the other time says the half of the day of.
std::optional<TimeOfDay> bareHour(const Token &token)
{
    const auto hour = token.isNumber() ? wholeNumber(token.folded) : std::nullopt;
    return hour && *hour < 24 ? std::optional(TimeOfDay(std::chrono::hours(*hour))) : std::nullopt;
}

/// The latest that is before the second and that the words may mean.
TimeOfDay before(TimeOfDay second, TimeOfDay first)
{
    const TimeOfDay later = first + std::chrono::hours(12);
    return later < second ? later : first;
}

std::optional<TwoClocks> spanAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto first = timeAt(tokens, at, end);
    const bool isTime = first && first->time && first->next < end && isSpanWord(tokens[first->next]);
    const auto hour = isTime ? std::optional(first->time->clock) : bareHour(tokens[at]);
    const std::size_t joint = isTime ? first->next : at + 1;
    if (!hour || joint + 1 >= end || !isSpanWord(tokens[joint])) {
        return std::nullopt;
    }
    const std::size_t place = joint + 1 + (joint + 2 < end && tokens[joint + 1].isWord("las") ? 1 : 0);
    const auto second = timeAt(tokens, place, end);
    if (!second || !second->time || !(second->isCertain || (isTime && first->isCertain))) {
        return std::nullopt;
    }
    return TwoClocks{{at, second->next}, before(second->time->clock, *hour), second->time->clock, true};
}

std::optional<TwoClocks> pairAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto first = timeAt(tokens, at, end);
    if (!first || !first->time || !first->isCertain) {
        return std::nullopt;
    }
    std::size_t place = first->next;
    while (place < end && isPairWord(tokens[place])) {
        ++place;
    }
    const auto second = place < end ? timeAt(tokens, place, end) : std::nullopt;
    return second && second->time && second->isCertain
               ? std::optional(TwoClocks{{at, second->next}, first->time->clock, second->time->clock, false})
               : std::nullopt;
}

} // namespace

std::optional<TwoClocks> twoClocksIn(const Tokens &tokens, TokenRange item)
{
    for (std::size_t at = item.begin; at + 2 < item.end; ++at) {
        if (!tokens[at].isNumber()) {
            continue;
        }
        auto found = spanAt(tokens, at, item.end);
        found = found ? found : pairAt(tokens, at, item.end);
        if (found) {
            while (found->range.begin > item.begin && isFromWord(tokens[found->range.begin - 1])) {
                --found->range.begin;
            }
            return found;
        }
    }
    return std::nullopt;
}

std::vector<std::string> readingsOf(const TwoClocks &clocks, std::string_view line, const Tokens &tokens,
                                    TokenRange item, NameLookup &names)
{
    const TokenRange rest{item.begin, clocks.range.begin};
    if (rest.isEmpty() || clocks.range.end != item.end) {
        return {};
    }
    const std::string words = spacedText(line, tokens, rest);
    const auto at = [&](TimeOfDay time) { return toText(time) + ' ' + words; };
    if (!clocks.isSpan) {
        return {at(clocks.first) + "; " + at(clocks.second)};
    }
    const auto length = std::chrono::duration_cast<std::chrono::minutes>(clocks.second - clocks.first);
    const bool isActivity = length.count() > 0 && names.activity(words).thing;
    return isActivity ? std::vector{at(clocks.first) + ' ' + std::to_string(length.count()) + " min"}
                      : std::vector<std::string>();
}

} // namespace osteon
