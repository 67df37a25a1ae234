// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/day_words.h"

#include "logging/date_numbers.h"
#include "logging/relative_days.h"
#include "logging/unit.h"

#include <charconv>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

struct WeekdayWord
{
    unsigned number = 0; ///< Sunday is 0
    bool isShort = false;
    bool needsMark = false; ///< too common a word to be a day without a point, comma or colon after it
};

const std::unordered_map<std::string_view, WeekdayWord> &weekdays()
{
    static const std::unordered_map<std::string_view, WeekdayWord> words{
        {"monday", {1}},         {"tuesday", {2}},        {"wednesday", {3}},      {"thursday", {4}},
        {"friday", {5}},         {"saturday", {6}},       {"sunday", {0}},         {"mon", {1, true}},
        {"tue", {2, true}},      {"tues", {2}},           {"wed", {3, true}},      {"thu", {4, true}},
        {"thur", {4, true}},     {"thurs", {4}},          {"weds", {3}},           {"fri", {5, true}},
        {"sat", {6, true}},      {"sun", {0, true}},      {"montag", {1}},         {"dienstag", {2}},
        {"mittwoch", {3}},       {"donnerstag", {4}},     {"freitag", {5}},        {"samstag", {6}},
        {"sonnabend", {6}},      {"sonntag", {0}},        {"mo", {1, true, true}}, {"di", {2, true, true}},
        {"mi", {3, true, true}}, {"do", {4, true, true}}, {"fr", {5, true, true}}, {"sa", {6, true, true}},
        {"so", {0, true, true}}, {"lunes", {1}},          {"martes", {2}},         {"miercoles", {3}},
        {"jueves", {4}},         {"viernes", {5}},        {"sabado", {6}},         {"domingo", {0}},
        {"lun", {1, true}},      {"mie", {3, true}},      {"jue", {4, true}},      {"vie", {5, true}},
        {"sab", {6, true}},      {"dom", {0, true}},
    };
    return words;
}

const std::unordered_map<std::string_view, unsigned> &months()
{
    static const std::unordered_map<std::string_view, unsigned> words{
        {"jan", 1},       {"january", 1},    {"januar", 1},     {"janner", 1},     {"enero", 1},
        {"ene", 1},       {"feb", 2},        {"february", 2},   {"februar", 2},    {"febrero", 2},
        {"mar", 3},       {"march", 3},      {"marz", 3},       {"maerz", 3},      {"jaenner", 1},
        {"marzo", 3},     {"apr", 4},        {"april", 4},      {"abril", 4},      {"abr", 4},
        {"may", 5},       {"mai", 5},        {"mayo", 5},       {"jun", 6},        {"june", 6},
        {"juni", 6},      {"junio", 6},      {"jul", 7},        {"july", 7},       {"juli", 7},
        {"julio", 7},     {"aug", 8},        {"august", 8},     {"agosto", 8},     {"ago", 8},
        {"sep", 9},       {"sept", 9},       {"september", 9},  {"septiembre", 9}, {"oct", 10},
        {"october", 10},  {"okt", 10},       {"oktober", 10},   {"octubre", 10},   {"nov", 11},
        {"november", 11}, {"noviembre", 11}, {"dec", 12},       {"december", 12},  {"dez", 12},
        {"dezember", 12}, {"dic", 12},       {"diciembre", 12},
    };
    return words;
}

std::size_t afterMark(const Tokens &tokens, std::size_t at, std::size_t end, std::string_view mark)
{
    return at < end && tokens[at].isMark(mark) ? at + 1 : at;
}

std::optional<unsigned> monthAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto found = at < end && tokens[at].isWord() ? months().find(tokens[at].folded) : months().end();
    return found == months().end() ? std::nullopt : std::optional(found->second);
}

/// One or two digits.
std::optional<unsigned> dayNumberAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto number = at < end && tokens[at].isNumber() ? wholeNumber(tokens[at].folded) : std::nullopt;
    return number && tokens[at].folded.size() <= 2 ? std::optional(static_cast<unsigned>(*number))
                                                   : std::nullopt;
}

/// "2025" after a day and a month, unless it is an amount of something.
std::optional<int> yearAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto number = at < end && tokens[at].isNumber() ? wholeNumber(tokens[at].folded) : std::nullopt;
    const bool isYear = number && *number >= 1900 && *number <= 2999 && !unitAt(tokens, at + 1, end);
    return isYear ? number : std::nullopt;
}

DayMatch withYear(const Tokens &tokens, std::size_t at, std::size_t end, MonthAndDay date, Day today)
{
    std::size_t yearPlace = afterMark(tokens, at, end, ",");
    yearPlace += isWordAt(tokens, yearPlace, end, "de") ? 1 : 0;
    if (const auto year = yearAt(tokens, yearPlace, end)) {
        return {yearPlace + 1, pastDay(*year, date, today)};
    }
    return {at, latestDay(date, today)};
}

bool isOrdinalEnding(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> endings{"st", "nd", "rd", "th"};
    return at < end && tokens[at].isWord() && !tokens[at].spaceBefore && endings.contains(tokens[at].folded);
}

