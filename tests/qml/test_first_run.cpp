// SPDX-License-Identifier: GPL-3.0-or-later
// The first run without a mouse: the way on is always in sight, and nothing has to be answered.
#include "qml/item_tree.h"
#include "qml/keyboard_walk.h"
#include "qml/shown_window.h"

#include <algorithm>

using namespace osteon;
using namespace osteon::test;

namespace {

const QStringList waysOn{"Next", "Begin my diary", "Skip this", "Back"};

/// The window without what lies below the page that scrolls.
QRectF sightOf(const ShownWindow &shown, const QQuickItem &item)
{
    const QQuickItem *page = scrollingPageOf(item);
    return page != nullptr ? boxInScene(*page) : boxInScene(shown.content());
}

QQuickItem &scrollingPage(const ShownWindow &shown)
{
    const std::vector<QQuickItem *> items = visibleItems(shown.content());
    const auto page =
        std::ranges::find_if(items, [](const QQuickItem *item) { return item->inherits("QQuickFlickable"); });
    REQUIRE(page != items.end());
    return **page;
}

QStringList waysOnInSight(const ShownWindow &shown)
{
    QStringList names;
    for (QQuickItem *stop : tabStops(shown.content())) {
        if (waysOn.contains(nameOf(stop)) && boxInScene(shown.content()).contains(boxInScene(*stop)) &&
            !boxInScene(scrollingPage(shown)).intersects(boxInScene(*stop))) {
            names << nameOf(stop);
        }
    }
    return names;
}

} // namespace

TEST_CASE("On each screen of the first run the way on is in sight, wherever the page is scrolled to")
{
    const std::vector<QStringList> wanted{
        {"Next", "Skip this"}, {"Next", "Back", "Skip this"}, {"Begin my diary", "Back"}};
    OpenPages pages;
    for (const Look &look : {Look{{360, 640}}, Look{{360, 640}, 2.0}, Look{{1280, 800}},
                             Look{{1280, 800}, 2.0}, Look{{320, 480}}, Look{{3840, 2160}}}) {
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale);
        ShownWindow shown(pages, look);
        pages.views.firstRun()->open();
        for (const QStringList &names : wanted) {
            shown.settle();
            CHECK(waysOnInSight(shown) == names);
            CHECK(scrollingPage(shown).height() > look.size.height() / 2); // room to read
            scrollingPage(shown).setProperty("contentY", 10'000);
            shown.settle();
            CHECK(waysOnInSight(shown) == names);
            pages.views.firstRun()->next();
        }
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

TEST_CASE("In the first run Tab reaches every control, and brings each into sight")
{
    OpenPages pages;
    pages.views.firstRun()->open();
    ShownWindow shown(pages, {{360, 640}, 2.0});
    for (int step = 0; step < 3; ++step) {
        CAPTURE(step);
        for (const QQuickItem *stop : tabStops(shown.content())) {
            CAPTURE(described(*stop));
            for (int count = 0; shown.window().activeFocusItem() != stop; ++count) {
                REQUIRE(count < 60);
                shown.press(Qt::Key_Tab);
            }
            CHECK(sightOf(shown, *stop).contains(boxInScene(*stop)));
        }
        pages.views.firstRun()->next();
        shown.settle();
    }
}

TEST_CASE("What is said of an answer of the first run does not lie over the way on")
{
    OpenPages pages;
    pages.views.firstRun()->open();
    ShownWindow shown(pages, {{360, 640}});
    goTo(shown, "female");
    shown.press(Qt::Key_Return);
    REQUIRE(pages.notice.canUndo());
    const std::vector<QQuickItem *> stops = tabStops(shown.content());
    const auto undo = std::ranges::find_if(stops, [](QQuickItem *stop) { return nameOf(stop) == "Undo"; });
    REQUIRE(undo != stops.end());
    for (QQuickItem *stop : stops) {
        CHECK_FALSE((waysOn.contains(nameOf(stop)) && boxInScene(**undo).intersects(boxInScene(*stop))));
    }
    goTo(shown, "Undo");
    shown.press(Qt::Key_Return);
    CHECK(pages.diary.profile() == Profile{});
    CHECK(nameOfFocus(shown) == "Welcome. Who is this diary about?");
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
