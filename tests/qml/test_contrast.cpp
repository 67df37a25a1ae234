// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as WCAG 2.1 defines it (relative luminance), computed from the theme itself: 7:1 for text, 3:1 for
// what is drawn. The theme lists its pairs; the windows prove that the list is complete.
#include "qml/item_tree.h"
#include "qml/sample_record.h"
#include "qml/shown_window.h"

#include <QJSValue>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace osteon;
using namespace osteon::test;

namespace {

constexpr double leastForText = 7.0;
constexpr double leastForGraphics = 3.0;

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double relativeLuminance(const QColor &colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const auto [darker, lighter] = std::minmax(relativeLuminance(left), relativeLuminance(right));
    return (lighter + 0.05) / (darker + 0.05);
}

struct ColourPair
{
    QColor front;
    QColor ground;

    friend bool operator==(const ColourPair &, const ColourPair &) = default;
};

QString described(const ColourPair &pair)
{
    return QStringLiteral("%1 on %2: %3")
        .arg(pair.front.name(), pair.ground.name())
        .arg(contrast(pair.front, pair.ground), 0, 'f', 2);
}

std::vector<ColourPair> pairsOf(const QObject &theme, const char *list)
{
    std::vector<ColourPair> pairs;
    for (const QVariant &pair : theme.property(list).value<QJSValue>().toVariant().toList()) {
        const QVariantList colours = pair.toList();
        REQUIRE(colours.size() == 2);
        pairs.push_back({colours[0].value<QColor>(), colours[1].value<QColor>()});
    }
    REQUIRE_FALSE(pairs.empty());
    return pairs;
}

QStringList tooFaint(const QObject &theme, const char *list, double least)
{
    QStringList faults;
    for (const ColourPair &pair : pairsOf(theme, list)) {
        if (contrast(pair.front, pair.ground) < least) {
            faults << described(pair);
        }
    }
    return faults;
}

/// Texts whose colours on their ground are no pair of the theme's list.
QStringList unlistedTexts(ShownWindow &shown)
{
    const std::vector<ColourPair> pairs = pairsOf(shown.theme(), "textPairs");
    QStringList faults;
    for (const QQuickItem *text : visibleTexts(shown.content())) {
        const QQuickItem *ground = groundOf(*text);
        const QColor below =
            ground != nullptr ? ground->property("color").value<QColor>() : shown.window().color();
        for (const QColor &colour : coloursOf(*text)) {
            const ColourPair pair{colour, below};
            if (std::ranges::find(pairs, pair) == pairs.end()) {
                faults << described(pair) + " of " + osteon::test::described(*text);
            }
        }
    }
    return faults;
}

void hoverOver(ShownWindow &shown, const QQuickItem &item)
{
    const QRectF box = boxInScene(item);
    QTest::mouseMove(&shown.window(), box.center().toPoint());
    shown.settle();
}

} // namespace

TEST_CASE("Contrast is computed as WCAG defines it")
{
    CHECK(contrast(Qt::white, Qt::black) == doctest::Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == doctest::Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == doctest::Approx(4.48).epsilon(0.001));
}

TEST_CASE(
    "Every pair of text and ground of the theme has 7:1, and every drawing 3:1, in all three appearances")
{
    OpenPages pages;
    for (const Look &look : everyAppearance()) {
        CAPTURE(look.isDark);
        CAPTURE(look.isHighContrast);
        ShownWindow shown(pages, look);
        REQUIRE(shown.theme().property("isDark").toBool() == (look.isDark || look.isHighContrast));
        REQUIRE(shown.theme().property("isHighContrast").toBool() == look.isHighContrast);
        CHECK(tooFaint(shown.theme(), "textPairs", leastForText) == QStringList{});
        CHECK(tooFaint(shown.theme(), "graphicPairs", leastForGraphics) == QStringList{});
    }
}

TEST_CASE("In high contrast text has 15:1 on every ground that is not a marked one, and all lines are drawn")
{
    OpenPages pages;
    ShownWindow shown(pages, {.isHighContrast = true});
    const QObject &theme = shown.theme();
    for (const ColourPair &pair : pairsOf(theme, "textPairs")) {
        const bool isWarning = pair.front == theme.property("coral").value<QColor>() ||
                               pair.front == theme.property("amber").value<QColor>();
        const bool isMarked = pair.ground == theme.property("accentSoft").value<QColor>();
        CHECK_MESSAGE(contrast(pair.front, pair.ground) >= (isWarning || isMarked ? 8.0 : 15.0),
                      described(pair));
    }
    const auto line = theme.property("line").value<QColor>();
    CHECK(contrast(line, theme.property("ground").value<QColor>()) >= leastForGraphics);
    CHECK(theme.property("hairline").toInt() == 2);
}

