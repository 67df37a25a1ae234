// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/time_words.h"

#include "logging/clock_forms.h"
#include "logging/item_words.h"
#include "logging/number_words.h"
#include "logging/unit.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

/// "noon", "midnight", "mediodía": a time by its name.
std::optional<TimeMatch> namedTime(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_map<std::string_view, int> names{{"noon", 12},       {"midday", 12},
                                                                 {"mediodia", 12},   {"midnight", 0},
                                                                 {"mitternacht", 0}, {"medianoche", 0}};
    std::size_t place = afterClockPrepositions(tokens, at, end);
    place += isWordAt(tokens, place, end, "al") || isWordAt(tokens, place, end, "a") ? 1 : 0;
    const auto found = place < end && tokens[place].isWord() ? names.find(tokens[place].folded) : names.end();
    const bool isAlone = place + 1 >= end || !tokens[place + 1].isWord() || place > at;
    if (found == names.end() || !isAlone) {
        return std::nullopt;
    }
    const SpokenTime time{std::chrono::hours(found->second), false, false, found->second == 0};
    return TimeMatch{place + 1, time, place > at};
}

std::optional<TimeMatch> anyTimeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> about{"around", "about", "ca",
                                                            "circa"}; // "about 8" alone is an amount
    if (at < end && tokens[at].isWord() && about.contains(tokens[at].folded)) {
        const auto colon = withColon(tokens, at + 1, end);
        auto match = colon ? colon : withWord(tokens, at + 1, end);
        return match ? std::optional(TimeMatch{match->next, match->time, true}) : std::nullopt;
    }
    const std::size_t place = afterClockPrepositions(tokens, at, end);
    for (const auto read : {withColon, withWord, beforeColon}) {
        if (auto match = read(tokens, place, end)) {
            match->isCertain = match->isCertain || place > at;
            return match;
        }
    }
    if (place > at) {
        const auto half = [](const Tokens &all, std::size_t from, std::size_t to) {
            return halfHour(all, from, to);
        };
        for (const auto read : {+half, quarterHour, withPoint, hourAlone}) {
            if (auto match = read(tokens, place, end)) {
                match->isCertain = true;
                return match;
            }
        }
    }
    const auto half = isWordAt(tokens, at, end, "halb") ? halfHour(tokens, at, end) : std::nullopt;
    if (half && half->next < end && tokens[half->next].isMark(":")) {
        return half;
    }
    return namedTime(tokens, at, end);
}

/// "07:00" is what a clock shows: nobody says the nought.
bool hasNought(const Tokens &tokens, TokenRange time)
{
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(time.begin);
    const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(time.end);
    const auto number = std::find_if(begin, end, [](const Token &token) { return token.isNumber(); });
    return number != end && number->folded.starts_with('0');
}

/// "12.30", "half 8", "halb neun", "8 y media": an hour and its minutes, but for what follows a number of
/// something.
std::optional<TimeMatch> bareTimeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (isWordAt(tokens, at, end, "half") || isWordAt(tokens, at, end, "halb")) {
        return halfHour(tokens, at, end, true);
    }
    const bool isParted = isWordAt(tokens, at + 1, end, "y") &&
                          (isWordAt(tokens, at + 2, end, "media") || isWordAt(tokens, at + 2, end, "cuarto"));
    return isParted ? hourAlone(tokens, at, end) : withPoint(tokens, at, end);
}

} // namespace

std::optional<TimeMatch> timeBeforeAmount(const Tokens &tokens, std::size_t at, std::size_t end,
                                          bool isBehindMeal)
{
    auto match = bareTimeAt(tokens, at, end);
    if (!match || !match->time || match->next >= end) {
        return std::nullopt;
    }
    const bool isHalf =
        !tokens[at].isNumber() || match->next > at + 1; // and no "1.50 2 eggs", which may be a price
    const bool isEarly = match->time->clock < std::chrono::hours(6);
    if (!isHalf && !isBehindMeal && isEarly) {
        return std::nullopt;
    }
    const bool isMarked = isHalf && tokens[match->next].isMark(":");
    const bool isMeal = mealWordAt(tokens, match->next, end).has_value();
    // "lunch 12.30 salmon": nobody had twelve and a third of it; but one and a half they may have had.
    const bool isLate = isBehindMeal && match->time->clock >= std::chrono::hours(6) &&
                        match->time->clock.count() % 5 == 0 && tokens[match->next].isWord();
    if (!isMarked && !isMeal && !isLate && !tokens[match->next].isNumber() &&
        !numberWordsAt(tokens, match->next, end)) {
        return std::nullopt;
    }
    match->time->mayBeLater = match->time->mayBeLater && !hasNought(tokens, {at, match->next});
    match->time->isAlone = isHalf;
    return match;
}

std::optional<TimeMatch> timeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    auto match = anyTimeAt(tokens, at, end);
    if (match && match->time) {
        SpokenTime &time = *match->time;
        time.mayBeLater = time.mayBeLater && !hasNought(tokens, {at, match->next});
        const std::size_t place = afterClockPrepositions(tokens, at, end);
        const bool isDigital =
            place + 1 < end && tokens[place + 1].isMark(":") && !isWordAt(tokens, at, end, "at");
        time.isAlone = place > at && !isDigital && !isWordAt(tokens, match->next - 1, end, "uhr");
    }
    return match;
}

std::optional<std::pair<std::size_t, SpokenTime>> clockBehind(const Tokens &tokens, TokenRange item)
{
    constexpr std::size_t length = 3; // "9", ":", "00"
    if (item.end < item.begin + length + 1) {
        return std::nullopt;
    }
    const std::size_t at = item.end - length;
    if (tokens[at - 1].isNumber() || isTo(tokens[at - 1])) { // "8:30-9:00"
        return std::nullopt;
    }
    const auto match = withColon(tokens, at, item.end);
    return match && match->next == item.end && match->time ? std::optional(std::pair(at, *match->time))
                                                           : std::nullopt;
}

} // namespace osteon
