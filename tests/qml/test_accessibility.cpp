// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: a name and a role for whatever can have the focus.
#include "qml/item_tree.h"
#include "qml/layout_faults.h"
#include "qml/sample_record.h"
#include "qml/shown_window.h"

#include <QAccessible>

using namespace osteon;
using namespace osteon::test;

namespace {

QStringList spokenNames(const ShownWindow &shown, QAccessible::Role role)
{
    QStringList names;
    for (QQuickItem *item : visibleItems(shown.content())) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
        if (accessible != nullptr && accessible->role() == role) {
            names << accessible->text(QAccessible::Name);
        }
    }
    return names;
}

} // namespace

TEST_CASE("Every control has a name and a role: on Today, in its line, in its form and on Week")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {});
    CHECK(namelessControls(shown.content()) == QStringList{});

    pages.todayView.line()->setText("200 ml milk, 2 flurbs, 1 egg");
    shown.settle();
    CHECK(namelessControls(shown.content()) == QStringList{});
    pages.todayView.line()->clear();

    for (const char *name : {"Milk, whole", "Vitamin D3", "Yoga"}) {
        const EntryModel &entries = *pages.todayView.entries();
        pages.todayView.edit(valueOf(entries, rowWith(entries, "name", name), "uid").toString());
        shown.settle();
        CHECK(namelessControls(shown.content()) == QStringList{});
        pages.todayView.editor()->cancel();
    }

    shown.press(Qt::Key_2, Qt::ControlModifier);
    for (QQuickItem *item : visibleItems(shown.content())) {
        if (item->property("isTable").isValid()) {
            item->setProperty("isTable", true);
        }
    }
    shown.settle();
    CHECK(namelessControls(shown.content()) == QStringList{});
}

TEST_CASE("Every control of 'My foods and meals' and of the form of a food has a name and a role")
{
    OpenPages pages;
    OwnFood food;
    food.name = "Gribble";
    REQUIRE(pages.diary.addFood(food));
    food.name = "Flurbs";
    REQUIRE(pages.diary.addFood(food));
    FoodsView &foods = *pages.views.foods();
    ShownWindow shown(pages, {});
    foods.open();
    shown.settle();
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(spokenNames(shown, QAccessible::ListItem).contains("Gribble, per 100 g"));
    CHECK(spokenNames(shown, QAccessible::Button).contains("Change Flurbs"));
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    foods.foodEditor()->measures()->setChosen(3);
    shown.settle();
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(spokenNames(shown, QAccessible::Button).contains("Vitamin D in µg"));
}

TEST_CASE("A target is spoken with its amount, its target and its status, and not by its colour")
{
    OpenPages pages;
    pages.log(pages.today, "200 ml milk");
    const ShownWindow shown(pages, {});
    CHECK(spokenNames(shown, QAccessible::ListItem).contains("Calcium, 233 mg, target 1000 mg, below"));
}

TEST_CASE("A refusal and a notice are alerts, so that they are read out when they come")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    pages.todayView.line()->setText("2 flurbs");
    CHECK_FALSE(pages.todayView.line()->save());
    shown.settle();
    CHECK(spokenNames(shown, QAccessible::AlertMessage).filter("2 flurbs").size() == 1);
    pages.todayView.line()->setText("2 eggs");
    CHECK(pages.todayView.line()->save());
    shown.settle();
    CHECK(spokenNames(shown, QAccessible::AlertMessage).contains("Saved 1 entry"));
}

TEST_CASE("A chart is spoken with its mean and target, and its table row by row")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {}, "week");
    const QStringList charts = spokenNames(shown, QAccessible::Chart);
    REQUIRE_FALSE(charts.isEmpty());
    CHECK(charts.first().startsWith("Chart of Calcium, mean "));
    CHECK(charts.first().endsWith(", target 1000."));
    CHECK(spokenNames(shown, QAccessible::Row).isEmpty());
    shown.window().activeFocusItem(); // the first chart is reached by Tab, and T opens its table
    for (int count = 0; shown.window().activeFocusItem()->property("isTable").isNull(); ++count) {
        REQUIRE(count < 20);
        shown.press(Qt::Key_Tab);
    }
    shown.press(Qt::Key_T);
    CHECK(spokenNames(shown, QAccessible::Row).size() == 7);
    shown.press(Qt::Key_T);
    CHECK(spokenNames(shown, QAccessible::Row).isEmpty());
}

