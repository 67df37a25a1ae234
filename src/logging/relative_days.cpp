// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/relative_days.h"

#include "logging/number_words.h"
#include "logging/part_of_day.h"

#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

/// Days after today; what is not in the past is a day nothing can have happened on yet.
const std::unordered_map<std::string_view, int> &relativeDays()
{
    static const std::unordered_map<std::string_view, int> days{
        {"today", 0},       {"tonight", 0}, {"yesterday", -1},  {"tomorrow", 1},     {"heute", 0},
        {"gestern", -1},    {"morgen", 1},  {"vorgestern", -2}, {"hoy", 0},          {"ubermorgen", 2},
        {"uebermorgen", 2}, {"ayer", -1},   {"anoche", -1},     {"anteanoche", -2},  {"antenoche", -2},
        {"anteayer", -2},   {"antier", -2}, {"manana", 1},      {"antesdeayer", -2},
    };
    return days;
}

/// "evening", "Abend", "por la noche": it tells the day no better, but belongs to it.
std::size_t afterPartOfDay(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words parts{"morning", "afternoon", "evening", "night", "noon",       "fruh",     "frueh",
                             "morgen",  "mittag",    "abend",   "nacht", "nachmittag", "vormittag"};
    static const Words spanish{"manana", "tarde", "noche"};
    if (isWordAt(tokens, at, end, parts)) {
        return at + 1;
    }
    static const Words prepositions{"por", "en", "a"};
    const bool isSpanish = isWordAt(tokens, at, end, prepositions) && isWordAt(tokens, at + 1, end, "la") &&
                           isWordAt(tokens, at + 2, end, spanish);
    const bool isBare =
        isWordAt(tokens, at, end, "noche") || isWordAt(tokens, at, end, "tarde"); // "ayer noche"
    return at + (isSpanish ? 3 : isBare ? 1 : 0);
}

/// "last night", "this morning", "esta mañana", "diesen Morgen".
std::optional<DayMatch> partOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    if (isWordAt(tokens, at, end, "last") && isWordAt(tokens, at + 1, end, "night")) {
        return DayMatch{at + 2, addDays(today, -1), false, false, {at, at + 2}};
    }
    static const Words these{"this", "diesen", "esta"};
    static const Words spanish{"manana", "tarde", "noche"};
    const bool isToday = isWordAt(tokens, at, end, these) && (afterPartOfDay(tokens, at + 1, end) == at + 2 ||
                                                              isWordAt(tokens, at + 1, end, spanish));
    return isToday ? std::optional(DayMatch{at + 2, today, false, false, {at, at + 2}}) : std::nullopt;
}

/// "the day before yesterday", "antes de ayer", "pasado mañana".
std::optional<DayMatch> phraseAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    const std::size_t place = isWordAt(tokens, at, end, "the") ? at + 1 : at;
    const auto isPhrase = [&](std::string_view first, std::string_view second, std::string_view third) {
        return isWordAt(tokens, place, end, first) && isWordAt(tokens, place + 1, end, second) &&
               isWordAt(tokens, place + 2, end, third);
    };
    if (isPhrase("day", "before", "yesterday") || isPhrase("antes", "de", "ayer")) {
        return DayMatch{place + 3, addDays(today, -2)};
    }
    if (isPhrase("day", "after", "tomorrow")) {
        return DayMatch{place + 3, std::nullopt};
    }
    const bool isAfterTomorrow =
        isWordAt(tokens, place, end, "pasado") && isWordAt(tokens, place + 1, end, "manana");
    return isAfterTomorrow ? std::optional(DayMatch{place + 2, std::nullopt}) : std::nullopt;
}

/// "2 days ago", "vor einer Woche", "hace 3 días".
std::optional<DayMatch> daysAgoAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    static const Words dayWords{"day", "days", "tag", "tagen", "dia", "dias"};
    static const Words weekWords{"week", "weeks", "woche", "wochen", "semana", "semanas"};
    const bool isInFront = isWordAt(tokens, at, end, "vor") || isWordAt(tokens, at, end, "hace");
    const std::size_t place = isInFront ? at + 1 : at;
    auto number = digitsAt(tokens, place, end);
    number = number ? number : numberWordsAt(tokens, place, end);
    const bool isWeeks = number && isWordAt(tokens, number->next, end, weekWords);
    if (!number || (!isWeeks && !isWordAt(tokens, number->next, end, dayWords))) {
        return std::nullopt;
    }
    if (!isInFront && !isWordAt(tokens, number->next + 1, end, "ago")) {
        return std::nullopt;
    }
    constexpr int longestAgo = 3'660; // ten years; beyond that people write a date
    const std::size_t next = number->next + (isInFront ? 1 : 2);
    const Number ago = number->number.value;
    const bool isDay = !number->error && ago.isWhole() && ago.isAtMost(longestAgo);
    return DayMatch{next, isDay
                              ? std::optional(addDays(today, -(isWeeks ? 7 : 1) *
                                                                 static_cast<int>(ago.rounded().value_or(0))))
                              : std::nullopt};
}

} // namespace

std::optional<DayMatch> relativeDayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    for (const auto read : {phraseAt, partOfDayAt, daysAgoAt}) {
        if (const auto match = read(tokens, at, end, today)) {
            return match;
        }
    }
    const auto found =
        at < end && tokens[at].isWord() ? relativeDays().find(tokens[at].folded) : relativeDays().end();
    if (found == relativeDays().end()) {
        return std::nullopt;
    }
    if (found->second > 0) {
        return DayMatch{at + 1, std::nullopt};
    }
    const std::size_t next = afterPartOfDay(tokens, at + 1, end);
    const bool isPart = next == at + 1 && isPartWord(tokens[at]); // "anoche", "tonight"
    return DayMatch{next, addDays(today, found->second), false, false, {isPart ? at : at + 1, next}};
}

bool isRelativeDayWord(const Token &token)
{
    return token.isWord() && relativeDays().contains(token.folded);
}

} // namespace osteon
