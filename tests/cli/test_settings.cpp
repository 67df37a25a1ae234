// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

using namespace osteon::tests;

namespace {

/// A time zone in which it is now that hour; POSIX counts west of Greenwich.
void makeItTheHour(int hour)
{
    const std::time_t now = std::time(nullptr);
    const int ahead = (hour - std::gmtime(&now)->tm_hour + 24 + 12) % 24 - 12;
    setenv("TZ", ("Etc/GMT" + std::string(ahead > 0 ? "-" : "+") + std::to_string(std::abs(ahead))).c_str(),
           1);
}

/// What osteon-cli takes for today.
std::string todayOf(const Diary &diary)
{
    return runProgram({"--journal", diary.journal().string(), "day", "--json"}).json()["day"];
}

} // namespace

TEST_CASE("The hour a day begins at decides what today means, and moves no entry")
{
    const Diary diary;
    makeItTheHour(2);
    const std::string calendarDay = todayOf(diary);
    CHECK(runProgram({"--journal", diary.journal().string(), "log", "2 eggs"}).exitCode == 0);
    diary.done({"settings", "set", "--day-start", "5"});
    const std::string dayBefore = todayOf(diary);
    CHECK(dayBefore < calendarDay);
    const Outcome thatDay =
        runProgram({"--journal", diary.journal().string(), "--today", calendarDay, "day", "--json"});
    CHECK(thatDay.json()["entries"].size() == 1);
    const Outcome snack =
        runProgram({"--journal", diary.journal().string(), "log", "150 g yogurt", "--json"});
    CHECK(snack.json()["items"][0]["day"] == dayBefore);
    diary.done({"settings", "set", "--day-start", "1"});
    CHECK(todayOf(diary) == calendarDay);
    unsetenv("TZ");
}

TEST_CASE("Settings are shown, changed, taken back, and refused where they are none")
{
    const Diary diary;
    const auto shown = [&] { return diary.done({"settings", "show", "--json"}).json(); };
    CHECK(shown() == nlohmann::json{{"day_start", 0}, {"vitamin_d_unit", "IU"}});
    diary.done({"settings", "set", "--day-start", "4", "--vitamin-d-unit", "ug"});
    CHECK(shown() == nlohmann::json{{"day_start", 4}, {"vitamin_d_unit", "ug"}});
    for (const char *hour : {"7", "-1", "2.5", "noon"}) {
        CAPTURE(hour);
        CHECK(diary.run({"settings", "set", std::string("--day-start=") + hour}).exitCode == 3);
    }
    CHECK(diary.run({"settings", "set", "--vitamin-d-unit", "drops"}).exitCode == 3);
    diary.done({"undo"});
    CHECK(shown()["day_start"] == 0);
}

TEST_CASE("The name for the doctor's page is set and taken back")
{
    const Diary diary;
    CHECK(diary.done({"profile", "set", "--name", "Ada Lovelace", "--json"}).json()["name"] ==
          "Ada Lovelace");
    CHECK(diary.done({"profile", "set", "--sex", "female", "--json"}).json()["name"] == "Ada Lovelace");
    CHECK(diary.run({"profile", "set", "--name", "two\nlines"}).exitCode == 3);
    CHECK(diary.done({"profile", "set", "--name", "", "--json"}).json()["name"].is_null());
}
