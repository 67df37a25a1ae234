// SPDX-License-Identifier: GPL-3.0-or-later
// Everything without a mouse: Tab in reading order, Enter, Escape, Ctrl+Z.
#include "qml/item_tree.h"
#include "qml/keyboard_walk.h"
#include "qml/sample_record.h"
#include "qml/shown_window.h"

#include <algorithm>
#include <set>

using namespace osteon;
using namespace osteon::test;

namespace {

/// Where Tab (or Shift+Tab) stops, from the item that has the focus until it comes back to it.
std::vector<QQuickItem *> roundOf(ShownWindow &shown, int key)
{
    constexpr int manyStops = 200;
    std::vector<QQuickItem *> stops{shown.window().activeFocusItem()};
    for (int count = 0; count < manyStops; ++count) {
        shown.press(key);
        if (shown.window().activeFocusItem() == stops.front()) {
            return stops;
        }
        stops.push_back(shown.window().activeFocusItem());
    }
    FAIL("Tab does not come back");
    return stops;
}

QStringList namesOf(const std::vector<QQuickItem *> &items)
{
    QStringList names;
    std::ranges::transform(items, std::back_inserter(names), nameOf);
    return names;
}

/// Where an item is on its page, however far that is scrolled.
QPointF placeOnPage(const QQuickItem &item)
{
    const QQuickItem *page = scrollingPageOf(item);
    const QPointF top = item.mapToScene({0, 0});
    return page != nullptr ? top + QPointF(0, page->property("contentY").toDouble()) : top;
}

} // namespace

TEST_CASE("Tab reaches every control of Today once and comes back, and Shift+Tab goes the same way back")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (const Look &look : {Look{{360, 640}}, Look{{1280, 800}}}) {
        CAPTURE(look.size.width());
        ShownWindow shown(pages, look);
        REQUIRE(shown.window().activeFocusItem() == &logLine(shown));
        std::vector<QQuickItem *> stops = roundOf(shown, Qt::Key_Tab);
        const std::vector<QQuickItem *> controls = tabStops(shown.content());
        CHECK(std::set(stops.begin(), stops.end()) == std::set(controls.begin(), controls.end()));
        CHECK(stops.size() == controls.size());
        std::vector<QQuickItem *> back = roundOf(shown, Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        CHECK(namesOf(back) == namesOf(stops));
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

TEST_CASE("Tab reaches every control of Summary once and comes back")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (const Look &look : {Look{{360, 640}}, Look{{1280, 800}}}) {
        CAPTURE(look.size.width());
        ShownWindow shown(pages, look, "summary");
        const std::vector<QQuickItem *> stops = roundOf(shown, Qt::Key_Tab);
        const std::vector<QQuickItem *> controls = tabStops(shown.content());
        CHECK(std::set(stops.begin(), stops.end()) == std::set(controls.begin(), controls.end()));
        CHECK(controls.size() > 12);
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

TEST_CASE("In one column Tab goes down the page and never up")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {{360, 640}});
    const std::vector<QQuickItem *> stops = roundOf(shown, Qt::Key_Tab);
    const auto isAbove = [](const QQuickItem *left, const QQuickItem *right) {
        return placeOnPage(*left).y() + left->height() <= placeOnPage(*right).y();
    };
    for (std::size_t at = 1; at < stops.size(); ++at) {
        const bool isNewRound = scrollingPageOf(*stops[at]) != scrollingPageOf(*stops[at - 1]) ||
                                nameOf(stops[at]) == "Previous day";
        CHECK_MESSAGE((isNewRound || !isAbove(stops[at], stops[at - 1])), nameOf(stops[at - 1]), " -> ",
                      nameOf(stops[at]));
    }
}

TEST_CASE("In two columns Tab reads the left one, then the right one, then the pages")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {{1280, 800}});
    const QStringList names = namesOf(roundOf(shown, Qt::Key_Tab));
    const auto at = [&](const char *beginning) {
        const auto found =
            std::ranges::find_if(names, [&](const QString &name) { return name.startsWith(beginning); });
        REQUIRE_MESSAGE(found != names.end(), beginning, " in ", names);
        return found - names.begin();
    };
    CHECK(at("Log line") < at("Calcium, "));
    CHECK(at("Calcium, ") < at("Vitamin D, "));
    CHECK(at("Vitamin D, ") < at("Strength, "));
    CHECK(at("Strength, ") < at("Mark complete"));
    CHECK(at("Mark complete") < at("Edit Milk, whole"));
    CHECK(at("Edit Milk, whole") < at("Delete Milk, whole"));
    CHECK(at("Delete Milk, whole") < at("Today"));
    CHECK(at("Today") < at("Week"));
    CHECK(at("Week") < at("Previous day")); // and from the top again
}

