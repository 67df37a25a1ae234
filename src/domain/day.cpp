// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day.h"

#include <charconv>

namespace osteon {

namespace {

/// The digits at a place of a text as a number; absent where one of them is no digit.
std::optional<int> digitsAt(std::string_view text, std::size_t from, std::size_t count)
{
    int number = 0;
    const char *begin = text.data() + from;
    const auto [end, error] = std::from_chars(begin, begin + count, number);
    const bool isWhole = error == std::errc() && end == begin + count && *begin != '-';
    return isWhole ? std::optional(number) : std::nullopt;
}

std::string padded(unsigned number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

} // namespace

std::optional<Day> dayFromText(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto dayOfMonth = digitsAt(text, 8, 2);
    if (!year || !month || !dayOfMonth) {
        return std::nullopt;
    }
    const Day day{date::year(*year), date::month(static_cast<unsigned>(*month)),
                  date::day(static_cast<unsigned>(*dayOfMonth))};
    return day.ok() && day >= earliestDay ? std::optional(day) : std::nullopt;
}

std::string toText(Day day)
{
    return padded(static_cast<unsigned>(static_cast<int>(day.year())), 4) + '-' +
           padded(static_cast<unsigned>(day.month()), 2) + '-' + padded(static_cast<unsigned>(day.day()), 2);
}

std::optional<TimeOfDay> timeFromText(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hour = digitsAt(text, 0, 2);
    const auto minute = digitsAt(text, 3, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute);
}

std::string toText(TimeOfDay time)
{
    const auto minutes = static_cast<unsigned>(time.count());
    return padded(minutes / 60, 2) + ':' + padded(minutes % 60, 2);
}

std::vector<Day> Period::days() const
{
    std::vector<Day> days;
    for (date::sys_days day = first; day <= date::sys_days(last); day += date::days(1)) {
        days.emplace_back(day);
    }
    return days;
}

Period weekOf(Day day)
{
    const date::sys_days instant = day;
    const date::sys_days monday = instant - (date::weekday(instant) - date::Monday);
    return {monday, monday + date::days(6)};
}

} // namespace osteon