TEST_CASE("Every text in the window, in whatever state, is a listed pair with the ground it lies on")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (const int width : {360, 1280}) {
        for (const Look &look : everyAppearance({width, 800})) {
            CAPTURE(look.isDark);
            CAPTURE(look.isHighContrast);
            CAPTURE(width);
            ShownWindow shown(pages, look);
            CHECK(unlistedTexts(shown) == QStringList{});
            pages.todayView.line()->setText("200 ml milk, 2 flurbs; calcium 900 mg");
            CHECK_FALSE(pages.todayView.line()->save());
            shown.settle();
            CHECK(unlistedTexts(shown) == QStringList{});
            pages.todayView.line()->clear();
            pages.todayView.setComplete(!pages.todayView.isComplete()); // with its notice
            shown.settle();
            CHECK(unlistedTexts(shown) == QStringList{});
            pages.notice.dismiss();
            shown.press(Qt::Key_2, Qt::ControlModifier);
            CHECK(unlistedTexts(shown) == QStringList{});
            shown.press(Qt::Key_4, Qt::ControlModifier);
            CHECK(unlistedTexts(shown) == QStringList{});
        }
    }
}

TEST_CASE("Every text of the form is a listed pair with its ground, errors and the chosen meal included")
{
    OpenPages pages;
    pages.log(pages.today, "breakfast: 200 ml milk");
    for (const Look &look : everyAppearance()) {
        ShownWindow shown(pages, look);
        pages.todayView.edit(valueOf(*pages.todayView.entries(), 0, "uid").toString());
        pages.todayView.editor()->setProperty("portion", "none");
        CHECK_FALSE(pages.todayView.editor()->save());
        shown.settle();
        CHECK(unlistedTexts(shown) == QStringList{});
        pages.todayView.editor()->cancel();
    }
}

TEST_CASE("Every text of Trends is a listed pair with its ground")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (const bool isDark : {false, true}) {
        ShownWindow shown(pages, {.isDark = isDark}, "trends");
        CHECK(unlistedTexts(shown) == QStringList{});
    }
}

TEST_CASE("Every text of the bone record and of its form is a listed pair with its ground")
{
    OpenPages pages;
    writeSampleRecord(pages);
    for (const Look &look : everyAppearance()) {
        ShownWindow shown(pages, look, "bone");
        CHECK(unlistedTexts(shown) == QStringList{});
        pages.views.bone()->add(BoneView::Scan);
        CHECK_FALSE(pages.views.bone()->editor()->save());
        shown.settle();
        CHECK(unlistedTexts(shown) == QStringList{});
        pages.views.bone()->editor()->cancel();
    }
}

TEST_CASE("Every text of Learn is a listed pair with its ground, the list of topics included")
{
    OpenPages pages;
    LearnView &learn = *pages.views.learn();
    for (const bool isDark : {false, true}) {
        CAPTURE(isDark);
        ShownWindow narrow(pages, {.size = {360, 640}, .isDark = isDark}, "learn");
        CHECK(unlistedTexts(narrow) == QStringList{});
        ShownWindow shown(pages, {.isDark = isDark}, "learn");
        for (int place = 0; place < learn.topics()->rowCount(); ++place) {
            learn.open(place);
            shown.settle();
            CHECK(unlistedTexts(shown) == QStringList{});
        }
        for (const QQuickItem *control : tabStops(shown.content())) {
            if (boxInScene(*control).bottom() < 800) {
                hoverOver(shown, *control);
                CHECK(unlistedTexts(shown) == QStringList{});
            }
        }
    }
}

TEST_CASE(
    "Every text of Settings, of the first run and of the sample's banner is a listed pair with its ground")
{
    OpenPages pages;
    CHECK_FALSE(pages.views.settings()->profile()->finishBirthYear("56"));
    pages.views.settings()->targets()->choose("rda");
    for (const Look &look : everyAppearance()) {
        pages.views.firstRun()->open();
        {
            ShownWindow shown(pages, look, "settings");
            for (int step = 0; step < 3; ++step) {
                CHECK(unlistedTexts(shown) == QStringList{});
                pages.views.firstRun()->next();
                shown.settle();
            }
        }
        REQUIRE(pages.views.place()->showSample());
        {
            ShownWindow shown(pages, look, "settings");
            CHECK(unlistedTexts(shown) == QStringList{});
        }
        REQUIRE(pages.views.place()->leaveSample());
    }
}

TEST_CASE("A control under the mouse pointer keeps its contrast")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    for (const Look &look : everyAppearance()) {
        ShownWindow shown(pages, look);
        for (const QQuickItem *control : tabStops(shown.content())) {
            hoverOver(shown, *control);
            CHECK(unlistedTexts(shown) == QStringList{});
        }
    }
}
