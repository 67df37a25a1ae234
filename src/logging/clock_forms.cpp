// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/clock_forms.h"

#include "logging/date_numbers.h"
#include "logging/halves_of_day.h"
#include "logging/number_words.h"
#include "logging/unit.h"

#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isClockWordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return isWordAt(tokens, at, end, "uhr") || isWordAt(tokens, at, end, "o'clock") ||
           isWordAt(tokens, at, end, "horas");
}

std::optional<TimeOfDay> clockTime(int hours, int minutes, HalfOfDay half)
{
    const auto hour = half == HalfOfDay::none ? std::optional(hours) : hourIn(half, hours);
    const bool isTime = hour && *hour >= 0 && *hour <= 23 && minutes >= 0 && minutes <= 59;
    return isTime ? std::optional(std::chrono::hours(*hour) + std::chrono::minutes(minutes)) : std::nullopt;
}

/// Takes the half of the day and "Uhr" after the hours and minutes.
TimeMatch finished(const Tokens &tokens, std::size_t at, std::size_t end, std::optional<int> hours,
                   std::optional<int> minutes)
{
    const bool hasClockWord = isClockWordAt(tokens, at, end);
    std::size_t next = at + (hasClockWord ? 1 : 0);
    const auto half = halfOfDayAt(tokens, next, end);
    next = half ? half->next : next;
    const HalfOfDay halfOfDay = half ? half->half : HalfOfDay::none;
    const bool isLate = hours && *hours > 12 && halfOfDay == HalfOfDay::afternoon && hasClockWord;
    const auto time =
        hours && minutes ? clockTime(*hours, *minutes, isLate ? HalfOfDay::none : halfOfDay) : std::nullopt;
    const bool mayBeLater = !half && hours && *hours < 12;
    const auto spoken =
        time ? std::optional(SpokenTime{*time, mayBeLater, false, halfOfDay == HalfOfDay::night})
             : std::nullopt;
    return {next, spoken, half.has_value() || hasClockWord};
}

/// The "30" of "8 Uhr 30: 1 Ei", but not that of "8 Uhr 30 Mandeln".
bool areMinutesAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isTwoDigits = at + 1 < end && tokens[at].isNumber() && tokens[at].folded.size() == 2 &&
                             wholeNumber(tokens[at].folded).value_or(60) < 60;
    const bool isBeforeUhr = at > 0 && isWordAt(tokens, at - 1, end, "uhr");
    return isTwoDigits && isBeforeUhr &&
           (tokens[at + 1].isMark(":") || tokens[at + 1].isMark(",") || tokens[at + 1].isNumber() ||
            numberWordsAt(tokens, at + 1, end));
}

std::optional<int> hourAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at < end && tokens[at].isNumber()) {
        return wholeNumber(tokens[at].folded);
    }
    if (isWordAt(tokens, at, end, "una")) {
        return 1;
    }
    if (isWordAt(tokens, at, end, "once")) {
        return 11;
    }
    const auto word = numberWordsAt(tokens, at, std::min(at + 1, end)); // not "ocho y media" at once
    const bool isHour = word && !word->isArticle && word->next == at + 1 && word->number.value.isWhole();
    return isHour ? std::optional(static_cast<int>(word->number.value.rounded().value_or(99))) : std::nullopt;
}

/// "21h", "9 hs".
bool isHourSignAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return isWordAt(tokens, at, end, "h") || isWordAt(tokens, at, end, "hs") ||
           isWordAt(tokens, at, end, "hrs");
}

} // namespace

std::size_t afterClockPrepositions(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words spanish{"a", "sobre", "hacia"};
    const bool isTwoWords = at < end && tokens[at].isWord() && spanish.contains(tokens[at].folded) &&
                            (isWordAt(tokens, at + 1, end, "las") || isWordAt(tokens, at + 1, end, "la"));
    static const Words others{"at", "um", "gegen"};
    const bool isOneWord = at < end && tokens[at].isWord() && others.contains(tokens[at].folded);
    return at + (isTwoWords ? 2 : isOneWord ? 1 : 0);
}

std::optional<TimeMatch> withColon(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isWritten = at + 2 < end && tokens[at].isNumber() && tokens[at + 1].isMark(":") &&
                           tokens[at + 2].isNumber() && !tokens[at + 1].spaceBefore &&
                           !tokens[at + 2].spaceBefore;
    const auto unit = unitAt(tokens, at + 3, end);
    if (!isWritten || (unit && unit->unit == Unit::hour && !isClockWordAt(tokens, at + 3, end))) {
        return std::nullopt;
    }
    const auto minutes =
        tokens[at + 2].folded.size() == 2 ? wholeNumber(tokens[at + 2].folded) : std::nullopt;
    return finished(tokens, at + 3, end, wholeNumber(tokens[at].folded), minutes);
}

