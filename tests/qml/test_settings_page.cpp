// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and the first run: read at every size and in every appearance, and used without a mouse.
#include "qml/item_tree.h"
#include "qml/layout_faults.h"
#include "qml/shown_window.h"

#include <QAccessible>
#include <QTest>

using namespace osteon;
using namespace osteon::test;

namespace {

const std::vector<Look> looks{
    {{360, 640}, 1.0}, {{360, 640}, 2.0}, {{1280, 800}, 1.0}, {{1280, 800}, 2.0}, {{320, 480}, 1.0}};

QStringList faultsOf(QQuickItem &root)
{
    return cutTexts(root) + brokenWords(root) + textsOutside(root) + overlappingTexts(root) +
           controlsOutOfReach(root);
}

QString nameOfFocus(const ShownWindow &shown)
{
    QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(shown.window().activeFocusItem());
    return focused != nullptr ? focused->text(QAccessible::Name) : QString();
}

/// Tab until something of that name has the keyboard.
void goTo(ShownWindow &shown, const QString &name)
{
    constexpr int manyStops = 90;
    for (int count = 0; nameOfFocus(shown) != name; ++count) {
        REQUIRE_MESSAGE(count < manyStops, name, " is not reached");
        shown.press(Qt::Key_Tab);
    }
}

QStringList namelessControls(const ShownWindow &shown)
{
    QStringList faults;
    for (QQuickItem *control : tabStops(shown.content())) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty() ||
            accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client) {
            faults << described(*control);
        }
    }
    return faults;
}

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

TEST_CASE("Settings can be read at every size, errors and results included")
{
    OpenPages pages;
    sayEverything(pages);
    for (const Look &look : looks) {
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale);
        ShownWindow shown(pages, look, "settings");
        const QStringList faults = faultsOf(shown.content());
        CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
        CHECK(namelessControls(shown) == QStringList{});
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

TEST_CASE("The form of an own target can be read at every size")
{
    OpenPages pages;
    for (const Look &look : looks) {
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale);
        ShownWindow shown(pages, look, "settings");
        pages.views.settings()->targets()->editor()->begin("calcium");
        pages.views.settings()->targets()->editor()->setProperty("lower", "3000");
        CHECK_FALSE(pages.views.settings()->targets()->editor()->save());
        shown.settle();
        for (QQuickItem *item : visibleItems(shown.content())) {
            if (item->inherits("QQuickPopupItem")) {
                const QStringList faults = faultsOf(*item);
                CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
            }
        }
        pages.views.settings()->targets()->editor()->cancel();
    }
}

TEST_CASE("Each screen of the first run can be read at every size")
{
    OpenPages pages;
    for (const Look &look : looks) {
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale);
        pages.views.firstRun()->open();
        ShownWindow shown(pages, look);
        for (int step = 0; step < 3; ++step) {
            CAPTURE(step);
            const QStringList faults = faultsOf(shown.content());
            CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
            CHECK(namelessControls(shown) == QStringList{});
            pages.views.firstRun()->next();
            shown.settle();
        }
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

TEST_CASE("The banner of the sample diary can be read at every size, and leads back")
{
    OpenPages pages;
    REQUIRE(pages.views.place()->showSample());
    for (const Look &look : looks) {
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale);
        ShownWindow shown(pages, look, "settings");
        const QStringList faults = faultsOf(shown.content());
        CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
    }
    ShownWindow shown(pages, {});
    goTo(shown, "Back to my diary");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(pages.views.place()->isSample());
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("The first run is gone through by keyboard alone, and ends in the log line")
{
    OpenPages pages;
    pages.views.firstRun()->open();
    ShownWindow shown(pages, {});
    goTo(shown, "female");
    shown.press(Qt::Key_Return);
    goTo(shown, "Year of birth");
    shown.type("1956");
    goTo(shown, "Next");
    shown.press(Qt::Key_Return);
    CHECK(pages.diary.profile() == Profile{.sex = Sex::female, .birthYear = 1956});
    goTo(shown, "RDA by age and sex");
    shown.press(Qt::Key_Return);
    goTo(shown, "Next");
    shown.press(Qt::Key_Return);
    CHECK(pages.diary.targets().planOn(pages.today).preset == "rda");
    goTo(shown, "µg");
    shown.press(Qt::Key_Return);
    goTo(shown, "Begin my diary");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(pages.views.firstRun()->isOpen());
    CHECK(pages.diary.settings().vitaminDUnit == NutrientUnit::microgram);
    CHECK(shown.window().activeFocusItem()->objectName() == "logLine");
    CHECK(PrintedMessages::all() == QStringList{});
    pages.views.settings()->setVitaminDUnit(SettingsView::InternationalUnits);
}

TEST_CASE("During the first run Tab does not leave it, and every step can be skipped without an answer")
{
    OpenPages pages;
    pages.views.firstRun()->open();
    ShownWindow shown(pages, {});
    for (const QQuickItem *stop : tabStops(shown.content())) {
        CHECK(described(*stop).contains("Navigation") == false);
    }
    for (const char *button : {"Skip this", "Skip this", "Begin my diary"}) {
        goTo(shown, button);
        shown.press(Qt::Key_Return);
    }
    CHECK_FALSE(pages.views.firstRun()->isOpen());
    CHECK(pages.diary.profile() == Profile{});
    CHECK(pages.diary.targets().plans().size() == 1);
    CHECK_FALSE(pages.diary.undo()); // nothing at all was written
}

TEST_CASE("Reminders are set by keyboard alone, and what is wrong in a field is read out with it")
{
    OpenPages pages;
    pages.timeOfDay = std::chrono::hours(9);
    ShownWindow shown(pages, {}, "settings");
    ReminderView &reminders = *pages.views.reminders();
    goTo(shown, "on");
    shown.press(Qt::Key_Return);
    CHECK(reminders.isOn());
    goTo(shown, "At noon");
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type("12:75");
    shown.press(Qt::Key_Return);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(shown.window().activeFocusItem());
    REQUIRE(field != nullptr);
    CHECK(field->text(QAccessible::Description) == "Write a time such as 08:00.");
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type("12:45");
    shown.press(Qt::Key_Return);
    CHECK(reminders.reminders().settings().timeOf(PartOfDay::noon) == std::chrono::minutes(12 * 60 + 45));
    CHECK(nameOfFocus(shown) == "At noon");
    goTo(shown, "the names of what is due");
    shown.press(Qt::Key_Return);
    CHECK(reminders.namesWhatIsDue());
    goTo(shown, "Show one now");
    shown.press(Qt::Key_Return);
    CHECK(reminders.exampleText() == "There is no desktop session here that could show a notification.");
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("The appearance changes at once and leaves the rest of the window as it is")
{
    OpenPages pages;
    ShownWindow shown(pages, {}, "settings");
    goTo(shown, "high contrast");
    shown.press(Qt::Key_Return);
    CHECK(shown.theme().property("isHighContrast").toBool());
    CHECK(shown.window().color() == QColor("#000000"));
    CHECK(nameOfFocus(shown) == "high contrast");
    goTo(shown, "200 %");
    shown.press(Qt::Key_Return);
    CHECK(shown.theme().property("body").toInt() == 32);
    CHECK(PrintedMessages::all() == QStringList{});
}
