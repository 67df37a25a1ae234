// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day.h"
#include "domain/diary_settings.h"

#include <date/tz.h>
#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

TEST_CASE("A day is written and read as year, month and day")
{
    CHECK(dayFromText("2026-11-23") == Day(2026_y / 11 / 23));
    CHECK(toText(Day(2026_y / 3 / 5)) == "2026-03-05");
    CHECK(dayFromText("2024-02-29").has_value());
}

TEST_CASE("A day that the calendar does not have is refused")
{
    for (const auto *text :
         {"2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "26-11-23",
          "2026-1-05", "2026/11/23", "", "2026-11-2x", "-026-11-23", "2026-11-233", "2026--1-23"}) {
        CAPTURE(text);
        CHECK_FALSE(dayFromText(text));
    }
}

TEST_CASE("A time is read from 00:00 to 23:59")
{
    CHECK(timeFromText("08:30") == TimeOfDay(510));
    CHECK(timeFromText("23:59") == TimeOfDay(1439));
    CHECK(toText(TimeOfDay(5)) == "00:05");
    for (const auto *text : {"24:00", "12:60", "8:30", "08-30", "-1:30", ""}) {
        CAPTURE(text);
        CHECK_FALSE(timeFromText(text));
    }
}

TEST_CASE("A week runs from Monday to Sunday, also over the turn of the year")
{
    CHECK(weekOf(2026_y / 11 / 23) == Period{2026_y / 11 / 23, 2026_y / 11 / 29});
    CHECK(weekOf(2026_y / 11 / 22) == Period{2026_y / 11 / 16, 2026_y / 11 / 22});
    CHECK(weekOf(2027_y / 1 / 1) == Period{2026_y / 12 / 28, 2027_y / 1 / 3});
}

TEST_CASE("A week has seven days when the clocks change: a day is no number of hours")
{
    const Period week = weekOf(2026_y / 10 / 25);
    CHECK(week.dayCount() == 7);
    CHECK(week.days().size() == 7);
    CHECK(week.days().front() == week.first);
    CHECK(week.days().back() == week.last);
}

TEST_CASE("Days are counted over a leap day")
{
    CHECK(addDays(2024_y / 2 / 28, 2) == Day(2024_y / 3 / 1));
    CHECK(daysBetween(2024_y / 2 / 28, 2024_y / 3 / 1) == 2);
    CHECK(daysBetween(2024_y / 3 / 1, 2024_y / 2 / 28) == -2);
}

TEST_CASE("A day that begins at four goes on until then, and one that begins at midnight ends there")
{
    const date::local_days tuesday = date::local_days(2026_y / 11 / 24);
    using std::chrono::hours;
    using std::chrono::minutes;
    CHECK(dayAt(tuesday + minutes(0), hours(0)) == Day(2026_y / 11 / 24));
    CHECK(dayAt(tuesday + minutes(3 * 60 + 59), hours(4)) == Day(2026_y / 11 / 23));
    CHECK(dayAt(tuesday + minutes(4 * 60), hours(4)) == Day(2026_y / 11 / 24));
    CHECK(dayAt(date::local_days(2027_y / 1 / 1) + minutes(30), hours(1)) == Day(2026_y / 12 / 31));
}

TEST_CASE("A snack at one in the night belongs to the day before where the day begins later")
{
    const auto oneInTheNight = date::local_days(2026_y / 11 / 24) + std::chrono::hours(1);
    for (int hour = 0; hour <= latestDayStart.count(); ++hour) {
        CAPTURE(hour);
        CHECK(dayAt(oneInTheNight, std::chrono::hours(hour)) == Day(2026_y / 11 / (hour > 1 ? 23 : 24)));
    }
}

TEST_CASE("Where clocks change, today goes from each day to the next one and never back")
{
    struct Place
    {
        const char *zone;
        Day around; ///< a day of 23, 23.5, 24.5 or 25 hours
    };
    for (const Place &place :
         {Place{"Europe/Berlin", 2026_y / 3 / 29}, Place{"Europe/Berlin", 2026_y / 10 / 25},
          Place{"Europe/London", 2026_y / 10 / 25}, Place{"America/New_York", 2026_y / 11 / 1},
          Place{"Atlantic/Azores", 2026_y / 10 / 25}, Place{"Australia/Lord_Howe", 2026_y / 4 / 5},
          Place{"Australia/Lord_Howe", 2026_y / 10 / 4}}) {
        const date::time_zone *zone = date::locate_zone(place.zone);
        for (int hour = 1; hour <= latestDayStart.count(); ++hour) {
            CAPTURE(place.zone);
            CAPTURE(hour);
            const std::chrono::hours dayStart(hour);
            const auto begin = date::sys_days(addDays(place.around, -2));
            const auto todayAfter = [&](int minute) {
                const auto local = zone->to_local(begin + std::chrono::minutes(minute));
                return dayAt(date::floor<std::chrono::minutes>(local), dayStart);
            };
            Day before = todayAfter(0);
            for (int minute = 1; minute < 5 * 24 * 60; ++minute) {
                const Day day = todayAfter(minute);
                REQUIRE((day == before || day == addDays(before, 1)));
                before = day;
            }
        }
    }
}
