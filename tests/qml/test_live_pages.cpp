// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are open while the diary changes under them.
#include "qml/item_tree.h"
#include "qml/layout_faults.h"
#include "qml/layout_pages.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace osteon;
using namespace osteon::test;

namespace {

bool shows(const ShownWindow &shown, const QString &words)
{
    return std::ranges::any_of(visibleTexts(shown.content()),
                               [&](const QQuickItem *text) { return plainText(*text).contains(words); });
}

std::vector<QQuickItem *> pagesIn(const QQuickItem &item)
{
    std::vector<QQuickItem *> pages;
    for (QQuickItem *const child : item.childItems()) {
        if (child->property("isFocusWanted").isValid()) {
            pages.push_back(child);
        } else {
            std::ranges::copy(pagesIn(*child), std::back_inserter(pages));
        }
    }
    return pages;
}

/// With all its parts: items of a page that is not shown are not loading for a screenshot, but for this test.
bool isMade(const QQuickItem *item)
{
    const bool isWaiting = item->property("isMaking").toBool() ||
                           (item->property("isFocusWanted").isValid() && item->childItems().isEmpty());
    return !isWaiting && std::ranges::all_of(item->childItems(), isMade);
}

void waitForAllPages(const ShownWindow &shown)
{
    constexpr int mostMilliseconds = 60'000; // a few seconds, on a busy machine many
    REQUIRE(pagesIn(shown.content()).size() == 7);
    REQUIRE(QTest::qWaitFor([&] { return std::ranges::all_of(pagesIn(shown.content()), isMade); },
                            mostMilliseconds));
}

} // namespace

TEST_CASE("While Today is on the screen the other pages are made, unseen, with what they show")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {});
    const auto words = visibleTexts(shown.content()).size();
    waitForAllPages(shown);
    CHECK(std::ranges::count_if(pagesIn(shown.content()), &QQuickItem::isVisible) == 1);
    CHECK(visibleTexts(shown.content()).size() == words);
    CHECK(pages.weekView.coverage() != "");
    CHECK(pages.views.summary()->pageCount() > 0);
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE(
    "A page that was made ahead can be read when it is shown, also where the window has another size by then")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (const Look &look : {Look{{360, 640}}, Look{{360, 640}, 2}, Look{}, Look{{1280, 800}, 2}}) {
        ShownWindow shown(pages, look);
        waitForAllPages(shown);
        for (const QSize size : {look.size, QSize(600, 800)}) {
            shown.window().resize(size);
            for (const int key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
                shown.press(key, Qt::ControlModifier);
                OpenDiary::passFrame();
                shown.settle();
                const QStringList faults = faultsOf(shown);
                INFO("page ", key - Qt::Key_0, ", ", size.width(), "x", size.height(), " at ", look.scale);
                CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
            }
        }
    }
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("A page that was made ahead shows what was logged since, and follows while it is open")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {});
    waitForAllPages(shown);
    const auto minutesSpoken = [&] { return pages.weekView.movement()->spoken(); };
    const QString before = minutesSpoken();
    pages.log(pages.today, "walk 25 min");
    CHECK(minutesSpoken() == before); // nobody looks at it
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(minutesSpoken().contains("25"));
    pages.log(pages.today, "walk 15 min");
    CHECK(minutesSpoken().contains("40"));
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE(
    "An empty week says how it is filled, one with entries what its bars mean, and a score that it is one")
{
    OpenPages pages;
    ShownWindow shown(pages, {}, "week");
    CHECK(shows(shown, "Nothing is logged in this week."));
    CHECK_FALSE(shows(shown, "from supplements"));
    pages.log(pages.today, "200 ml milk");
    shown.settle();
    CHECK_FALSE(shows(shown, "Nothing is logged in this week."));
    CHECK(shows(shown, "from supplements"));
    CHECK_FALSE(shows(shown, "Score of 100"));
    for (int day = 1; day <= 7; ++day) {
        pages.log(addDays(weekOf(pages.today).first, -day), "200 ml milk");
    }
    pages.weekView.goToPreviousWeek();
    shown.settle();
    CHECK(shows(shown, "Score of 100"));
}

