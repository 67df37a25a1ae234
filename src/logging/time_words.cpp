// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/time_words.h"

#include "logging/date_numbers.h"
#include "logging/halves_of_day.h"
#include "logging/item_words.h"
#include "logging/number_words.h"
#include "logging/unit.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isClockWordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return isWordAt(tokens, at, end, "uhr") || isWordAt(tokens, at, end, "o'clock") ||
           isWordAt(tokens, at, end, "horas");
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
    static const Words spanish{"a", "sobre", "hacia"};
    const bool isTwoWords = at < end && tokens[at].isWord() && spanish.contains(tokens[at].folded) &&
                            (isWordAt(tokens, at + 1, end, "las") || isWordAt(tokens, at + 1, end, "la"));
    static const Words others{"at", "um", "gegen"};
    const bool isOneWord = at < end && tokens[at].isWord() && others.contains(tokens[at].folded);
    return at + (isTwoWords ? 2 : isOneWord ? 1 : 0);
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
    const auto spoken = time ? std::optional(SpokenTime{*time, mayBeLater}) : std::nullopt;
    return {next, spoken, half.has_value() || hasClockWord};
}

/// "8:30", whatever the numbers are; "1:10 h" is left to durations.
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

/// "8.30 Uhr", "8 Uhr", "8 am": the word says that it is a time.
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

/// "12.30: …", "halb neun: …": what stands in front of a colon is no amount.
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

/// "halb neun" is half past eight, "half past eight" too, and "at half nine" half past nine.
std::optional<TimeMatch> halfHour(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isGerman = isWordAt(tokens, at, end, "halb");
    const bool isPast = isWordAt(tokens, at, end, "half") && isWordAt(tokens, at + 1, end, "past");
    const bool isShort = isWordAt(tokens, at, end, "half") && at > 0 && tokens[at - 1].isWord("at");
    const std::size_t place = at + (isPast ? 2 : 1);
    const auto hour = isGerman || isPast || isShort ? hourAt(tokens, place, end) : std::nullopt;
    if (!hour || (isGerman && *hour < 1)) {
        return std::nullopt;
    }
    TimeMatch match = finished(tokens, place + 1, end, isGerman ? *hour - 1 : *hour, 30);
    match.isCertain = true;
    return match;
}

/// "viertel nach 8", "quarter to nine". Not "viertel neun", which some take for 8:15 and some for 9:15.
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

/// "10.15" behind "at" or "um"; not "at 1.50 g".
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

/// "21h", "9 hs".
bool isHourSignAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return isWordAt(tokens, at, end, "h") || isWordAt(tokens, at, end, "hs") ||
           isWordAt(tokens, at, end, "hrs");
}

/// After "at", "um" or "a las" the hours alone are enough: "8", "ocho", "8 y media", "21h".
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

/// "noon", "midnight", "mediodía": a time by its name.
std::optional<TimeMatch> namedTime(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_map<std::string_view, int> names{{"noon", 12},       {"midday", 12},
                                                                 {"mediodia", 12},   {"midnight", 0},
                                                                 {"mitternacht", 0}, {"medianoche", 0}};
    std::size_t place = afterPrepositions(tokens, at, end);
    place += isWordAt(tokens, place, end, "al") || isWordAt(tokens, place, end, "a") ? 1 : 0;
    const auto found = place < end && tokens[place].isWord() ? names.find(tokens[place].folded) : names.end();
    const bool isAlone = place + 1 >= end || !tokens[place + 1].isWord() || place > at;
    if (found == names.end() || !isAlone) {
        return std::nullopt;
    }
    return TimeMatch{place + 1, SpokenTime{std::chrono::hours(found->second)}, place > at};
}

std::optional<TimeMatch> anyTimeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words about{"around", "about", "ca", "circa"}; // "about 8" alone is an amount
    if (at < end && tokens[at].isWord() && about.contains(tokens[at].folded)) {
        const auto colon = withColon(tokens, at + 1, end);
        auto match = colon ? colon : withWord(tokens, at + 1, end);
        return match ? std::optional(TimeMatch{match->next, match->time, true}) : std::nullopt;
    }
    const std::size_t place = afterPrepositions(tokens, at, end);
    for (const auto read : {withColon, withWord, beforeColon}) {
        if (auto match = read(tokens, place, end)) {
            match->isCertain = match->isCertain || place > at;
            return match;
        }
    }
    if (place > at) {
        for (const auto read : {halfHour, quarterHour, withPoint, hourAlone}) {
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

} // namespace

std::optional<TimeMatch> timeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    auto match = anyTimeAt(tokens, at, end);
    if (match && match->time) {
        SpokenTime &time = *match->time;
        time.mayBeLater = time.mayBeLater && !hasNought(tokens, {at, match->next});
        time.isAlone =
            afterPrepositions(tokens, at, end) > at && !isWordAt(tokens, match->next - 1, end, "uhr");
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
