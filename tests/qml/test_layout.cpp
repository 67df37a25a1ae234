// SPDX-License-Identifier: GPL-3.0-or-later
// Everything can be read, on a small window and a large one, at the usual size of text and at twice it. A
// second test program does the same in other languages, where everything is also translated.
#include "exchange/download.h"
#include "qml/item_tree.h"
#include "qml/layout_faults.h"
#include "qml/layout_looks.h"
#include "qml/sample_record.h"
#include "qml/shown_window.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace osteon;
using namespace osteon::test;

namespace {

using Preparation = std::function<void(OpenPages &, ShownWindow &)>;

void collectFaults(QStringList &faults, QQuickItem &root)
{
    faults << cutTexts(root) << brokenWords(root) << textsOutside(root) << overlappingTexts(root)
           << controlsOutOfReach(root);
}

/// The form lies over the page and is looked at alone.
QQuickItem &frontOf(const ShownWindow &shown)
{
    const std::vector<QQuickItem *> items = visibleItems(shown.content());
    const auto popup =
        std::ranges::find_if(items, [](const QQuickItem *item) { return item->inherits("QQuickPopupItem"); });
    return popup != items.end() ? **popup : shown.content();
}

const QString missingFolder = QStringLiteral("/no/such/folder/summary.csv");

/// What is shown as it was written, by whomever: in no language of the window.
QStringList dataOf(OpenPages &pages)
{
    QStringList data{"English", "Deutsch",   "Español",       "osteon",           "ml",
                     "900 mg",  "SR Legacy", "Branded Foods", "FoodData Central", missingFolder};
    data << pages.views.foods()->imports()->path();
    const DiaryRecord record = pages.stored({addDays(pages.today, -30), pages.today});
    for (const IntakeEntry &entry : record.intake) {
        data << toQString(entry.name) << toQString(entry.portionText) << toQString(entry.note.value_or(""));
    }
    for (const ExerciseSession &session : record.exercise) {
        data << toQString(session.name);
    }
    for (const Reference &reference : pages.catalogue.references()) {
        data << toQString(reference.title);
    }
    for (const TargetPreset &preset : pages.catalogue.targetPresets()) {
        for (const TargetRule &rule : preset.rules) {
            data << toQString(rule.target.source.name).split("; limit: ");
        }
    }
    for (const DailyValueRule rule : allDailyValueRules) {
        data << toQString(std::string(sourceOf(rule)));
    }
    for (const OwnFood &food : pages.diary.ownFoods()) {
        data << toQString(food.name);
    }
    for (const SavedMeal &meal : pages.diary.savedMeals()) {
        data << toQString(meal.name);
        for (const SavedMealItem &item : meal.items) {
            data << toQString(item.name);
        }
    }
    data << pages.views.learn()->glossary()->query();
    data << textsOf(*pages.views.learn()->references(), "text");
    const ChipModel &chips = *pages.todayView.line()->chips();
    for (const Chip &chip : chips.rows()) {
        data << chip.suggestions << chip.unknownName;
    }
    return data << sampleRecordTexts() << textsOf(chips, "name")
                << textsOf(*pages.todayView.gap()->suggestions(), "title");
}

/// Shows the page at every size and in each of them looks for whatever cannot be read.
void checkAtEverySize(OpenPages &pages, const QString &page, const Preparation &prepare)
{
    for (const auto &[look, laterLanguage] : layoutLooks()) {
        ShownWindow shown(pages, look, page);
        prepare(pages, shown);
        shown.settle();
        const bool isForm = &frontOf(shown) != &shown.content(); // it is closed before a language is chosen
        if (!laterLanguage.isEmpty() && !isForm) {
            shown.speak(laterLanguage);
        }
        QStringList faults;
        collectFaults(faults, frontOf(shown));
        if (look.language == "pseudo" || (laterLanguage == "pseudo" && !isForm)) {
            faults << untranslatedTexts(frontOf(shown), dataOf(pages));
        }
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale, " ", look.language,
             laterLanguage);
        CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

void asItIs(OpenPages &, ShownWindow &) {}

/// Of Learn on a narrow window: the text instead of the topics.
void openText(OpenPages &, ShownWindow &shown)
{
    const std::vector<QQuickItem *> items = visibleItems(shown.content());
    const auto page =
        std::ranges::find_if(items, [](QQuickItem *item) { return item->property("isReading").isValid(); });
    REQUIRE(page != items.end());
    (*page)->setProperty("isReading", true);
}

void openTables(OpenPages &, ShownWindow &shown)
{
    for (QQuickItem *item : visibleItems(shown.content())) {
        if (item->property("isTable").isValid()) {
            item->setProperty("isTable", true);
        }
    }
}

} // namespace

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

TEST_CASE("The form of a food, a supplement and a session can be read at every size, errors included")
{
    OpenPages pages;
    writeSampleDays(pages);
    for (const QString name : {"Milk, whole", "Vitamin D3", "Yoga"}) {
        CAPTURE(name);
        checkAtEverySize(pages, "today", [name](OpenPages &open, ShownWindow &) {
            const EntryModel &entries = *open.todayView.entries();
            open.todayView.edit(valueOf(entries, rowWith(entries, "name", name), "uid").toString());
            for (const char *field : {"portion", "minutes", "name"}) {
                open.todayView.editor()->setProperty(field, "");
            }
            open.todayView.editor()->setProperty("note", QString(10'001, 'x').replace(500, 1, ' '));
            open.todayView.editor()->day()->setText("");
            REQUIRE_FALSE(open.todayView.editor()->save());
        });
        pages.todayView.editor()->cancel();
    }
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

TEST_CASE("The forms for copying and for a day can be read at every size, errors included")
{
    OpenPages pages;
    writeSampleDays(pages);
    checkAtEverySize(pages, "today", [](OpenPages &open, ShownWindow &) {
        open.todayView.copy(EntryCopier::wholeDay);
        open.todayView.copier()->day()->setText("tomorrow");
        REQUIRE_FALSE(open.todayView.copier()->save());
    });
    pages.todayView.copier()->cancel();
    checkAtEverySize(pages, "today", [](OpenPages &open, ShownWindow &) {
        open.todayView.chooseDay();
        open.todayView.chosenDay()->setText("some day");
        REQUIRE_FALSE(open.todayView.goToChosenDay());
    });
}

TEST_CASE("The sheet of keys can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "today", [](OpenPages &, ShownWindow &shown) { shown.press(Qt::Key_F1); });
}

TEST_CASE("Week can be read at every size")
{
    OpenPages pages;
    writeSampleDays(pages);
    checkAtEverySize(pages, "week", asItIs);
}

TEST_CASE("A week with a score can be read at every size, also as tables")
{
    OpenPages pages;
    writeSampleDays(pages);
    pages.weekView.load();
    pages.weekView.goToPreviousWeek();
    REQUIRE(pages.weekView.score() != "");
    checkAtEverySize(pages, "week", asItIs);
    checkAtEverySize(pages, "week", openTables);
}

TEST_CASE("A week without an entry can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "week", asItIs);
}

TEST_CASE("Trends can be read at every size, also as tables and with all weeks, and without an entry")
{
    OpenPages empty;
    checkAtEverySize(empty, "trends", asItIs);
    OpenPages pages;
    writeSampleDays(pages);
    checkAtEverySize(pages, "trends", asItIs);
    pages.views.trends()->setWeeks(4);
    checkAtEverySize(pages, "trends", openTables);
}

TEST_CASE("The bone record can be read at every size, also as a table, and without an entry")
{
    OpenPages empty;
    checkAtEverySize(empty, "bone", asItIs);
    OpenPages pages;
    writeSampleRecord(pages);
    checkAtEverySize(pages, "bone", asItIs);
    checkAtEverySize(pages, "bone", openTables);
}

TEST_CASE("The form of each kind of the bone record can be read at every size, errors included")
{
    OpenPages pages;
    BoneView &bone = *pages.views.bone();
    for (const auto kind : {BoneView::Scan, BoneView::Lab, BoneView::Event, BoneView::Question,
                            BoneView::Date, BoneView::Note}) {
        CAPTURE(static_cast<int>(kind));
        checkAtEverySize(pages, "bone", [&bone, kind](OpenPages &, ShownWindow &) {
            bone.add(kind);
            for (int row = 0; row < bone.editor()->fields()->rowCount(); ++row) {
                bone.editor()->fields()->setText(row, kind == BoneView::Event ? "x" : "");
            }
            REQUIRE_FALSE(bone.editor()->save());
        });
        bone.editor()->cancel();
    }
}

TEST_CASE("Summary can be read at every size, with wrong days, a wrong file and as text too")
{
    OpenPages pages;
    writeSampleDays(pages);
    SummaryView &summary = *pages.views.summary();
    checkAtEverySize(pages, "summary", asItIs);
    summary.setSpan(SummaryView::OwnDays);
    summary.setFrom("yesterday");
    summary.setTo("2026-11-31");
    checkAtEverySize(pages, "summary", asItIs);
    summary.setSpan(SummaryView::SixMonths);
    summary.file()->setFormat(SummaryExport::LockedPdf);
    checkAtEverySize(pages, "summary", [&summary](OpenPages &, ShownWindow &) {
        REQUIRE_FALSE(summary.file()->save()); // without a password
    });
    summary.file()->setFormat(SummaryExport::Table);
    summary.file()->setPath(missingFolder);
    checkAtEverySize(pages, "summary", [&summary](OpenPages &, ShownWindow &shown) {
        REQUIRE_FALSE(summary.file()->save());
        for (QQuickItem *item : visibleItems(shown.content())) {
            if (item->property("isText").isValid()) {
                item->setProperty("isText", true);
            }
        }
    });
}

TEST_CASE(
    "Every topic of Learn can be read at every size, its list, its words and a search without result too")
{
    OpenPages pages;
    checkAtEverySize(pages, "learn", asItIs);
    LearnView &learn = *pages.views.learn();
    for (int place = 0; place < learn.topics()->rowCount(); ++place) {
        learn.open(place);
        CAPTURE(learn.title());
        checkAtEverySize(pages, "learn", openText);
    }
    learn.glossary()->setQuery("xylophonist");
    checkAtEverySize(pages, "learn", openText);
}

TEST_CASE("Saved meals, the form of one and the form to log one can be read at every size, errors included")
{
    OpenPages pages;
    writeSampleDays(pages);
    FoodsView &foods = *pages.views.foods();
    SavedMealEditor &editor = *foods.mealEditor();
    foods.saveMeal(static_cast<int>(Meal::dinner));
    editor.setProperty("name", "Grandmother's Sunday soup, for the whole family and two guests");
    editor.setProperty("servings", "12");
    REQUIRE(editor.save());
    foods.open();
    checkAtEverySize(pages, "today", asItIs);
    foods.close();
    const QString uid = valueOf(*foods.meals(), 0, "uid").toString();
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        foods.changeMeal(uid);
        editor.setProperty("name", "");
        REQUIRE_FALSE(editor.save());
        editor.setProperty("servings", "some");
        REQUIRE_FALSE(editor.save());
    });
    editor.cancel();
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        foods.logMeal(uid);
        foods.mealLogger()->setProperty("servings", "none");
        REQUIRE_FALSE(foods.mealLogger()->save());
    });
}

