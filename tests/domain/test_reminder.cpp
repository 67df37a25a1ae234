// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is reminded of, and when: by the clock on the wall, outside quiet hours, each dose once.
#include "domain/reminder.h"

#include "domain/diary_settings.h"

#include <date/tz.h>
#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;
using namespace std::chrono_literals;

namespace {

constexpr Day monday{2026_y / 11 / 23};

Regimen routine(const std::string &name, std::vector<DoseSlot> slots, Repeat repeat = Repeat::days,
                Day from = monday)
{
    RegimenVersion version;
    version.from = from;
    version.name = name;
    version.schedule.repeat = repeat;
    version.schedule.anchor = from;
    version.schedule.doseSlots = std::move(slots);
    return {.uid = "uid of " + name, .kind = RegimenKind::supplement, .versions = {std::move(version)}};
}

/// Somebody with routines who asks at moments of a day, and remembers what was shown.
struct Person
{
    std::vector<Regimen> routines;
    ReminderSettings settings{.quietHours = std::nullopt};
    std::chrono::hours dayStart{0};
    std::vector<Dose> doses{};
    ReminderLog log{};

    /// The names of what is shown when asked at that time; each is remembered.
    std::vector<std::string> ask(TimeOfDay time, Day day = monday)
    {
        std::vector<std::string> names;
        const WallTime now{day, time, dayStart};
        for (const Reminder &reminder : remindersAt(now, dueOn(routines, doses, day), settings, log)) {
            names.push_back(reminder.dose.name);
            log.add(reminder.dose);
        }
        return names;
    }

