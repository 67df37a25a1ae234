// SPDX-License-Identifier: GPL-3.0-or-later
// 'My foods and meals' and its forms, by the keyboard alone.
#include "qml/keyboard_walk.h"
#include "qml/shown_window.h"

using namespace osteon;
using namespace osteon::test;

TEST_CASE("A word that no food has becomes a food of one's own, and the line is saved, without a mouse")
{
    OpenPages pages;
    ShownWindow shown(pages, {});
    shown.type("40 g flurbs");
    goTo(shown, "Add “flurbs” as your own food");
    shown.press(Qt::Key_Return);
    REQUIRE(pages.views.foods()->foodEditor()->isOpen());
    CHECK(nameOfFocus(shown) == "Name");
    goTo(shown, "Calcium, mg");
    shown.type("700");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(pages.views.foods()->foodEditor()->isOpen());
    CHECK_FALSE(valueOf(*pages.todayView.line()->chips(), 0, "isProblem").toBool());
    shown.press(Qt::Key_Return);
    REQUIRE(pages.stored().intake.size() == 1);
    CHECK(pages.stored().intake[0].amounts[Nutrient::calcium] == Mass::fromMilligrams(280));
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("The breakfast of the day is saved and logged again without a mouse")
{
    OpenPages pages;
    pages.log(pages.today, "breakfast: 200 ml milk");
    FoodsView &foods = *pages.views.foods();
    ShownWindow shown(pages, {});
    goTo(shown, "My foods and meals");
    shown.press(Qt::Key_Return);
    goTo(shown, "Save Breakfast as a meal");
    shown.press(Qt::Key_Return);
    CHECK(nameOfFocus(shown) == "Name");
    shown.type("Usual");
    shown.press(Qt::Key_Return);
    REQUIRE(foods.meals()->rowCount() == 1);
    goTo(shown, "Log Usual again");
    shown.press(Qt::Key_Return);
    CHECK(nameOfFocus(shown) == "How many servings");
    shown.press(Qt::Key_Return);
    CHECK(pages.stored().intake.size() == 2);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(pages.stored().intake.size() == 1);
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("A meal of the day is saved from its heading, on the day that is shown")
{
    OpenPages pages;
    pages.log(addDays(pages.today, -1), "lunch: 200 g lentils");
    ShownWindow shown(pages, {});
    pages.todayView.goToPreviousDay();
    shown.settle();
    goTo(shown, "Save Lunch as a meal");
    shown.press(Qt::Key_Return);
    CHECK(pages.views.foods()->mealEditor()->items() == QStringList{"Lentils, boiled, 200 g"});
    shown.type("Lentils");
    shown.press(Qt::Key_Return);
    CHECK(textsOf(*pages.views.foods()->meals(), "name") == QStringList{"Lentils"});
    CHECK(PrintedMessages::all() == QStringList{});
}

TEST_CASE("What was done to a food is taken back by Ctrl+Z while the sheet is open")
{
    OpenPages pages;
    OwnFood food;
    food.name = "Gribble";
    REQUIRE(pages.diary.addFood(food));
    FoodsView &foods = *pages.views.foods();
    ShownWindow shown(pages, {});
    goTo(shown, "My foods and meals");
    shown.press(Qt::Key_Return);
    goTo(shown, "Change Gribble");
    shown.press(Qt::Key_Return);
    goTo(shown, "Delete it");
    shown.press(Qt::Key_Return);
    REQUIRE(foods.isOpen());
    CHECK(foods.foods()->rowCount() == 0);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(foods.foods()->rowCount() == 1);
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(foods.isOpen());
    CHECK(PrintedMessages::all() == QStringList{});
}
