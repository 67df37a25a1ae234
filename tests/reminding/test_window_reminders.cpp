// SPDX-License-Identifier: GPL-3.0-or-later
// The reminders of a running window: what the desktop is asked to show, and what a click does.
#include "qml/shown_window.h"
#include "reminding/fake_notifications.h"
#include "ui/reminders/reminder_view.h"
#include "ui/reminders/typed_time.h"

#include <QTest>

#include <memory>

using namespace osteon;
using namespace osteon::test;
using namespace std::chrono_literals;

namespace {

QString fileIn(const Folder &folder, const char *name)
{
    return QString::fromStdString((folder / name).string());
}

/// A diary with a routine in the evening, on a computer with reminders, at a time that the test sets.
struct OpenReminders : OpenPages
{
    explicit OpenReminders(bool isOn = true)
    {
        Regimen routine;
        routine.kind = RegimenKind::medicine;
        routine.versions.emplace_back();
        routine.versions.front().from = today;
        routine.versions.front().name = "Alendronate";
        routine.versions.front().schedule.anchor = today;
        routine.versions.front().schedule.doseSlots = {PartOfDay::evening};
        REQUIRE(diary.addRegimen(routine));
        view.reminders().keepIn({fileIn(folder, "window.ini"), fileIn(folder, "reminders")});
        view.reminders().setLanguage("en");
        if (isOn) {
            view.setOn(true);
        }
    }

    /// The minute comes at which the timer asks, and the desktop has time to answer.
    void checkAt(TimeOfDay time)
    {
        timeOfDay = time;
        view.reminders().check();
        QTest::qWait(60);
    }

    ReminderView &view = *views.reminders();
};

QString fieldOf(const TimeFieldModel &model, const QString &key, const char *role)
{
    return valueOf(model, rowWith(model, "key", key), role).toString();
}

} // namespace

