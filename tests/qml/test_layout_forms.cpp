// SPDX-License-Identifier: GPL-3.0-or-later
// Every form can be read at every size of window and text, and in every language, with its errors.
#include "exchange/download.h"
#include "qml/layout_pages.h"
#include "ui/words.h"

#include <QTest>

using namespace osteon;
using namespace osteon::test;

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

TEST_CASE("The form of a routine can be read at every size: a medicine with its errors, a supplement, a "
          "change of one")
{
    OpenPages pages;
    RoutineView &routines = *pages.todayView.routines();
    RoutineEditor &editor = *routines.editor();
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        routines.addRoutine();
        editor.setProperty("isMedicine", true);
        editor.setProperty("dose", QString(200, 'x').replace(100, 1, ' '));
        editor.setProperty("rhythm", RoutineEditor::EveryWeeks);
        editor.setProperty("every", "many");
        editor.setProperty("from", "some day");
        editor.setProperty("lastDay", "another day");
        REQUIRE_FALSE(editor.save());
    });
    editor.cancel();
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        routines.addRoutine();
        editor.setName("vitamin D3 1000 IU");
        editor.setProperty("rhythm", RoutineEditor::OnWeekdays);
    });
    REQUIRE(editor.save());
    checkAtEverySize(pages, "today", [&](OpenPages &, ShownWindow &) {
        routines.changeRoutine(valueOf(*routines.routines(), 0, "uid").toString());
    });
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