std::optional<TimeMatch> withWord(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool hasWord =
        at + 1 < end && (isWordAt(tokens, at + 1, end, "uhr") || isWordAt(tokens, at + 1, end, "o'clock") ||
                         isWordAt(tokens, at + 1, end, "am") || isWordAt(tokens, at + 1, end, "pm"));
    if (at >= end || !tokens[at].isNumber() || !hasWord) {
        return std::nullopt;
    }
    const std::string_view text = tokens[at].folded;
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto minutes = point < text.size() ? wholeNumber(text.substr(point + 1)) : std::optional(0);
    TimeMatch match = finished(tokens, at + 1, end, wholeNumber(text.substr(0, point)), minutes);
    if (point == text.size() && areMinutesAt(tokens, match.next, end) && match.time) {
        match.time->clock += std::chrono::minutes(wholeNumber(tokens[match.next].folded).value_or(0));
        ++match.next;
    }
    return match;
}

std::optional<TimeMatch> beforeColon(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at + 1 >= end || !tokens[at].isNumber() || !tokens[at + 1].isMark(":")) {
        return std::nullopt;
    }
    const std::string_view text = tokens[at].folded;
    const std::size_t point = text.find('.');
    const bool isWritten = point != std::string_view::npos && text.size() == point + 3;
    const bool isSpaced = at + 2 >= end || tokens[at + 2].spaceBefore;
    return isWritten && isSpaced
               ? std::optional(finished(tokens, at + 1, end, wholeNumber(text.substr(0, point)),
                                        wholeNumber(text.substr(point + 1))))
               : std::nullopt;
}

std::optional<TimeMatch> halfHour(const Tokens &tokens, std::size_t at, std::size_t end, bool isTime)
{
    const bool isGerman = isWordAt(tokens, at, end, "halb");
    const bool isPast = isWordAt(tokens, at, end, "half") && isWordAt(tokens, at + 1, end, "past");
    const bool isShort =
        isWordAt(tokens, at, end, "half") && (isTime || (at > 0 && tokens[at - 1].isWord("at")));
    const std::size_t place = at + (isPast ? 2 : 1);
    const auto hour = isGerman || isPast || isShort ? hourAt(tokens, place, end) : std::nullopt;
    if (!hour || (isGerman && *hour < 1)) {
        return std::nullopt;
    }
    TimeMatch match = finished(tokens, place + 1, end, isGerman ? *hour - 1 : *hour, 30);
    match.isCertain = true;
    return match;
}

std::optional<TimeMatch> quarterHour(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const std::size_t place = at + (isWordAt(tokens, at, end, "a") ? 1 : 0);
    const bool isQuarter = isWordAt(tokens, place, end, "viertel") || isWordAt(tokens, place, end, "quarter");
    const bool isPast = isWordAt(tokens, place + 1, end, "nach") || isWordAt(tokens, place + 1, end, "past");
    const bool isBefore = isWordAt(tokens, place + 1, end, "vor") || isWordAt(tokens, place + 1, end, "to");
    const auto hour = isQuarter && (isPast || isBefore) ? hourAt(tokens, place + 2, end) : std::nullopt;
    if (!hour || *hour < 1 || *hour > 24) {
        return std::nullopt;
    }
    return finished(tokens, place + 3, end, isPast ? *hour : *hour - 1, isPast ? 15 : 45);
}

std::optional<TimeMatch> withPoint(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const std::string_view text =
        at < end && tokens[at].isNumber() ? std::string_view(tokens[at].folded) : std::string_view();
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || text.size() != point + 3 || unitAt(tokens, at + 1, end)) {
        return std::nullopt;
    }
    return finished(tokens, at + 1, end, wholeNumber(text.substr(0, point)),
                    wholeNumber(text.substr(point + 1)));
}

std::optional<TimeMatch> hourAlone(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto hour = hourAt(tokens, at, end);
    if (!hour || *hour > 24) {
        return std::nullopt;
    }
    std::size_t next = at + 1;
    int minutes = 0;
    if (isWordAt(tokens, next, end, "y") && next + 1 < end) {
        const bool isHalf = isWordAt(tokens, next + 1, end, "media");
        const bool isQuarter = isWordAt(tokens, next + 1, end, "cuarto");
        minutes = isHalf ? 30 : isQuarter ? 15 : 0;
        next += isHalf || isQuarter ? 2 : 0;
    }
    next += next == at + 1 && isHourSignAt(tokens, next, end) ? 1 : 0;
    int hours = *hour;
    if (isWordAt(tokens, next, end, "menos") && isWordAt(tokens, next + 1, end, "cuarto") && hours > 0) {
        --hours;
        minutes = 45;
        next += 2;
    }
    const bool hasUnit = unitAt(tokens, next, end) && !isClockWordAt(tokens, next, end);
    const bool goesOn = next < end && (tokens[next].isMark("/") || tokens[next].isMark("-") ||
                                       tokens[next].isMark("×") || isWordAt(tokens, next, end, "x"));
    return hasUnit || goesOn ? std::nullopt : std::optional(finished(tokens, next, end, hours, minutes));
}

} // namespace osteon