    void record(DoseState state)
    {
        Dose dose = takenDose(dueOn(routines, doses, monday).front(), std::nullopt);
        dose.stamp.uid = "tick";
        dose.state = state;
        doses.push_back(dose);
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("What is due is reminded of at the time of its part of the day, or at its own")
{
    Person person{
        .routines = {routine("D3", {PartOfDay::evening}), routine("calcium", {TimeOfDay(8h + 30min)})}};
    CHECK(person.ask(8h + 29min).empty());
    CHECK(person.ask(8h + 30min) == Names{"calcium"});
    CHECK(person.ask(17h + 59min).empty());
    CHECK(person.ask(18h) == Names{"D3"});
    person.settings.partTimes = {7h, 13h, 20h, 23h};
    CHECK(person.ask(20h, addDays(monday, 1)) == Names{"calcium", "D3"});
}

TEST_CASE("However often is asked, a dose is shown once; the next day it is again")
{
    Person person{.routines = {routine("D3", {PartOfDay::morning})}};
    std::size_t shown = 0;
    for (TimeOfDay time = 0min; time < 24h; time += 5min) {
        shown += person.ask(time).size();
    }
    CHECK(shown == 1);
    CHECK(person.ask(8h, addDays(monday, 1)) == Names{"D3"});
}

TEST_CASE("What is ticked or skipped before its time is not shown")
{
    for (const DoseState state : {DoseState::taken, DoseState::skipped}) {
        Person person{.routines = {routine("D3", {PartOfDay::morning, PartOfDay::evening})}};
        person.record(state);
        CHECK(person.ask(12h).empty());
        CHECK(person.ask(18h) == Names{"D3"}); // the evening's own dose is still open
    }
}

TEST_CASE("What is taken as needed is never shown, nor a routine that has ended or not begun")
{
    Regimen ended = routine("ended", {PartOfDay::morning}, Repeat::days, addDays(monday, -7));
    ended.versions.front().lastDay = addDays(monday, -1);
    Person person{.routines = {routine("as needed", {}, Repeat::asNeeded), ended,
                               routine("later", {PartOfDay::morning}, Repeat::days, addDays(monday, 1))}};
    CHECK(person.ask(23h + 59min).empty());
}

TEST_CASE("A tablet of every second week is shown in its weeks only")
{
    Regimen tablet = routine("tablet", {PartOfDay::morning}, Repeat::weeks);
    tablet.versions.front().schedule.every = 2;
    Person person{.routines = {tablet}};
    for (int day = 0; day < 28; ++day) {
        CAPTURE(day);
        CHECK(person.ask(12h, addDays(monday, day)).empty() == (day != 0 && day != 14));
    }
}

TEST_CASE("The doses 1, 2, 3 … of a day stand at the parts of the day, many of them evenly between")
{
    const ReminderSettings settings;
    const auto timesOf = [&](int count) {
        std::vector<TimeOfDay> times;
        for (int number = 1; number <= count; ++number) {
            times.push_back(clockTimeOf(number, count, settings, 0h));
        }
        return times;
    };
    CHECK(timesOf(1) == std::vector<TimeOfDay>{8h});
    CHECK(timesOf(2) == std::vector<TimeOfDay>{8h, 18h});
    CHECK(timesOf(3) == std::vector<TimeOfDay>{8h, 12h, 18h});
    CHECK(timesOf(4) == std::vector<TimeOfDay>{8h, 12h, 18h, 21h});
    CHECK(timesOf(5) == std::vector<TimeOfDay>{8h, 11h + 15min, 14h + 30min, 17h + 45min, 21h});
    Person person{.routines = {routine("drops", numberedSlots(3))}};
    CHECK(person.ask(13h) == Names{"drops", "drops"});
    CHECK(person.ask(18h) == Names{"drops"});
}

TEST_CASE("Quiet hours cross midnight: what falls into them waits until they end, on the same day alone")
{
    Person person{.routines = {routine("early", {TimeOfDay(6h)}), routine("late", {TimeOfDay(22h + 30min)}),
                               routine("D3", {PartOfDay::evening})}};
    person.settings.quietHours = QuietHours{22h, 7h};
    CHECK(person.ask(6h + 59min).empty());
    CHECK(person.ask(7h) == Names{"early"});
    CHECK(person.ask(22h).empty()); // nobody asked between six and ten in the evening
    CHECK(person.ask(23h + 59min).empty());
    CHECK(person.ask(7h, addDays(monday, 1)) == Names{"early"});
    CHECK(person.ask(21h + 59min, addDays(monday, 1)) == Names{"D3"});
}

TEST_CASE("Quiet hours within a day put off what falls into them, and none are none")
{
    Person person{.routines = {routine("noon", {PartOfDay::noon})}};
    person.settings.quietHours = QuietHours{11h, 14h};
    CHECK(person.ask(13h + 59min).empty());
    CHECK(person.ask(14h) == Names{"noon"});
    CHECK_FALSE(QuietHours{9h, 9h}.contains(9h));
    CHECK(quietHoursFromText("22:00-06:30") == QuietHours{22h, 6h + 30min});
    for (const char *text : {"", "22:00", "22-7", "22:00-24:00", "22:00-", "a-b"}) {
        CAPTURE(text);
        CHECK_FALSE(quietHoursFromText(text));
    }
}

TEST_CASE("Where a day starts at four, what is due at two in the night belongs to the day before")
{
    Person person{.routines = {routine("late", {TimeOfDay(2h)}), routine("D3", {PartOfDay::night})},
                  .dayStart = 4h};
    CHECK(person.ask(4h).empty());
    CHECK(person.ask(21h) == Names{"D3"});
    CHECK(person.ask(1h + 59min).empty());
    CHECK(person.ask(2h) == Names{"late"}); // still Monday, as the diary counts
    CHECK(person.ask(2h, addDays(monday, 1)) == Names{"D3", "late"});
    person.settings.quietHours = QuietHours{23h, 7h}; // they end after the day has
    CHECK(person.ask(3h + 59min, addDays(monday, 2)).empty());
}

TEST_CASE("Moments of the diary go round midnight with the day's start")
{
    CHECK(sinceStart(0min, 0h) == 0min);
    CHECK(sinceStart(23h + 59min, 0h) == 23h + 59min);
    CHECK(sinceStart(4h, 4h) == 0min);
    CHECK(sinceStart(3h + 59min, 4h) == 23h + 59min);
}

TEST_CASE("On days of 23 and of 25 hours each dose is shown once, and never before its time")
{
    const date::time_zone *berlin = date::locate_zone("Europe/Berlin");
    for (const Day day : {Day{2026_y / 3 / 29}, Day{2026_y / 10 / 25}}) {
        CAPTURE(toText(day));
        Person person{.routines = {routine("at half past two", {TimeOfDay(2h + 30min)}, Repeat::days, day),
                                   routine("D3", {PartOfDay::morning}, Repeat::days, day)}};
        std::vector<std::pair<std::string, TimeOfDay>> shown;
        const auto begin = berlin->to_sys(date::local_days(day), date::choose::earliest);
        const auto end = berlin->to_sys(date::local_days(addDays(day, 1)), date::choose::earliest);
        for (auto instant = date::floor<std::chrono::minutes>(begin); instant < end; instant += 1min) {
            const auto local = date::floor<std::chrono::minutes>(berlin->to_local(instant));
            const TimeOfDay time = local - date::floor<date::days>(local);
            for (const std::string &name : person.ask(time, dayAt(local, 0h))) {
                shown.emplace_back(name, time);
            }
        }
        CHECK(end - begin != 24h); // or the test has looked at the wrong days
        const TimeOfDay first = day.month() == date::March ? 3h : 2h + 30min; // 02:30 is skipped in March
        CHECK(shown == decltype(shown){{"at half past two", first}, {"D3", 8h}});
    }
}

TEST_CASE("'Later' is an hour later, once, and not on the next day")
{
    Person person{.routines = {routine("D3", {PartOfDay::morning})}};
    const DueDose dose = dueOn(person.routines, {}, monday).front();
    person.log.addLater(dose, {monday, 8h + 10min, 0h});
    CHECK(person.ask(9h + 9min).empty());
    CHECK(person.ask(9h + 10min) == Names{"D3"});
    CHECK(person.ask(10h + 10min).empty());
    person.log.addLater(dose, {monday, 23h + 30min, 0h});
    CHECK(person.ask(23h + 59min).empty());
}

TEST_CASE("What was shown is written as lines and read again; what cannot be read is left out")
{
    const std::vector<Regimen> routines{routine("D3", {PartOfDay::evening, TimeOfDay(8h + 30min)}),
                                        routine("drops", numberedSlots(2))};
    const std::vector<DueDose> due = dueOn(routines, {}, monday);
    REQUIRE(due.size() == 4);
    ReminderLog log;
    log.add(due[0]);
    log.addLater(due[1], {monday, 9h, 0h});
    log.addUnshown(due[2]);
    CHECK(ReminderLog::fromText(log.toText()) == log);
    CHECK(ReminderLog::fromText("nonsense\n2026-11-23 evening\n2026-11-23 evening shown \n\n" + log.toText() +
                                "2026-02-30 1 shown uid") == log);
    CHECK(log.isKnownUnshown(due[2]));
    CHECK_FALSE(log.isDone(due[2], {monday, 23h, 0h}));
    CHECK_FALSE(log.isKnownUnshown(due[0]));
    log.forgetBefore(addDays(monday, 1));
    CHECK(log == ReminderLog());
}
