// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/date_numbers.h"

#include "domain/limits.h"
#include "logging/unit.h"

#include <charconv>
#include <ranges>
#include <vector>

namespace osteon {

namespace {

/// Three numbers with the same sign between them and no blanks, such as 2026-11-20.
std::optional<std::vector<int>> threeNumbers(const Tokens &tokens, std::size_t at, std::size_t end,
                                             std::string_view mark)
{
    std::vector<int> numbers;
    for (std::size_t place = at; place < at + 5; ++place) {
        const bool isSign = (place - at) % 2 == 1;
        if (place >= end || (place > at && tokens[place].spaceBefore) ||
            (isSign && !tokens[place].isMark(mark))) {
            return std::nullopt;
        }
        if (isSign) {
            continue;
        }
        const auto number = tokens[place].isNumber() ? wholeNumber(tokens[place].folded) : std::nullopt;
        if (!number) {
            return std::nullopt;
        }
        numbers.push_back(*number);
    }
    return numbers;
}

MonthAndDay monthAndDay(int month, int day)
{
    return {static_cast<unsigned>(month), static_cast<unsigned>(day)};
}

/// Day and month in the order in which only one reading is a day, else none.
std::optional<Day> strokedDay(const std::vector<int> &numbers, Day today)
{
    if (numbers[0] > 999) {
        return pastDay(numbers[0], monthAndDay(numbers[1], numbers[2]), today);
    }
    const auto dayFirst = pastDay(numbers[2], monthAndDay(numbers[1], numbers[0]), today);
    const auto monthFirst = pastDay(numbers[2], monthAndDay(numbers[0], numbers[1]), today);
    if (dayFirst && monthFirst && *dayFirst != *monthFirst) {
        return std::nullopt;
    }
    return dayFirst ? dayFirst : monthFirst;
}

/// "20/11" and "11/20": a day and a month where only one of the two can be the month, and no measure follows
/// that would make it a fraction.
std::optional<NumericDay> shortStrokedDay(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    const bool isWritten = at + 2 < end && tokens[at].isNumber() && tokens[at + 1].isMark("/") &&
                           tokens[at + 2].isNumber() && !tokens[at + 1].spaceBefore &&
                           !tokens[at + 2].spaceBefore && !unitAt(tokens, at + 3, end);
    const auto first = isWritten ? wholeNumber(tokens[at].folded) : std::nullopt;
    const auto second = isWritten ? wholeNumber(tokens[at + 2].folded) : std::nullopt;
    if (!first || !second) {
        return std::nullopt;
    }
    const auto isMonth = [](int number) { return number >= 1 && number <= 12; };
    const auto isLateDay = [](int number) { return number >= 13 && number <= 31; };
    if (isLateDay(*first) && isMonth(*second)) {
        return NumericDay{at + 3, latestDay(monthAndDay(*second, *first), today)};
    }
    const bool isMonthFirst = isMonth(*first) && isLateDay(*second);
    return isMonthFirst ? std::optional(NumericDay{at + 3, latestDay(monthAndDay(*first, *second), today)})
                        : std::nullopt;
}

std::vector<std::string_view> splitAtPoints(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (const auto part : std::views::split(text, '.')) {
        parts.emplace_back(part.begin(), part.end());
    }
    return parts;
}

/// "24.12." and "24.12.2025"; "24.12" without the last point is a number.
std::optional<NumericDay> pointedDay(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    if (at >= end || !tokens[at].isNumber()) {
        return std::nullopt;
    }
    const bool hasPoint = at + 1 < end && tokens[at + 1].isMark(".") && !tokens[at + 1].spaceBefore;
    const auto parts = splitAtPoints(tokens[at].folded);
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 2 && !hasPoint)) {
        return std::nullopt;
    }
    const auto day = wholeNumber(parts[0]);
    const auto month = wholeNumber(parts[1]);
    if (!day || !month || parts[0].size() > 2 || parts[1].size() > 2) {
        return std::nullopt;
    }
    if (parts.size() == 2) {
        return NumericDay{at + 2, latestDay(monthAndDay(*month, *day), today)};
    }
    const auto year = wholeNumber(parts[2]);
    if (!year || (parts[2].size() != 2 && parts[2].size() != 4)) {
        return std::nullopt;
    }
    const int century = parts[2].size() == 2 ? 2000 : 0;
    return NumericDay{at + 1, pastDay(century + *year, monthAndDay(*month, *day), today)};
}

} // namespace

std::optional<int> wholeNumber(std::string_view digits)
{
    if (digits.empty() || digits.size() > 9 ||
        digits.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::optional<Day> pastDay(int year, MonthAndDay date, Day today)
{
    if (year > 9999 || date.month > 12 || date.day > 31) {
        return std::nullopt;
    }
    const Day day{date::year(year), date::month(date.month), date::day(date.day)};
    return refusalOfDay(day, today) ? std::nullopt : std::optional(day);
}

std::optional<Day> latestDay(MonthAndDay date, Day today)
{
    constexpr int longestBetweenLeapYears = 8;
    for (int year = static_cast<int>(today.year()), tries = 0; tries <= longestBetweenLeapYears; ++tries) {
        if (const auto day = pastDay(year - tries, date, today)) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<NumericDay> numericDayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today)
{
    if (const auto numbers = threeNumbers(tokens, at, end, "-"); numbers && tokens[at].folded.size() == 4) {
        return NumericDay{at + 5, pastDay((*numbers)[0], monthAndDay((*numbers)[1], (*numbers)[2]), today)};
    }
    for (const std::string_view mark : {"/", "-"}) {
        const auto numbers = threeNumbers(tokens, at, end, mark);
        if (numbers && (mark == "/" || (*numbers)[2] > 999)) {
            return NumericDay{at + 5, strokedDay(*numbers, today)};
        }
    }
    if (const auto day = shortStrokedDay(tokens, at, end, today)) {
        return day;
    }
    return pointedDay(tokens, at, end, today);
}

} // namespace osteon
