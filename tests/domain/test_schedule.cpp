// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day monday{2026_y / 11 / 16};

Schedule every(int count, Repeat repeat, Day anchor = monday)
{
    Schedule schedule;
    schedule.repeat = repeat;
    schedule.every = count;
    schedule.anchor = anchor;
    return schedule;
}

std::vector<Day> dueDays(const Schedule &schedule, Period period)
{
    std::vector<Day> days = period.days();
    std::erase_if(days, [&](Day day) { return !isDueOn(schedule, day); });
    return days;
}

Schedule withSlots(std::vector<DoseSlot> slots)
{
    Schedule schedule = every(1, Repeat::days);
    schedule.doseSlots = std::move(slots);
    return schedule;
}

} // namespace

TEST_CASE("Every day, every second day, and nothing before the start")
{
    const Period week{addDays(monday, -3), addDays(monday, 3)};
    CHECK(dueDays(every(1, Repeat::days), week) == Period{monday, addDays(monday, 3)}.days());
    CHECK(dueDays(every(2, Repeat::days), week) == std::vector{monday, addDays(monday, 2)});
}

TEST_CASE("Every week falls on the weekday of the start, across a change of year")
{
    const Schedule weekly = every(1, Repeat::weeks, 2026_y / 12 / 30);
    CHECK(dueDays(weekly, {2026_y / 12 / 1, 2027_y / 1 / 14}) ==
          std::vector<Day>{2026_y / 12 / 30, 2027_y / 1 / 6, 2027_y / 1 / 13});
}

TEST_CASE("Every second week on given weekdays counts whole weeks from Monday")
{
    Schedule schedule = every(2, Repeat::weeks, addDays(monday, 2)); // a Wednesday
    schedule.weekdays.set(0).set(4);                                 // Mondays and Fridays
    CHECK(dueDays(schedule, {monday, addDays(monday, 20)}) ==
          std::vector{addDays(monday, 4), addDays(monday, 14), addDays(monday, 18)});
}

TEST_CASE("A monthly dose of the 31st is due on the last day of a shorter month")
{
    const Schedule monthly = every(1, Repeat::months, 2027_y / 10 / 31);
    CHECK(dueDays(monthly, {2027_y / 10 / 1, 2028_y / 4 / 30}) ==
          std::vector<Day>{2027_y / 10 / 31, 2027_y / 11 / 30, 2027_y / 12 / 31, 2028_y / 1 / 31,
                           2028_y / 2 / 29, 2028_y / 3 / 31, 2028_y / 4 / 30});
}

TEST_CASE("Every sixth month skips the months between, also over years")
{
    const Schedule halfYearly = every(6, Repeat::months, 2026_y / 8 / 31);
    CHECK(dueDays(halfYearly, {2026_y / 1 / 1, 2028_y / 3 / 1}) ==
          std::vector<Day>{2026_y / 8 / 31, 2027_y / 2 / 28, 2027_y / 8 / 31, 2028_y / 2 / 29});
}

TEST_CASE("What is taken as needed is never due")
{
    CHECK(dueDays(every(1, Repeat::asNeeded), weekOf(monday)).empty());
}

TEST_CASE("A time of the day is written as a number, a part of the day or a clock time, and read back")
{
    for (const std::string text : {"1", "24", "morning", "noon", "evening", "night", "00:00", "08:30"}) {
        CAPTURE(text);
        const auto slot = doseSlotFromText(text);
        REQUIRE(slot);
        CHECK(toText(*slot) == text);
    }
    for (const std::string text :
         {"", "0", "01", "-1", "+1", "1.", "8:30", "24:00", "Morning", "99999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(doseSlotFromText(text));
    }
}

TEST_CASE("The doses of a day come in the order of the day")
{
    std::vector<DoseSlot> slots{TimeOfDay(20 * 60), PartOfDay::night, PartOfDay::morning, TimeOfDay(6 * 60),
                                PartOfDay::noon,    DoseSlot(2),      PartOfDay::evening, DoseSlot(1)};
    std::ranges::sort(slots, isEarlier);
    CHECK(slots == std::vector<DoseSlot>{DoseSlot(1), DoseSlot(2), TimeOfDay(6 * 60), PartOfDay::morning,
                                         PartOfDay::noon, PartOfDay::evening, TimeOfDay(20 * 60),
                                         PartOfDay::night});
}

TEST_CASE("A schedule that cannot be is refused")
{
    CHECK_FALSE(refusalOf(every(1, Repeat::days)));
    CHECK_FALSE(refusalOf(withSlots(numberedSlots(24))));
    CHECK_FALSE(refusalOf(withSlots({PartOfDay::night, TimeOfDay(480)})));
    CHECK(refusalOf(every(0, Repeat::days)) == ScheduleError::intervalImpossible);
    CHECK(refusalOf(every(367, Repeat::weeks)) == ScheduleError::intervalImpossible);
    CHECK(refusalOf(withSlots({})) == ScheduleError::noSlot);
    CHECK(refusalOf(every(1, Repeat::asNeeded)) == ScheduleError::noSlot);
    CHECK(refusalOf(withSlots(numberedSlots(25))) == ScheduleError::tooManySlots);
    CHECK(refusalOf(withSlots({PartOfDay::noon, PartOfDay::noon})) == ScheduleError::slotTwice);
    CHECK(refusalOf(withSlots({DoseSlot(2)})) == ScheduleError::numberImpossible);
    CHECK(refusalOf(withSlots({DoseSlot(1), PartOfDay::noon})) == ScheduleError::numberImpossible);
    Schedule monthly = every(1, Repeat::months);
    monthly.weekdays.set(0);
    CHECK(refusalOf(monthly) == ScheduleError::weekdaysOutsideWeeks);
}