TEST_CASE("Every stop of Tab is brought into sight")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {{360, 640}, 2.0});
    for (QQuickItem *stop : roundOf(shown, Qt::Key_Tab)) {
        stop->forceActiveFocus(Qt::TabFocusReason);
        shown.settle();
        const QRectF box = boxInScene(*stop);
        CHECK_MESSAGE((box.top() >= 0 && box.top() < 640), described(*stop));
    }
}

TEST_CASE(
    "Bone is opened at its heading, also where the chart, which has the keyboard, is higher than the window")
{
    OpenPages pages;
    writeSampleRecord(pages);
    for (const QSize size : {QSize(1280, 720), QSize(1280, 480), QSize(360, 640)}) {
        ShownWindow shown(pages, {size}, "bone");
        shown.press(Qt::Key_1, Qt::ControlModifier);
        shown.press(Qt::Key_4, Qt::ControlModifier);
        shown.settle();
        INFO(size.width(), "x", size.height());
        const std::vector<QQuickItem *> texts = visibleTexts(shown.content());
        const auto heading = std::ranges::find_if(
            texts, [](const QQuickItem *text) { return plainText(*text) == "Bone record"; });
        REQUIRE(heading != texts.end());
        CHECK((*heading)->mapToScene({}).y() >= 0);
        CHECK(shown.window().activeFocusItem()->property("chart").isValid());
    }
}

TEST_CASE("Enter on a line with a problem saves nothing and keeps the text, and the corrected line is saved")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.type("200 ml milk, 2 flurbs");
    shown.press(Qt::Key_Return);
    CHECK(lineText(shown) == "200 ml milk, 2 flurbs");
    CHECK(shown.window().activeFocusItem() == &logLine(shown));
    CHECK(pages.stored().intake.empty());
    for (int count = 0; count < 6; ++count) {
        shown.press(Qt::Key_Backspace);
    }
    shown.type("eggs");
    shown.press(Qt::Key_Return);
    CHECK(lineText(shown) == "");
    CHECK(pages.stored().intake.size() == 2);
    CHECK(shown.window().activeFocusItem() == &logLine(shown));
}

TEST_CASE("Ctrl+Z takes back what was saved, from the empty line and from anywhere else")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.type("2 eggs");
    shown.press(Qt::Key_Enter);
    shown.type("200 ml milk");
    shown.press(Qt::Key_Return);
    REQUIRE(pages.stored().intake.size() == 2);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(pages.stored().intake.size() == 1);
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(pages.stored().intake.empty());
}

TEST_CASE("Ctrl+Z in a line that is being written takes back the writing, not an entry")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.type("2 eggs");
    shown.press(Qt::Key_Return);
    shown.type("200 ml");
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(lineText(shown) != "200 ml");
    CHECK(pages.stored().intake.size() == 1);
}

TEST_CASE("Down chooses another reading in the line and on its chip, and Escape comes back")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.type("200 ml milk");
    const ChipModel &chips = *pages.todayView.line()->chips();
    shown.press(Qt::Key_Down);
    const QString second = valueOf(chips, 0, "name").toString();
    CHECK(second != "Milk, whole");
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Up);
    CHECK(valueOf(chips, 0, "name").toString() == "Milk, whole");
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Escape);
    CHECK(shown.window().activeFocusItem() == &logLine(shown));
    shown.press(Qt::Key_Return);
    REQUIRE(pages.stored().intake.size() == 1);
    CHECK(QString::fromStdString(pages.stored().intake[0].name) == second);
}

TEST_CASE("Ctrl+2 and Ctrl+1 change the page, Alt and the arrows the week and the day")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(pages.todayView.day() == addDays(wednesday, -1));
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(pages.weekView.title() == "23 – 29 November");
    shown.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(pages.weekView.title() == "16 – 22 November");
    shown.press(Qt::Key_1, Qt::ControlModifier);
    shown.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(pages.todayView.isToday());
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("A letter goes to the line from anywhere, and so does what is written after it")
{
    OpenPages pages;
    pages.log(pages.today, "1 banana");
    ShownWindow shown(pages, {});
    for (int count = 0; count < 6; ++count) {
        shown.press(Qt::Key_Tab);
    }
    REQUIRE(shown.window().activeFocusItem() != &logLine(shown));
    shown.type("2 eggs");
    CHECK(lineText(shown) == "2 eggs");
    shown.press(Qt::Key_Return);
    CHECK(pages.stored().intake.size() == 2);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    shown.type("200 ml milk");
    CHECK(shown.window().property("page") == "today");
    CHECK(lineText(shown) == "200 ml milk");
    CHECK(PrintedMessages::all() == QStringList{});
}