TEST_CASE("The window shows what is due once, without a name, and a click leads to Today")
{
    FakeNotifications desktop;
    OpenReminders open;
    const ShownWindow shown(open, {}, "settings");
    open.todayView.goToPreviousDay();
    open.checkAt(17h + 59min);
    CHECK(desktop.shown().empty());
    open.checkAt(18h);
    open.checkAt(18h + 1min);
    REQUIRE(desktop.shown().size() == 1);
    CHECK(desktop.shown().front().summary == "osteon: something is due");
    CHECK(desktop.shown().front().body == "");
    CHECK(desktop.shown().front().actions == QStringList{"default", "Open", "later", "In an hour"});
    desktop.press("default");
    REQUIRE(QTest::qWaitFor([&] { return shown.window().property("page") == "today"; }));
    CHECK(open.todayView.property("isToday").toBool());
    CHECK(qEnvironmentVariable("XDG_ACTIVATION_TOKEN") == "token");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_CASE("'In an hour' shows it once more, an hour later")
{
    FakeNotifications desktop;
    OpenReminders open;
    open.checkAt(18h + 30min);
    REQUIRE(desktop.shown().size() == 1);
    desktop.press("later");
    QTest::qWait(60);
    open.checkAt(19h + 29min);
    CHECK(desktop.shown().size() == 1);
    open.checkAt(19h + 30min);
    CHECK(desktop.shown().size() == 2);
    open.checkAt(21h);
    CHECK(desktop.shown().size() == 2);
}

TEST_CASE("A click on what another program showed does nothing here")
{
    FakeNotifications desktop;
    OpenReminders open;
    open.checkAt(18h);
    int asked = 0;
    QObject::connect(&open.view, &ReminderView::openAsked, &open.view, [&] { ++asked; });
    emit desktop.ActionInvoked(99, "default");
    QTest::qWait(60);
    CHECK(asked == 0);
    emit desktop.ActionInvoked(1, "default");
    REQUIRE(QTest::qWaitFor([&] { return asked == 1; }));
}

TEST_CASE("Names where they are wished for; nothing of what is ticked, of a sample, or where it is off")
{
    const FakeNotifications desktop;
    OpenReminders open(false);
    open.checkAt(18h);
    CHECK(desktop.shown().empty());
    open.view.setOn(true);
    REQUIRE(open.views.place()->showSample());
    open.checkAt(18h);
    CHECK(desktop.shown().empty());
    CHECK(open.view.nextText().contains("sample"));
    REQUIRE(open.views.place()->leaveSample());
    open.view.setNamesWhatIsDue(true);
    open.checkAt(18h);
    REQUIRE(desktop.shown().size() == 1);
    CHECK(desktop.shown().front().body == "Alendronate");
}

TEST_CASE("What is ticked in the window is not shown")
{
    const FakeNotifications desktop;
    OpenReminders open;
    REQUIRE(open.diary.record(dueOn(open.diary.regimens(), {}, open.today), DoseState::taken));
    open.checkAt(18h);
    CHECK(desktop.shown().empty());
}

TEST_CASE("Two windows on one computer show it once between them")
{
    const FakeNotifications desktop;
    OpenReminders open;
    ReminderView second(open.diary, [] { return false; });
    second.reminders().keepIn({fileIn(open.folder, "window.ini"), fileIn(open.folder, "reminders")});
    second.reminders().setLanguage("en");
    CHECK(second.isOn());
    open.timeOfDay = 18h;
    second.reminders().check();
    open.view.reminders().check();
    QTest::qWait(100);
    open.view.reminders().check();
    QTest::qWait(100);
    CHECK(desktop.shown().size() == 1);
}

TEST_CASE("Settings say when the next one comes, and keep what is chosen")
{
    const FakeNotifications desktop;
    OpenReminders open(false);
    const WatchedModels watched{open.view.partTimes(), open.view.quietTimes()};
    open.timeOfDay = 9h;
    CHECK(open.view.nextText() == "");
    open.view.setOn(true);
    CHECK(open.view.nextText() == "The next reminder today: 18:00.");
    CHECK(open.view.finishTime("evening", "19.30"));
    CHECK(open.view.nextText() == "The next reminder today: 19:30.");
    open.timeOfDay = 20h;
    CHECK(open.view.nextText() == "No further reminder comes today.");
    open.view.setHasQuietHours(false);
    CHECK(open.view.quietTimes()->rowCount() == 0);
    const ReminderSettings kept = ReminderSettingsFile(fileIn(open.folder, "window.ini")).settings();
    CHECK(kept == open.view.reminders().settings());
    CHECK(kept.isOn);
    CHECK(kept.timeOf(PartOfDay::evening) == 19h + 30min);
    CHECK_FALSE(kept.quietHours);
}

TEST_CASE("A time that is none is refused at its field, and one in the quiet hours says what becomes of it")
{
    OpenReminders open;
    const TimeFieldModel &times = *open.view.partTimes();
    CHECK_FALSE(open.view.finishTime("noon", "midday"));
    CHECK(fieldOf(times, "noon", "time") == "midday");
    CHECK(fieldOf(times, "noon", "error") == "Write a time such as 08:00.");
    CHECK(open.view.reminders().settings().timeOf(PartOfDay::noon) == 12h);
    CHECK(open.view.finishTime("noon", "12:15"));
    CHECK(fieldOf(times, "noon", "error") == "");
    CHECK(open.view.finishTime("morning", "6:45"));
    CHECK(fieldOf(times, "morning", "hint") == "In the quiet hours, so it comes at 07:00.");
    CHECK(open.view.finishTime("night", "22:30"));
    CHECK(fieldOf(times, "night", "hint") ==
          "In the quiet hours, which end on the next day, so it does not come.");
    CHECK_FALSE(open.view.finishTime("until", "22:00"));
    CHECK(fieldOf(*open.view.quietTimes(), "until", "error") ==
          "Quiet hours end at another time than they begin.");
}

TEST_CASE("Times are read as people write them")
{
    for (const auto &[text, time] : {std::pair{"8:30", 8h + 30min},
                                     {"08:30", 8h + 30min},
                                     {" 20.05 ", 20h + 5min},
                                     {"7", 7h + 0min},
                                     {"8:30 PM", 20h + 30min},
                                     {"0:00", 0h + 0min}}) {
        CAPTURE(text);
        CHECK(typedTime(text) == time);
    }
    for (const char *text : {"", "24:00", "8:60", "noon", "-1", "8:30:15"}) {
        CAPTURE(text);
        CHECK_FALSE(typedTime(text));
    }
}

TEST_CASE("'Show one now' proves that the desktop shows it; where it cannot, a sentence says why")
{
    OpenReminders open;
    REQUIRE(QTest::qWaitFor([&] { return !open.view.problem().isEmpty(); }));
    CHECK(open.view.problem() == "This desktop has no service for notifications, so none can be shown.");
    open.view.showExample();
    REQUIRE(QTest::qWaitFor([&] { return !open.view.exampleText().isEmpty(); }));
    CHECK(open.view.exampleText() == open.view.problem());
    const FakeNotifications desktop;
    open.view.showExample();
    REQUIRE(QTest::qWaitFor([&] { return desktop.shown().size() == 1; }));
    REQUIRE(QTest::qWaitFor([&] { return open.view.problem().isEmpty(); }));
    CHECK(open.view.exampleText().startsWith("The desktop has taken it."));
    CHECK(desktop.shown().front().summary == "osteon: something is due");
    CHECK(desktop.shown().front().body == "This is how a reminder looks.");
}
