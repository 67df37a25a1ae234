// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, its form, the first run and the banner of the sample diary can be read at every size of window
// and text, and in every language.
#include "qml/layout_pages.h"

#include <QTest>

using namespace osteon;
using namespace osteon::test;

namespace {

/// Reminders with all of their fields: one that is refused, one in the quiet hours, and a desktop that shows
/// nothing.
void sayEverythingOfReminders(ReminderView &reminders)
{
    reminders.setOn(true);
    reminders.setHasQuietHours(true);
    CHECK_FALSE(reminders.finishTime("noon", "after lunch"));
    CHECK(reminders.finishTime("night", "22:30"));
    reminders.showExample();
    REQUIRE(QTest::qWaitFor([&] { return !reminders.exampleText().isEmpty(); }));
}

/// Everything that Settings can say at once: errors, results, the caution, the sample's banner.
void sayEverything(OpenPages &pages)
{
    ProfileEditor &profile = *pages.views.settings()->profile();
    profile.setTakesAnticoagulant(true);
    CHECK_FALSE(profile.finishBirthYear("56"));
    pages.views.settings()->targets()->choose("rda");
    sayEverythingOfReminders(*pages.views.reminders());
    pages.views.place()->setProperty("restoreFile", "/nowhere.osteon");
    const auto waitForWork = [&] {
        REQUIRE(QTest::qWaitFor([&] { return !pages.views.place()->work()->isRunning(); }));
    };
    pages.views.place()->lookAtBackup();
    waitForWork();
    pages.views.place()->check();
    waitForWork();
    pages.notice.dismiss();
}

} // namespace

TEST_CASE("Settings can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "settings", asItIs);
}

TEST_CASE("Settings can be read at every size, errors and results included")
{
    OpenPages pages;
    checkAtEverySize(pages, "settings", [](OpenPages &open, ShownWindow &) { sayEverything(open); });
}

TEST_CASE("The form of an own target can be read at every size, with its error")
{
    OpenPages pages;
    OwnTargetEditor &editor = *pages.views.settings()->targets()->editor();
    checkAtEverySize(pages, "settings", [&](OpenPages &, ShownWindow &) {
        editor.begin("calcium");
        editor.setProperty("lower", "3000");
        REQUIRE_FALSE(editor.save());
    });
}

TEST_CASE("Each screen of the first run can be read at every size, and what was answered too")
{
    OpenPages pages;
    FirstRun &firstRun = *pages.views.firstRun();
    for (const auto step : {FirstRun::Who, FirstRun::Targets, FirstRun::Units}) {
        CAPTURE(static_cast<int>(step));
        checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &shown) {
            firstRun.open();
            shown.settle();
            while (firstRun.step() != step) {
                firstRun.next();
            }
        });
    }
    ProfileEditor &profile = *pages.views.settings()->profile();
    profile.setTakesAnticoagulant(true);
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        firstRun.open();
        CHECK_FALSE(profile.finishBirthYear("56"));
    });
}

TEST_CASE("The banner of the sample diary can be read at every size")
{
    OpenPages pages;
    REQUIRE(pages.views.place()->showSample());
    checkAtEverySize(pages, "settings", asItIs);
}