TEST_CASE("On Trends the weeks are radio buttons, and a chart says its mean and has a row for each week")
{
    OpenPages pages;
    writeSampleDays(pages);
    ShownWindow shown(pages, {}, "trends");
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(spokenNames(shown, QAccessible::RadioButton).contains("12 weeks"));
    CHECK(spokenNames(shown, QAccessible::Chart).first().startsWith("Chart of Score, "));
    shown.press(Qt::Key_Tab);
    for (int count = 0; shown.window().activeFocusItem()->property("isTable").isNull(); ++count) {
        REQUIRE(count < 20);
        shown.press(Qt::Key_Tab);
    }
    shown.press(Qt::Key_T);
    CHECK(spokenNames(shown, QAccessible::Row).size() == 12);
}

TEST_CASE("The bone record is read out entry by entry, its time line row by row, and its form field by field")
{
    OpenPages pages;
    writeSampleRecord(pages);
    ShownWindow shown(pages, {}, "bone");
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(spokenNames(shown, QAccessible::Chart).first().startsWith("Time line of the bone record, "));
    CHECK(spokenNames(shown, QAccessible::ListItem).filter("Change since the first scan").size() == 2);
    CHECK(spokenNames(shown, QAccessible::Button).filter("Delete ").size() == 10);
    shown.press(Qt::Key_T); // the time line has the focus when the page is shown
    CHECK(spokenNames(shown, QAccessible::Row).size() == 9);
    pages.views.bone()->add(BoneView::Lab);
    CHECK_FALSE(pages.views.bone()->editor()->save());
    shown.settle();
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(spokenNames(shown, QAccessible::EditableText).contains("Day of the sample"));
    CHECK(spokenNames(shown, QAccessible::RadioButton).contains("nmol/L"));
    CHECK(spokenNames(shown, QAccessible::AlertMessage)
              .contains("This is no real day. Write it as 2026-11-23."));
    pages.views.bone()->editor()->cancel();
}

TEST_CASE("Summary has names for all of it, and its page can be read as text")
{
    OpenPages pages;
    writeSampleDays(pages);
    SummaryView &summary = *pages.views.summary();
    ShownWindow shown(pages, {}, "summary");
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(
        spokenNames(shown, QAccessible::Graphic).contains("Page 1 of 1. The button above shows it as text."));
    summary.setSpan(SummaryView::OwnDays);
    summary.file()->setFormat(SummaryExport::LockedPdf);
    CHECK_FALSE(summary.file()->save());
    shown.settle();
    CHECK(namelessControls(shown.content()) == QStringList{});
    CHECK(spokenNames(shown, QAccessible::AlertMessage).filter("Without a password").size() == 1);
    for (QQuickItem *item : visibleItems(shown.content())) {
        if (item->property("isText").isValid()) {
            item->setProperty("isText", true);
        }
    }
    shown.settle();
    CHECK(spokenNames(shown, QAccessible::EditableText).contains("The page as text"));
    CHECK(spokenNames(shown, QAccessible::Graphic).filter("Page 1").isEmpty());
}

TEST_CASE("Learn is read as a document with headings, lists and described drawings, and all of it has names")
{
    OpenPages pages;
    LearnView &learn = *pages.views.learn();
    ShownWindow shown(pages, {}, "learn");
    CHECK(spokenNames(shown, QAccessible::Document) == QStringList{"Why bone changes"});
    CHECK(spokenNames(shown, QAccessible::Heading).contains("How much, in one large study"));
    CHECK(spokenNames(shown, QAccessible::Graphic).first().startsWith("Two pairs of scales."));
    CHECK(spokenNames(shown, QAccessible::ListItem)
              .contains("The cells of bone: Who takes away, who builds, who "
                        "directs"));
    CHECK(spokenNames(shown, QAccessible::Button).filter("Reference 1, Bone loss").size() > 0);
    for (int place = 0; place < learn.topics()->rowCount(); ++place) {
        learn.open(place);
        shown.settle();
        CHECK(namelessControls(shown.content()) == QStringList{});
    }
    learn.open(3);
    shown.settle();
    const QStringList rows =
        spokenNames(shown, QAccessible::Row).replaceInStrings(QString(QChar(QChar::Nbsp)), " ");
    CHECK(rows.contains("1000 mg, everyone, The article osteon is built on"));
}
