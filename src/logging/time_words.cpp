// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/time_words.h"

#include "logging/date_numbers.h"
#include "logging/number_words.h"
#include "logging/unit.h"

#include <ranges>
#include <unordered_map>

namespace osteon {

namespace {

enum class HalfOfDay { none, morning, afternoon };

bool isWordAt(const Tokens &tokens, std::size_t at, std::size_t end, std::string_view word)
{
    return at < end && tokens[at].isWord() && tokens[at].folded == word;
}

bool isClockWordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return isWordAt(tokens, at, end, "uhr") || isWordAt(tokens, at, end, "o'clock");
}

std::optional<HalfOfDay> halfOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (isWordAt(tokens, at, end, "am")) {
        return HalfOfDay::morning;
    }
    return isWordAt(tokens, at, end, "pm") ? std::optional(HalfOfDay::afternoon) : std::nullopt;
}

/// With am or pm the hours are 1 to 12, and 12 comes before 1.
std::optional<TimeOfDay> clockTime(int hours, int minutes, HalfOfDay half)
{
    if (half != HalfOfDay::none && (hours < 1 || hours > 12)) {
        return std::nullopt;
    }
    const int hour = half == HalfOfDay::none ? hours : hours % 12 + (half == HalfOfDay::afternoon ? 12 : 0);
    const bool isTime = hour >= 0 && hour <= 23 && minutes >= 0 && minutes <= 59;
    return isTime ? std::optional(std::chrono::hours(hour) + std::chrono::minutes(minutes)) : std::nullopt;
}

std::size_t afterPrepositions(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isTwoWords = isWordAt(tokens, at, end, "a") && isWordAt(tokens, at + 1, end, "las");
    const bool isOneWord = isWordAt(tokens, at, end, "at") || isWordAt(tokens, at, end, "um");
    return at + (isTwoWords ? 2 : isOneWord ? 1 : 0);
}

/// "8:30", whatever the numbers are; "1:10 h" is left to durations.
std::optional<TimeMatch> withColon(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isWritten = at + 2 < end && tokens[at].isNumber() && tokens[at + 1].isMark(":") &&
                           tokens[at + 2].isNumber() && !tokens[at + 1].spaceBefore &&
                           !tokens[at + 2].spaceBefore;
    const auto unit = unitAt(tokens, at + 3, end);
    if (!isWritten || (unit && unit->unit == Unit::hour)) {
        return std::nullopt;
    }
    std::size_t next = at + 3;
    const auto half = halfOfDayAt(tokens, next, end);
    next += half || isClockWordAt(tokens, next, end) ? 1 : 0;
    const auto hours = wholeNumber(tokens[at].folded);
    const auto minutes =
        tokens[at + 2].folded.size() == 2 ? wholeNumber(tokens[at + 2].folded) : std::nullopt;
    if (!hours || !minutes) {
        return TimeMatch{next, std::nullopt};
    }
    return TimeMatch{next, clockTime(*hours, *minutes, half.value_or(HalfOfDay::none))};
}

/// "8.30 Uhr", "8 Uhr", "8 am": the word says that it is a time.
std::optional<TimeMatch> withWord(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto half = halfOfDayAt(tokens, at + 1, end);
    if (at >= end || !tokens[at].isNumber() || (!half && !isClockWordAt(tokens, at + 1, end))) {
        return std::nullopt;
    }
    const std::string_view text = tokens[at].folded;
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto hours = wholeNumber(text.substr(0, point));
    const auto minutes = point < text.size() ? wholeNumber(text.substr(point + 1)) : std::optional(0);
    if (!hours || !minutes) {
        return TimeMatch{at + 2, std::nullopt};
    }
    return TimeMatch{at + 2, clockTime(*hours, *minutes, half.value_or(HalfOfDay::none))};
}

const std::unordered_map<std::string_view, Meal> &mealWords()
{
    static const std::unordered_map<std::string_view, Meal> words{
        {"breakfast", Meal::breakfast}, {"brekkie", Meal::breakfast},
        {"lunch", Meal::lunch},         {"dinner", Meal::dinner},
        {"supper", Meal::dinner},       {"snack", Meal::snack},
        {"snacks", Meal::snack},        {"fruhstuck", Meal::breakfast},
        {"mittagessen", Meal::lunch},   {"mittag", Meal::lunch},
        {"abendessen", Meal::dinner},   {"abendbrot", Meal::dinner},
        {"nachtmahl", Meal::dinner},    {"zwischenmahlzeit", Meal::snack},
        {"imbiss", Meal::snack},        {"jause", Meal::snack},
        {"desayuno", Meal::breakfast},  {"almuerzo", Meal::lunch},
        {"comida", Meal::lunch},        {"cena", Meal::dinner},
        {"merienda", Meal::snack},      {"tentempie", Meal::snack},
    };
    return words;
}

bool isMealPreposition(const Token &token)
{
    return token.isWord() && (token.folded == "for" || token.folded == "at" || token.folded == "zum" ||
                              token.folded == "para" || token.folded == "mi");
}

} // namespace

std::optional<TimeMatch> timeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const std::size_t place = afterPrepositions(tokens, at, end);
    const auto match = withColon(tokens, place, end);
    return match ? match : withWord(tokens, place, end);
}

std::optional<MealMatch> mealAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const std::size_t place = at < end && isMealPreposition(tokens[at]) ? at + 1 : at;
    const auto found =
        place < end && tokens[place].isWord() ? mealWords().find(tokens[place].folded) : mealWords().end();
    if (found == mealWords().end() || place + 1 >= end) {
        return std::nullopt;
    }
    const std::size_t next = place + 1;
    const bool isFollowed = tokens[next].isMark(":") || digitsAt(tokens, next, end) ||
                            numberWordsAt(tokens, next, end) || timeAt(tokens, next, end);
    return isFollowed ? std::optional(MealMatch{next, found->second}) : std::nullopt;
}

} // namespace osteon
