// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the whole window.
#include "qml/item_tree.h"
#include "qml/keyboard_walk.h"
#include "qml/shown_window.h"

#include <algorithm>

using namespace osteon;
using namespace osteon::test;

TEST_CASE("The keys are shown by F1, and by a question mark in the empty line or outside it, but not in the "
          "words of a line")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    const auto isShown = [&shown] {
        return std::ranges::any_of(visibleItems(shown.content()), [](QQuickItem *item) {
            return nameOf(item) == "? or F1: show these keys";
        });
    };
    CHECK_FALSE(isShown());
    shown.press(Qt::Key_F1);
    CHECK(isShown());
    shown.type("x"); // not through the sheet
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(isShown());
    CHECK(lineText(shown) == "");
    CHECK(shown.window().activeFocusItem() == &logLine(shown));
    shown.type("?");
    CHECK(isShown());
    shown.press(Qt::Key_Return); // on Close
    CHECK_FALSE(isShown());
    shown.press(Qt::Key_Tab);
    shown.type("?");
    CHECK(isShown());
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.type("eggs?");
    CHECK_FALSE(isShown());
    CHECK(lineText(shown) == "eggs?");
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("The page keys go from day to day, Ctrl+G to any day, Ctrl+D marks it complete")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.press(Qt::Key_PageUp);
    shown.press(Qt::Key_PageUp);
    CHECK(pages.todayView.day() == addDays(wednesday, -2));
    shown.press(Qt::Key_PageDown);
    CHECK(pages.todayView.day() == addDays(wednesday, -1));
    shown.press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(pages.todayView.property("isChoosingDay").toBool());
    shown.press(Qt::Key_Down); // in the field the arrows go a day at a time, and the page keys a week
    CHECK(pages.todayView.chosenDay()->day() == addDays(wednesday, -2));
    shown.press(Qt::Key_PageDown);
    CHECK(pages.todayView.chosenDay()->day() == addDays(wednesday, -9));
    shown.press(Qt::Key_Return);
    CHECK(pages.todayView.day() == addDays(wednesday, -9));
    CHECK(shown.window().activeFocusItem() == &logLine(shown));
    shown.press(Qt::Key_2, Qt::ControlModifier);
    shown.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(shown.window().property("page") == "today");
    CHECK(pages.todayView.isComplete());
    CHECK(pages.notice.canUndo());
    shown.press(Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(pages.todayView.isComplete());
    shown.press(Qt::Key_G, Qt::ControlModifier);
    shown.press(Qt::Key_D, Qt::ControlModifier); // not behind a form
    CHECK_FALSE(pages.todayView.isComplete());
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(pages.todayView.property("isChoosingDay").toBool());
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("What a narrow window has no room for below the line is one button away, favourites too")
{
    OpenPages pages;
    pages.log(addDays(pages.today, -1), "breakfast: 200 ml milk; lunch: 150 g yogurt; dinner: 200 g lentils");
    pages.log(addDays(pages.today, -3), "1 cup kefir");
    REQUIRE(pages.diary.setFavourite("kefir", true));
    ShownWindow shown(pages, {{360, 640}});
    const auto offered = [&shown] {
        QStringList names;
        for (QQuickItem *stop : tabStops(shown.content())) {
            if (nameOf(stop).startsWith("Log again: ")) {
                names << nameOf(stop);
            }
        }
        return names;
    };
    CHECK(offered().size() == 2);
    CHECK(offered().filter("Kefir").isEmpty());
    const int hidden = pages.todayView.repeats()->rowCount() - 2;
    goTo(shown, QString::number(hidden) + " more");
    shown.press(Qt::Key_Return);
    CHECK(offered().size() == 2 + hidden);
    CHECK(nameOfFocus(shown) == offered().at(2));
    REQUIRE(offered().filter("Kefir").size() == 1);
    goTo(shown, offered().filter("Kefir").first());
    shown.press(Qt::Key_Return);
    CHECK(pages.stored().intake.size() == 1);
    CHECK(PrintedMessages::all() == QStringList{});
}
