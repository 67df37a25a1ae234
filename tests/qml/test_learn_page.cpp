// SPDX-License-Identifier: GPL-3.0-or-later
// Learn without a mouse: topics, references and back, the search for a word.
#include "qml/item_tree.h"
#include "qml/keyboard_walk.h"
#include "qml/shown_window.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <set>

using namespace osteon;
using namespace osteon::test;

namespace {

struct LearnWindow
{
    explicit LearnWindow(QSize size = {1280, 800}) : shown(pages, {size}, "learn") {}

    QString focused() const { return nameOfFocus(shown); }

    /// Tab, until the name of what has the focus begins so.
    void tabTo(const QString &name)
    {
        for (int count = 0; !focused().startsWith(name); ++count) {
            REQUIRE_MESSAGE(count < 100, name, " is not reached");
            shown.press(Qt::Key_Tab);
        }
    }
    QQuickItem &article() const
    {
        const std::vector<QQuickItem *> items = visibleItems(shown.content());
        const auto found = std::ranges::find_if(
            items, [](QQuickItem *item) { return item->property("cameFrom").isValid(); });
        REQUIRE(found != items.end());
        return **found;
    }
    double place() const { return article().property("contentY").toDouble(); }
    bool isArticleSeen() const
    {
        const std::vector<QQuickItem *> items = visibleItems(shown.content());
        return std::ranges::any_of(items,
                                   [](QQuickItem *item) { return item->property("cameFrom").isValid(); });
    }

    OpenPages pages;
    LearnView &learn = *pages.views.learn();
    ShownWindow shown;
};

} // namespace

TEST_CASE("Wide, the text follows Up and Down in the topics, and Enter goes into it")
{
    LearnWindow window;
    CHECK(window.focused().startsWith("Why bone changes"));
    window.shown.press(Qt::Key_Down);
    window.shown.press(Qt::Key_Down);
    CHECK(window.learn.title() == "From movement to signal");
    window.shown.press(Qt::Key_Up);
    CHECK(window.learn.title() == "The cells of bone");
    window.shown.press(Qt::Key_Return);
    CHECK(window.focused() == "The cells of bone");
    CHECK(window.place() == 0);
    window.shown.press(Qt::Key_PageDown);
    CHECK(window.place() > 300);
    window.shown.press(Qt::Key_Down);
    window.shown.press(Qt::Key_End);
    const double end = window.place();
    window.shown.press(Qt::Key_PageDown);
    CHECK(window.place() == end);
    window.shown.press(Qt::Key_Home);
    CHECK(window.place() == 0);
    window.shown.press(Qt::Key_Escape);
    CHECK(window.focused().startsWith("The cells of bone: "));
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("Alt and the arrows go from topic to topic")
{
    LearnWindow window;
    window.shown.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(window.learn.title() == "The cells of bone");
    CHECK(window.focused().startsWith("The cells of bone: "));
    window.shown.press(Qt::Key_Left, Qt::AltModifier);
    window.shown.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window.learn.title() == "Why bone changes");
    LearnWindow narrow({360, 640});
    narrow.shown.press(Qt::Key_Right, Qt::AltModifier);
    CHECK_FALSE(narrow.isArticleSeen());
    narrow.shown.press(Qt::Key_Return);
    narrow.shown.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(narrow.learn.title() == "The cells of bone");
    CHECK(narrow.isArticleSeen());
}

TEST_CASE("Narrow, Enter opens a topic, and Escape, Alt+Left and the button lead back to it in the list")
{
    LearnWindow window({360, 640});
    CHECK_FALSE(window.isArticleSeen());
    window.shown.press(Qt::Key_Down);
    CHECK_FALSE(window.isArticleSeen());
    for (const int way : {0, 1, 2}) {
        window.shown.press(Qt::Key_Return);
        REQUIRE(window.isArticleSeen());
        CHECK(window.learn.title() == "The cells of bone");
        if (way == 0) {
            window.shown.press(Qt::Key_Escape);
        } else if (way == 1) {
            window.shown.press(Qt::Key_Left, Qt::AltModifier);
        } else {
            window.tabTo("All topics");
            window.shown.press(Qt::Key_Return);
        }
        CHECK_FALSE(window.isArticleSeen());
        CHECK(window.focused().startsWith("The cells of bone: "));
    }
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("The number of a reference leads to it, and back to the place in the text")
{
    LearnWindow window;
    window.tabTo("Reference 2, ");
    const double before = window.place();
    const QQuickItem *const number = window.shown.window().activeFocusItem();
    window.shown.press(Qt::Key_Return);
    CHECK(window.focused().startsWith("Reference 2, Eastell R, Hannon RA"));
    CHECK(window.place() > before);
    const QRectF box = boxInScene(*window.shown.window().activeFocusItem());
    CHECK((box.top() >= 0 && box.bottom() <= 800));
    window.shown.press(Qt::Key_Escape);
    CHECK(window.shown.window().activeFocusItem() == number);
    CHECK(window.place() == before);
    window.shown.press(Qt::Key_Return);
    window.tabTo("Back to the text");
    window.shown.press(Qt::Key_Return);
    CHECK(window.shown.window().activeFocusItem() == number);
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("A reference can be copied with the keyboard, and not be changed")
{
    LearnWindow window;
    window.tabTo("Reference 1, Lester J");
    window.shown.press(Qt::Key_X);
    window.shown.press(Qt::Key_A, Qt::ControlModifier);
    window.shown.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == valueOf(*window.learn.references(), 0, "text").toString());
}

TEST_CASE("Ctrl+F finds a word from wherever it is pressed, and only on this page")
{
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        LearnWindow window(size);
        window.shown.press(Qt::Key_F, Qt::ControlModifier);
        CHECK(window.focused() == "Find a word");
        window.shown.type("wnt");
        CHECK(textsOf(*window.learn.glossary(), "term").first() == "Wnt");
        window.shown.press(Qt::Key_Escape);
        CHECK(window.learn.glossary()->query() == "");
        window.shown.type("xyz");
        window.tabTo("Show all words");
        window.shown.press(Qt::Key_Return);
        CHECK(window.learn.glossary()->query() == "");
        CHECK(window.focused() == "Find a word");
        window.learn.open(0);
        window.shown.press(Qt::Key_1, Qt::ControlModifier);
        window.shown.press(Qt::Key_F, Qt::ControlModifier);
        CHECK(window.learn.current() == 0);
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

TEST_CASE("Tab reaches every control of every topic and comes back")
{
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        LearnWindow window(size);
        for (int place = 0; place < window.learn.topics()->rowCount() - 1; ++place) {
            window.learn.open(place);
            window.shown.press(Qt::Key_Return);
            window.learn.open(place);
            window.shown.settle();
            CAPTURE(window.learn.title());
            const std::vector<QQuickItem *> controls = tabStops(window.shown.content());
            std::set<QQuickItem *> stops;
            for (std::size_t count = 0; count < controls.size(); ++count) {
                stops.insert(window.shown.window().activeFocusItem());
                window.shown.press(Qt::Key_Tab);
            }
            CHECK(stops == std::set(controls.begin(), controls.end()));
        }
    }
}

TEST_CASE("Text in Learn is never much wider than seventy letters")
{
    LearnWindow window({3840, 2160});
    for (int place = 0; place < window.learn.topics()->rowCount(); ++place) {
        window.learn.open(place);
        window.shown.settle();
        for (const QQuickItem *text : visibleTexts(window.shown.content())) {
            CHECK_MESSAGE(lettersOf(*text).width() <= 37 * 16, described(*text));
        }
    }
}
