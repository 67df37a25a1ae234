// SPDX-License-Identifier: GPL-3.0-or-later
// osteon-cli remind, as a timer runs it, and what the desktop is asked to show.
#include "reminding/fake_notifications.h"
#include "reminding/reminded_person.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using namespace osteon::test;

namespace {

/// Reminders are on, and two routines are due in the evening.
struct Reminded : RemindedPerson
{
    Reminded()
    {
        done({"regimen", "add", "Alendronate", "--medicine", "--at", "evening"});
        done({"regimen", "add", "Vitamin <D3>", "--vitamin-d-iu", "1000", "--at", "evening"});
        done({"remind", "--on"});
    }
};

std::string text(const QString &text)
{
    return text.toStdString();
}

} // namespace

TEST_CASE("Off until it is switched on: nothing is shown, and a timer does not fail")
{
    const FakeNotifications desktop;
    const RemindedPerson person;
    person.done({"regimen", "add", "Vitamin D3", "--vitamin-d-iu", "1000", "--at", "evening"});
    const auto answer = person.remind("19:00");
    CHECK(answer["on"] == false);
    CHECK(answer["shown"] == false);
    CHECK(answer["reason"] == "off");
    person.done({"remind", "--on"});
    person.done({"remind", "--off"});
    CHECK(person.remind("19:00")["reason"] == "off");
    CHECK(desktop.shown().empty());
}

TEST_CASE("What is due is shown once, in one notification that names nothing")
{
    const FakeNotifications desktop;
    const Reminded person;
    CHECK(person.remind("17:59")["reason"] == "nothing_due");
    const auto answer = person.remind("18:00");
    CHECK(answer["shown"] == true);
    CHECK(answer["reason"].is_null());
    CHECK(answer["body"].is_null());
    CHECK(answer["reminders"].size() == 2);
    CHECK(answer["reminders"][0]["remind_at"] == "18:00");
    for (const char *later : {"18:05", "18:10", "21:55"}) {
        CHECK(person.remind(later)["reason"] == "nothing_due");
    }
    REQUIRE(desktop.shown().size() == 1);
    const ShownNotification &shown = desktop.shown().front();
    CHECK(text(shown.summary) == "osteon: something is due");
    CHECK(text(shown.body).empty());
    CHECK(text(shown.application) == "osteon");
    CHECK(shown.actions.isEmpty()); // nobody would be there to hear of a click
    CHECK(text(shown.hints["desktop-entry"].toString()) == "osteon");
    CHECK(shown.hints["urgency"].toInt() == 1);
}

TEST_CASE("A dry run shows nothing and remembers nothing")
{
    const FakeNotifications desktop;
    const Reminded person;
    const auto answer = person.remind("18:00", {"--dry-run"});
    CHECK(answer["reason"] == "dry_run");
    CHECK(answer["reminders"].size() == 2);
    CHECK(answer["summary"] == "osteon: something is due");
    CHECK(person.done({"remind", "--dry-run", "--at", "18:00"}).output ==
          "Would be shown: osteon: something is due\n  Alendronate (evening): open\n  Vitamin <D3> "
          "(evening): open\n");
    CHECK(desktop.shown().empty());
    CHECK_FALSE(std::filesystem::exists(person.logFile()));
}

TEST_CASE("Names are shown where they are wished for, and only what is still open")
{
    const FakeNotifications desktop;
    const Reminded person;
    std::ofstream(person.folder / "config" / "osteon" / "window.ini", std::ios::app)
        << "[reminders]\nnames=true\n";
    CHECK(person.remind("18:00")["body"] == "Alendronate, Vitamin <D3>");
    REQUIRE(desktop.shown().size() == 1);
    CHECK(text(desktop.shown().front().body) == "Alendronate, Vitamin &lt;D3&gt;"); // a body is markup here
    CHECK(text(desktop.shown().front().summary) == "osteon: something is due");
}

TEST_CASE("What is ticked or skipped is not shown")
{
    const FakeNotifications desktop;
    const Reminded person;
    person.done({"tick", "Alendronate"});
    person.done({"skip", "Vitamin <D3>"});
    CHECK(person.remind("20:00")["reason"] == "nothing_due");
    CHECK(desktop.shown().empty());
}

TEST_CASE("In quiet hours nothing is shown; others can be given for once")
{
    const FakeNotifications desktop;
    const Reminded person;
    CHECK(person.remind("22:30")["reason"] == "quiet_hours");
    CHECK(person.remind("20:00", {"--quiet-hours", "19:00-20:30"})["reason"] == "quiet_hours");
    CHECK(desktop.shown().empty());
    CHECK(person.remind("22:30", {"--quiet-hours", "none"})["shown"] == true);
    CHECK(person.run({"remind", "--quiet-hours", "at night"}).exitCode == 3);
    CHECK(person.run({"remind", "--at", "25:00"}).exitCode == 3);
    CHECK(person.run({"remind", "--on", "--off"}).exitCode == 2);
}

TEST_CASE("Without a session or a service it ends with 5, says so once, and shows it as soon as it can")
{
    Reminded person;
    const QStringList words{"remind", "--at", "18:00"};
    person.hasSession = false;
    const Ended first = person.run(words);
    CHECK(first.exitCode == 5);
    CHECK(first.errors == "osteon-cli: Something is due and could not be shown: there is no desktop session "
                          "here (no D-Bus session bus).\n");
    const Ended second = person.run(words);
    CHECK(second.exitCode == 5);
    CHECK(second.errors.empty());
    person.hasSession = true; // a bus, but nothing on it that shows notifications
    CHECK(person.run(words).exitCode == 5);
    person.hasSession = false;
    CHECK(person.run({"remind", "--at", "17:00"}).exitCode == 0); // nothing is due: nobody is asked
    person.hasSession = true;
    const FakeNotifications desktop;
    CHECK(person.remind("18:10")["shown"] == true);
    CHECK(desktop.shown().size() == 1);
}

TEST_CASE("Where nothing can be written down, nothing is shown, for it would be shown again and again")
{
    const FakeNotifications desktop;
    const Reminded person;
    std::ofstream(person.folder / "state") << "a file where the folder should be";
    const Ended ended = person.run({"remind", "--at", "18:00"});
    CHECK(ended.exitCode == 5);
    CHECK(ended.errors.find("cannot be written") != std::string::npos);
    CHECK(desktop.shown().empty());
}

TEST_CASE("A timer on a computer without a diary makes none and does not fail")
{
    const RemindedPerson person;
    const Ended ended = person.runExactly({"remind"});
    CHECK(ended.exitCode == 0);
    CHECK_FALSE(std::filesystem::exists(person.folder / "data" / "osteon" / "journal.osteon"));
    CHECK(person.run({"remind"}).exitCode == 4); // one that is named has to be there
}

TEST_CASE("The notification speaks the language of the window")
{
    const FakeNotifications desktop;
    const Reminded person;
    std::ofstream(person.folder / "config" / "osteon" / "window.ini", std::ios::app)
        << "[language]\ncode=de\n";
    CHECK(person.remind("18:00")["summary"] == "osteon: Etwas ist fällig");
    CHECK(text(desktop.shown().front().summary) == "osteon: Etwas ist fällig");
}