TEST_CASE("A chart that goes while Week is open leaves no trace and no message")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {}, "week");
    CHECK(shows(shown, "Protein"));
    REQUIRE(pages.diary.undo());
    shown.settle();
    CHECK_FALSE(shows(shown, "Protein"));
    for (int count = 0; count < 3; ++count) {
        pages.log(pages.today, "200 ml milk; weights 20 min");
        shown.settle();
        pages.weekView.goToPreviousWeek();
        shown.settle();
        pages.weekView.goToNextWeek();
        shown.settle();
        REQUIRE(pages.diary.undo());
        shown.settle();
    }
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("An open table stays open when an entry is added to its chart")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {}, "week");
    const auto calciumCard = [&] {
        const std::vector<QQuickItem *> items = visibleItems(shown.content());
        const auto card =
            std::ranges::find_if(items, [](QQuickItem *item) { return item->property("isTable").isValid(); });
        REQUIRE(card != items.end());
        return *card;
    };
    QQuickItem *const card = calciumCard();
    card->setProperty("isTable", true);
    pages.log(pages.today, "40 g cheddar");
    shown.settle();
    CHECK(calciumCard() == card);
    CHECK(card->property("isTable").toBool());
}

TEST_CASE("What is higher than the window is shown from its beginning when it gets the focus")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {.size = {360, 640}}, "trends");
    std::vector<QQuickItem *> cards = visibleItems(shown.content());
    std::erase_if(cards, [](QQuickItem *item) { return !item->property("isTable").isValid(); });
    for (QQuickItem *card : cards) {
        card->setProperty("isTable", true);
    }
    shown.settle();
    std::erase_if(cards, [](QQuickItem *card) { return card->height() < 640; });
    REQUIRE_FALSE(cards.empty());
    for (QQuickItem *card : cards) {
        card->forceActiveFocus(Qt::TabFocusReason);
        shown.settle();
        const double top = card->mapToItem(&shown.content(), QPointF()).y();
        CHECK(top >= 0);
        CHECK(top < 60);
    }
}

TEST_CASE("The focus stays on an entry when another program adds one above it")
{
    OpenPages pages;
    pages.log(pages.today, "lunch: 200 ml milk");
    ShownWindow shown(pages, {});
    for (int count = 0;
         !shown.window().activeFocusItem()->property("iconName").toString().startsWith("delete"); ++count) {
        REQUIRE(count < 50);
        shown.press(Qt::Key_Tab);
    }
    QQuickItem *const focused = shown.window().activeFocusItem();
    pages.log(pages.today, "breakfast: 2 eggs");
    shown.settle();
    CHECK(shown.window().activeFocusItem() == focused);
    CHECK(focused->property("name").toString() == "Delete Milk, whole");
}

TEST_CASE("After midnight an open window shows the new day")
{
    OpenPages pages;
    pages.log(pages.today, "2 eggs");
    ShownWindow shown(pages, {});
    CHECK(shows(shown, "Wednesday, 25 November"));
    pages.today = addDays(pages.today, 1);
    pages.diary.poll();
    shown.settle();
    CHECK(shows(shown, "Thursday, 26 November"));
    CHECK(shows(shown, "Nothing is logged yet"));
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("A window that is closed while Week and a form are open prints nothing")
{
    OpenPages pages;
    writeSampleDays(pages);
    const PrintedMessages messages;
    {
        ShownWindow shown(pages, {}, "week");
        const EntryModel &entries = *pages.todayView.entries();
        pages.todayView.edit(valueOf(entries, 0, "uid").toString());
        shown.settle();
    }
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("A window that is made narrow, large and wide again has its pages where they belong")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {.size = {1280, 800}});
    for (const QSize size : {QSize(360, 640), QSize(3840, 2160), QSize(600, 500), QSize(1280, 800)}) {
        shown.window().resize(size);
        shown.settle();
        INFO(size.width(), "x", size.height());
        const auto items = visibleItems(shown.content());
        const auto navigation = std::ranges::find_if(
            items, [](const QQuickItem *item) { return item->property("isRail").isValid(); });
        REQUIRE(navigation != items.end());
        const bool isRail = size.width() >= 640;
        CHECK((*navigation)->height() ==
              doctest::Approx(isRail ? size.height() : (*navigation)->implicitHeight()));
        const QStringList faults = textsOutside(shown.content()) + overlappingTexts(shown.content());
        CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
    }
}

TEST_CASE("A page that is not shown is read when it is shown again, and not before")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    ShownWindow shown(pages, {}, "week");
    shown.press(Qt::Key_1, Qt::ControlModifier);
    int reads = 0;
    QObject::connect(&pages.weekView, &WeekView::changed, &pages.weekView, [&] { ++reads; });
    REQUIRE(pages.diary.undo());
    CHECK(reads == 0);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(reads == 1);
    CHECK_FALSE(shows(shown, "Protein"));
    shown.press(Qt::Key_1, Qt::ControlModifier);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(reads == 1);
}
