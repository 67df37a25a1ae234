// SPDX-License-Identifier: GPL-3.0-or-later
// Entries and their form without a mouse.
#include "qml/item_tree.h"
#include "qml/keyboard_walk.h"
#include "qml/shown_window.h"

#include <QTest>

using namespace osteon;
using namespace osteon::test;

TEST_CASE("An entry is changed, its form left and its deletion taken back without a mouse")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {});
    goTo(shown, "Edit Milk, whole");
    shown.press(Qt::Key_Return);
    REQUIRE(pages.todayView.editor()->isOpen());
    goTo(shown, "Portion, g");
    shown.type("99999");
    shown.press(Qt::Key_Return);
    CHECK(pages.todayView.editor()->isOpen());
    CHECK(pages.stored().intake[0].portionText == "200 ml");
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type("103");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(pages.todayView.editor()->isOpen());
    CHECK(pages.stored().intake[0].portionText == "103 g");
    goTo(shown, "Delete Milk, whole");
    shown.press(Qt::Key_Return);
    CHECK(pages.stored().intake.empty());
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(pages.stored().intake.size() == 1);
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("Up and Down go from entry to entry, and Delete deletes the one that has the keyboard")
{
    OpenPages pages;
    pages.log(pages.today, "breakfast: 200 ml milk, 2 eggs, 1 banana");
    ShownWindow shown(pages, {});
    goTo(shown, "Edit Milk, whole");
    shown.press(Qt::Key_Down);
    CHECK(nameOfFocus(shown) == "Edit Egg");
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down); // the last one
    CHECK(nameOfFocus(shown) == "Edit Banana");
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Delete);
    REQUIRE(pages.stored().intake.size() == 2);
    CHECK(pages.notice.text() == "Deleted Egg");
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("Tab into a field selects what is in it, so that what is typed takes its place; a click does not")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {});
    goTo(shown, "Edit Milk, whole");
    shown.press(Qt::Key_Return);
    const auto field = [&shown]() -> QQuickItem & { return *shown.window().activeFocusItem(); };
    const auto isAllSelected = [&field] {
        const QString text = field().property("text").toString();
        return text != "" && field().property("selectedText") == text;
    };
    goTo(shown, "Portion, g");
    CHECK(isAllSelected());
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Backtab);
    REQUIRE(nameOfFocus(shown) == "Portion, g");
    CHECK(isAllSelected());
    QQuickItem &portion = field();
    shown.press(Qt::Key_Tab);
    CHECK(portion.property("selectedText") == "");
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, boxInScene(portion).center().toPoint());
    shown.settle();
    REQUIRE(&field() == &portion);
    CHECK(portion.property("selectedText") == "");
    shown.press(Qt::Key_Backtab);
    goTo(shown, "Portion, g");
    shown.type("103");
    shown.press(Qt::Key_Return);
    CHECK(pages.stored().intake[0].portionText == "103 g");
    CHECK(PrintedMessages::all() == QStringList{});
}
