// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, used without a mouse.
#include "qml/keyboard_walk.h"
#include "qml/shown_window.h"

#include <QAccessible>

using namespace osteon;
using namespace osteon::test;

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

TEST_CASE("The banner of the sample diary leads back to one's own")
{
    OpenPages pages;
    REQUIRE(pages.views.place()->showSample());
    ShownWindow shown(pages, {});
    goTo(shown, "Back to my diary");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(pages.views.place()->isSample());
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("The sample diary is written in the language of the window that shows it")
{
    OpenPages pages;
    const LanguageUntilEnd german("de");
    REQUIRE(pages.views.place()->showSample());
    const QStringList routines = textsOf(*pages.todayView.routines()->routines(), "name");
    CHECK(routines.contains("Calciumcitrat"));
    CHECK_FALSE(routines.contains("Calcium citrate"));
    CHECK(pages.stored({addDays(pages.today, -60), pages.today}).intake.empty()); // one's own diary
    REQUIRE(pages.views.place()->leaveSample());
}
