// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_occasion.h"

#include "logging/day_words.h"
#include "logging/item_words.h"
#include "logging/relative_days.h"

#include <algorithm>
#include <unordered_set>

namespace osteon {

namespace {

void addPart(Occasion &occasion, const LineState &state, const DayMatch &match)
{
    if (const auto part = partIn(match, state.tokens); part && occasion.part.text.empty()) {
        occasion.part = {spacedText(state.line, state.tokens, part->range), part->meal.has_value()};
        occasion.meal = occasion.meal ? occasion.meal : part->meal;
    }
}

/// "ich habe heute 2 Eier gegessen", "me he tomado hoy un yogur".
std::optional<Occasion> todayBehindVerb(const LineState &state, TokenRange range)
{
    std::size_t at = range.begin;
    while (at + 1 < range.end && isLeadingFiller(state.tokens[at])) {
        ++at;
    }
    const auto match = at > range.begin && at + 1 < range.end
                           ? relativeDayAt(state.tokens, at, range.end, state.today)
                           : std::nullopt;
    if (!match || match->day != state.today || match->next >= range.end) {
        return std::nullopt;
    }
    Occasion occasion = occasionOf(state.line, state.tokens, {match->next, range.end});
    addPart(occasion, state, *match);
    return occasion;
}

} // namespace

Occasion ownOccasion(const LineState &state, TokenRange range)
{
    const Tokens &tokens = state.tokens;
    if (state.reading.day != state.today) {
        return occasionOf(state.line, tokens, range);
    }
    if (const auto behindVerb = todayBehindVerb(state, range)) {
        return *behindVerb;
    }
    for (std::size_t at = range.begin + 1; at < range.end; ++at) {
        const auto match = relativeDayAt(tokens, at, range.end, state.today);
        if (match && match->next == range.end && match->day == state.today) {
            Occasion occasion = occasionOf(state.line, tokens, {range.begin, at});
            addPart(occasion, state, *match);
            return occasion;
        }
    }
    return occasionOf(state.line, tokens, range);
}

bool namesDay(const LineState &state, TokenRange range)
{
    const Tokens &tokens = state.tokens;
    const auto match = dayAt(tokens, range.begin, range.end, state.today);
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(range.end);
    const bool isDay = match && !match->isShort && !isSundayRoastAt(tokens, range.begin, range.end);
    return isDay || std::any_of(begin, end, isRelativeDayWord);
}

bool hasDayInside(const LineState &state, TokenRange range)
{
    static const std::unordered_set<std::string_view> before{"on", "am", "el"};
    const Tokens &tokens = state.tokens;
    for (std::size_t at = range.begin + 1; at < range.end; ++at) {
        const auto match = dayAt(tokens, at, range.end, state.today);
        const bool isBeforeNumber = match && !match->isShort && match->next < range.end &&
                                    tokens[at].isWord() && tokens[match->next].isNumber();
        if (match && (at + 1 == range.end || isWordAt(tokens, at, range.end, before) || isBeforeNumber)) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> withDayInFront(const LineState &state, TokenRange range)
{
    const Tokens &tokens = state.tokens;
    static const std::unordered_set<std::string_view> ofIt{"de",  "del",  "vom",
                                                           "von", "from", "of"}; // leftovers
    if (state.hasDay || range.end != tokens.size() || range.begin != state.at) {
        return {};
    }
    for (std::size_t at = range.begin + 1; at < range.end; ++at) {
        const auto match = dayAt(tokens, at, range.end, state.today);
        if (match && match->day) {
            if (isWordAt(tokens, at - 1, range.end, ofIt) || namesDay(state, {match->next, range.end}) ||
                hasDayInside(state, {match->next, range.end})) {
                return {}; // "lunes y miércoles"
            }
            const auto text = [&](TokenRange words) { return spacedText(state.line, tokens, words); };
            const std::string rest = text({match->next, range.end});
            return {text({at, match->next}) + ' ' + text({range.begin, at}) +
                    (rest.empty() || rest.front() == ',' ? rest : ' ' + rest)};
        }
    }
    return {};
}

} // namespace osteon