/// "20 Nov", "20. November 2025", "20th of November", "20 de noviembre".
std::optional<DayMatch> dayThenMonth(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    const auto day = dayNumberAt(tokens, at, end);
    if (!day) {
        return std::nullopt;
    }
    std::size_t place = afterMark(tokens, at + 1, end, ".");
    place += isOrdinalEnding(tokens, place, end) ? 1 : 0;
    place += isWordAt(tokens, place, end, "of") || isWordAt(tokens, place, end, "de") ? 1 : 0;
    const auto month = monthAt(tokens, place, end);
    if (!month) {
        return std::nullopt;
    }
    return withYear(tokens, afterMark(tokens, place + 1, end, "."), end, {*month, *day}, today);
}

/// "Nov 20", "Nov 20th, 2025"; but "may 20 g" would be an amount.
std::optional<DayMatch> monthThenDay(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    const auto month = monthAt(tokens, at, end);
    const std::size_t place = afterMark(tokens, at + 1, end, ".");
    const auto day = month ? dayNumberAt(tokens, place, end) : std::nullopt;
    if (!day || unitAt(tokens, place + 1, end)) {
        return std::nullopt;
    }
    const std::size_t next = place + (isOrdinalEnding(tokens, place + 1, end) ? 2 : 1);
    return withYear(tokens, next, end, {*month, *day}, today);
}

Day latestWeekday(unsigned number, Day today)
{
    const date::sys_days days = today;
    return days - (date::weekday(days) - date::weekday(number));
}

bool isLastWord(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> words{"last",        "letzten", "letzte", "letzter",
                                                            "vergangenen", "pasado",  "past"};
    return isWordAt(tokens, at, end, words);
}

bool isNextWord(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> words{"next", "nachsten", "nachste", "kommenden",
                                                            "proximo"};
    return isWordAt(tokens, at, end, words);
}

/// Behind a weekday; "Abend" and "Mittag" say the meal too and are left to it.
const std::unordered_set<std::string_view> partsOfDay{
    "night", "morning", "afternoon", "evening", "nacht", "nachmittag", "vormittag", "fruh", "morgen"};

/// "mon", "last Monday", "el lunes pasado": the latest one not after today, or before it.
std::optional<DayMatch> weekdayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    const bool isLast = isLastWord(tokens, at, end);
    const bool isNext = isNextWord(tokens, at, end);
    const std::size_t place = isLast || isNext ? at + 1 : at;
    const auto found =
        place < end && tokens[place].isWord() ? weekdays().find(tokens[place].folded) : weekdays().end();
    if (found == weekdays().end()) {
        return std::nullopt;
    }
    const std::size_t after = place + 1;
    const bool hasPoint = after < end && tokens[after].isMark(".") && !tokens[after].spaceBefore;
    const bool hasMark = hasPoint ||
                         (after < end && (tokens[after].isMark(":") || tokens[after].isMark(","))) ||
                         numericDayAt(tokens, after, end, today); // "So 22.11."
    if (found->second.needsMark && !hasMark && !isLast && !isNext) {
        return std::nullopt;
    }
    const bool isLastBehind = isWordAt(tokens, after, end, "pasado");
    const std::size_t day = after + (hasPoint || isLastBehind ? 1 : 0);
    const std::size_t next = day + (isWordAt(tokens, day, end, partsOfDay) ? 1 : 0);
    const Day from = isLast || isLastBehind ? addDays(today, -1) : today;
    return DayMatch{next,
                    isNext ? std::nullopt : std::optional(latestWeekday(found->second.number, from)),
                    !isLast && !isNext && !isLastBehind,
                    found->second.isShort,
                    {day, next}};
}

/// "on", "am", "el" in front of a weekday or date.
bool isPreposition(const Token &token)
{
    return token.isWord() && (token.folded == "on" || token.folded == "am" || token.folded == "el");
}

std::optional<DayMatch> dateAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    if (const auto match = numericDayAt(tokens, at, end, today)) {
        return DayMatch{match->next, match->day};
    }
    const auto match = dayThenMonth(tokens, at, end, today);
    return match ? match : monthThenDay(tokens, at, end, today);
}

/// "Monday, 16 Nov": the date counts, and has to be such a day.
std::optional<DayMatch> weekdayWithDate(const DayMatch &weekday, const Tokens &tokens, std::size_t end,
                                        Day today)
{
    const std::size_t place = afterMark(tokens, weekday.next, end, ",");
    auto date = dateAt(tokens, place, end, today);
    if (!date) {
        return std::nullopt;
    }
    const auto nameOf = [](Day day) { return date::weekday(date::sys_days(day)); };
    if (date->day && weekday.day && nameOf(*date->day) != nameOf(*weekday.day)) {
        date->day = std::nullopt;
    }
    return date;
}

} // namespace

std::optional<DayPart> partIn(const DayMatch &match, const Tokens &tokens)
{
    return match.part.isEmpty()
               ? std::nullopt
               : std::optional(DayPart{match.part, mealOfPartWord(tokens[match.part.end - 1])});
}

bool isSundayRoastAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> dishes{"roast", "roasts", "joint"};
    return isWordAt(tokens, at, end, "sunday") && isWordAt(tokens, at + 1, end, dishes);
}

std::optional<DayMatch> dayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    if (const auto match = relativeDayAt(tokens, at, end, today)) {
        return match;
    }
    const std::size_t place = at < end && isPreposition(tokens[at]) ? at + 1 : at;
    if (const auto match = weekdayAt(tokens, place, end, today)) {
        const auto date = weekdayWithDate(*match, tokens, end, today);
        return date ? date : match;
    }
    return dateAt(tokens, place, end, today);
}

} // namespace osteon
