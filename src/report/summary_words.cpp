// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_words.h"

#include <array>
#include <fmt/format.h>

namespace osteon {

namespace {

constexpr std::array<std::string_view, 12> monthNames{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

std::string_view monthName(Day day)
{
    return monthNames[static_cast<unsigned>(day.month()) - 1];
}

unsigned dayNumber(Day day)
{
    return static_cast<unsigned>(day.day());
}

} // namespace

std::string_view nutrientName(Nutrient nutrient)
{
    constexpr std::array<std::string_view, allNutrients.size()> names{"Calcium",    "Vitamin D",  "Magnesium",
                                                                      "Vitamin K2", "Vitamin K1", "Protein",
                                                                      "Sodium",     "Sugars",     "Alcohol"};
    return names[static_cast<std::size_t>(nutrient)];
}

std::string_view unitName(NutrientUnit unit)
{
    return unit == NutrientUnit::microgram ? "µg" : symbol(unit);
}

std::string dayInWords(Day day)
{
    return fmt::format("{} {} {}", dayNumber(day), monthName(day), static_cast<int>(day.year()));
}

std::string shortDayInWords(Day day)
{
    return fmt::format("{} {}", dayNumber(day), monthName(day).substr(0, 3));
}

std::string monthInWords(Day day)
{
    return fmt::format("{} {}", monthName(day).substr(0, 3), static_cast<int>(day.year()));
}

std::string periodInWords(const Period &period)
{
    const Day first = period.first;
    if (first == period.last) {
        return dayInWords(first);
    }
    std::string begin = dayInWords(first);
    if (first.year() == period.last.year()) {
        begin = first.month() == period.last.month()
                    ? fmt::format("{}", dayNumber(first))
                    : fmt::format("{} {}", dayNumber(first), monthName(first));
    }
    return fmt::format("{} – {}", begin, dayInWords(period.last));
}

} // namespace osteon
