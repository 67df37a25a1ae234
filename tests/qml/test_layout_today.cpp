// SPDX-License-Identifier: GPL-3.0-or-later
// Today can be read, whatever is on it, at every size of window and text, and in every language.
#include "qml/item_tree.h"
#include "qml/layout_pages.h"

using namespace osteon;
using namespace osteon::test;

TEST_CASE("Today can be read at every size")
{
    OpenPages pages;
    writeSampleDays(pages);
    checkAtEverySize(pages, "today", asItIs);
}

TEST_CASE("Today without an entry can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "today", asItIs);
}

TEST_CASE("A line with a problem, a caution and a refusal can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "today", [](OpenPages &open, ShownWindow &) {
        open.todayView.line()->setText("yesterday breakfast: 200 ml milk, 2 flurbs, 40 g cheddar; "
                                       "calcium 900 mg; brisk walk 30 min; 1 specialitysoup");
        REQUIRE_FALSE(open.todayView.line()->save());
    });
}

TEST_CASE("A saved line, with the notice and its way back, can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "today", [](OpenPages &open, ShownWindow &) {
        open.todayView.line()->setText("yesterday: 200 ml milk, 2 eggs");
        REQUIRE(open.todayView.line()->save());
    });
}

TEST_CASE("A complete day in the past can be read at every size")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (int count = 0; count < 3; ++count) {
        pages.todayView.goToPreviousDay();
    }
    checkAtEverySize(pages, "today", asItIs);
}

TEST_CASE("A day with notes, with all its unknown items named, can be read at every size")
{
    OpenPages pages;
    writeSampleDays(pages);
    IntakeEntry soup;
    soup.stamp.day = pages.today;
    soup.name = "Soup of the house";
    soup.note =
        "At Anna's, with a lot of kale, and a second helping that nobody was meant to see.\nVery good.";
    REQUIRE(pages.diary.add({soup}));
    checkAtEverySize(pages, "today", [](OpenPages &, ShownWindow &shown) {
        for (QQuickItem *item : visibleItems(shown.content())) {
            if (item->property("showsItems").isValid()) {
                item->setProperty("showsItems", true);
            }
        }
    });
}

TEST_CASE("What would close the gap can be read at every size, and the way to have it again too")
{
    OpenPages pages;
    for (const int daysAgo : {1, 2, 3}) {
        pages.log(addDays(pages.today, -daysAgo), "1 cup kefir");
    }
    pages.log(pages.today, "1 banana");
    checkAtEverySize(pages, "today", [](OpenPages &open, ShownWindow &shown) {
        shown.settle();
        REQUIRE(open.todayView.gap()->hasSuggestions());
    });
    pages.todayView.gap()->setOn(false);
    checkAtEverySize(pages, "today", asItIs);
}

TEST_CASE("The sheet of keys can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "today", [](OpenPages &, ShownWindow &shown) { shown.press(Qt::Key_F1); });
}

TEST_CASE("What is due, ticked and left out can be read at every size, with yesterday's meals to log again")
{
    OpenPages pages;
    RoutineView &routines = *pages.todayView.routines();
    for (const char *name : {"Anastrozole, the tablet of the long name that is taken every single morning",
                             "Vitamin D3 1000 IU", "Calcium citrate 250 mg"}) {
        routines.addRoutine();
        routines.editor()->setName(name);
        routines.editor()->setProperty("partsOfDay", 9); // in the morning and at night
        REQUIRE(routines.editor()->save());
    }
    for (const int daysAgo : {1, 2, 3}) {
        pages.log(addDays(pages.today, -daysAgo),
                  "breakfast: 200 ml milk, 60 g rolled oats; lunch: 150 g yogurt");
    }
    routines.toggle(valueOf(*routines.due(), 0, "key").toString());
    routines.skip(valueOf(*routines.due(), 1, "key").toString());
    pages.notice.dismiss();
    checkAtEverySize(pages, "today", asItIs);
}

TEST_CASE("The pages that a narrow window has no room for can be read in their list")
{
    OpenPages pages;
    checkAtEverySize(pages, "today", [](OpenPages &, ShownWindow &shown) {
        for (QQuickItem *item : visibleItems(shown.content())) {
            if (item->property("iconName") == "more" && item->inherits("QQuickAbstractButton")) {
                QMetaObject::invokeMethod(item, "clicked");
            }
        }
    });
}