TEST_CASE(
    "The import of foods can be read at every size: refused, looked into, done, and its list of folders")
{
    OpenPages pages;
    const tests::DownloadFolder downloads;
    FoodImport &imports = *pages.views.foods()->imports();
    const auto look = [&](const QString &path) { // in the language of the window, as all that is said of it
        imports.setPath({});
        imports.setPath(path);
        REQUIRE(QTest::qWaitFor([&] { return imports.stage() != FoodImport::Looking; }));
    };
    const QString download = QString::fromStdString(downloads.writeZip(tests::sampleTables()).string());
    imports.open();
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        look("/a/folder/that/is/not/there/FoodData.zip");
        REQUIRE(imports.error() != "");
    });
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) { look(download); });
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        look(download);
        imports.start();
        REQUIRE(QTest::qWaitFor([&] { return imports.stage() == FoodImport::Done; }, 30'000));
    });
    imports.close();
    REQUIRE(std::filesystem::create_directory(downloads.path() /
                                              "FoodData_Central_foundation_food_csv_2026-04-30"));
    imports.chooser()->open();
    imports.chooser()->show(QString::fromStdString(downloads.path().string()));
    checkAtEverySize(pages, "today", asItIs);
}

TEST_CASE("My foods and the form of a food can be read at every size, errors included")
{
    OpenPages pages;
    OwnFood food;
    food.name = "Grandmother's Sunday soup of white beans, kale, carrots and a Parmesan rind";
    food.amounts[Nutrient::calcium] = Mass::fromMilligrams(120);
    REQUIRE(pages.diary.addFood(food));
    food.name = "Gribble";
    food.isArchived = true;
    REQUIRE(pages.diary.addFood(food));
    FoodsView &foods = *pages.views.foods();
    foods.open();
    checkAtEverySize(pages, "today", asItIs);
    foods.close();
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
        OwnFoodEditor &editor = *foods.foodEditor();
        editor.setProperty("name", "");
        editor.setProperty("servingGrams", "much");
        editor.setProperty("servingMillilitres", "more");
        editor.figures()->setText(0, "25 %");
        editor.figures()->setText(1, "many");
        editor.figures()->chooseNextUnit(rowWith(*editor.figures(), "name", Words::name(Nutrient::sodium)));
        editor.measures()->setChosen(255);
        REQUIRE_FALSE(editor.save());
    });
}
