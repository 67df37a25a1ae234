// SPDX-License-Identifier: GPL-3.0-or-later
// Foods typed from labels: the form, what the line then knows, and what stays as it was.
#include "storage/change.h"
#include "storage/own_food_store.h"
#include "ui/foods/label_amount.h"
#include "ui/open_diary.h"
#include "ui/views.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct OwnFoods : OpenDiary
{
    Views views{diary};
    FoodsView &foods = *views.foods();
    OwnFoodEditor &editor = *foods.foodEditor();
    LogLine &line = *views.today()->line();
    WatchedModels models{foods.foods(), editor.figures(), editor.measures()};

    void type(const QString &nutrient, const QString &text)
    {
        editor.figures()->setText(rowWith(*editor.figures(), "name", nutrient), text);
    }
    QString field(const QString &nutrient, const char *role)
    {
        return valueOf(*editor.figures(), rowWith(*editor.figures(), "name", nutrient), role).toString();
    }
    void addFood(const QString &name, const QString &calcium)
    {
        foods.addFood(name);
        type("Calcium", calcium);
        REQUIRE(editor.save());
    }
};

std::optional<Mass> amount(const QString &text, Nutrient nutrient, LabelUnit unit)
{
    const auto read = labelAmountFromText(text, nutrient, unit, DailyValueRule::eu2011);
    return read ? std::optional(read->mass) : std::nullopt;
}

} // namespace

TEST_CASE("A figure of a label is read in its unit, in another one, as salt and as a percentage")
{
    CHECK(amount("120", Nutrient::calcium, LabelUnit::milligram) == Mass::fromMilligrams(120));
    CHECK(amount("0.12 g", Nutrient::calcium, LabelUnit::milligram) == Mass::fromMilligrams(120));
    CHECK(amount("25 %", Nutrient::calcium, LabelUnit::milligram) == Mass::fromMilligrams(200));
    CHECK(amount("400", Nutrient::vitaminD, LabelUnit::vitaminDUnit) == Mass::fromMicrograms(10));
    CHECK(amount("10 µg", Nutrient::vitaminD, LabelUnit::vitaminDUnit) == Mass::fromMicrograms(10));
    CHECK(amount("10", Nutrient::vitaminD, LabelUnit::microgram) == Mass::fromMicrograms(10));
    CHECK(amount("1", Nutrient::sodium, LabelUnit::gramOfSalt) == Mass::fromMilligrams(400));
    CHECK(amount("1.5 g", Nutrient::sodium, LabelUnit::gramOfSalt) == Mass::fromMilligrams(600));
    CHECK_FALSE(amount("10 IU", Nutrient::calcium, LabelUnit::milligram));
    CHECK_FALSE(amount("10 %", Nutrient::vitaminK2, LabelUnit::microgram));
    CHECK_FALSE(amount("some", Nutrient::calcium, LabelUnit::milligram));
    CHECK_FALSE(amount("", Nutrient::calcium, LabelUnit::milligram));
}

TEST_CASE_FIXTURE(OwnFoods, "What was not eaten has nothing to log and is not offered as an own food")
{
    line.setText("no flurbs");
    CHECK(valueOf(*line.chips(), 0, "detail").toString() == "nothing to log");
    CHECK(valueOf(*line.chips(), 0, "unknownName").toString() == "");
}

TEST_CASE_FIXTURE(OwnFoods,
                  "An unknown word becomes an own food, and the line knows it without being typed again")
{
    line.setText("2 flurbs, 200 ml milk");
    REQUIRE(valueOf(*line.chips(), 0, "unknownName").toString() == "flurbs");
    line.addOwnFood(0);
    REQUIRE(editor.isOpen());
    CHECK(editor.property("name").toString() == "flurbs");
    editor.setProperty("basis", 2);
    editor.setProperty("servingGrams", "30");
    type("Calcium", "120");
    editor.measures()->setChosen(1 << editor.measures()->names().indexOf("piece"));
    editor.measures()->setText(0, "15");
    REQUIRE(editor.save());
    CHECK_FALSE(editor.isOpen());
    CHECK_FALSE(valueOf(*line.chips(), 0, "isProblem").toBool());
    REQUIRE(line.save());
    const auto intake = stored().intake;
    REQUIRE(intake.size() == 2);
    CHECK(intake[0].name == "flurbs");
    CHECK(intake[0].amounts[Nutrient::calcium] == Mass::fromMilligrams(120)); // two of 15 g
    CHECK_FALSE(intake[0].amounts[Nutrient::magnesium]);                      // not on the label: unknown
}

TEST_CASE_FIXTURE(OwnFoods, "A food that got another name than was typed stands in the line under that name")
{
    line.setText("40 g flurbs");
    line.addOwnFood(0);
    editor.setProperty("name", "Flurbonia cheese");
    type("Calcium", "700");
    REQUIRE(editor.save());
    CHECK(line.text() == "40 g Flurbonia cheese");
    CHECK(valueOf(*line.chips(), 0, "name").toString() == "Flurbonia cheese");
}

TEST_CASE_FIXTURE(OwnFoods, "A cancelled form leaves the line and the foods as they were")
{
    line.setText("40 g flurbs");
    line.addOwnFood(0);
    editor.cancel();
    CHECK(line.text() == "40 g flurbs");
    addFood("Gribble", "50");
    CHECK(line.text() == "40 g flurbs");
}

TEST_CASE_FIXTURE(OwnFoods, "A percentage says what it comes to, and of which daily value")
{
    foods.addFood("Flurbs");
    type("Calcium", "25 %");
    CHECK(field("Calcium", "hint") == "= 325 mg, of 1300 mg a day");
    editor.setDailyValues(1);
    CHECK(field("Calcium", "hint") == "= 200 mg, of 800 mg a day");
    CHECK(editor.dailyValueSource().contains("1169/2011"));
    type("Vitamin K2", "25 %");
    CHECK_FALSE(editor.save());
    CHECK(field("Vitamin K2", "error").contains("no daily value"));
}

TEST_CASE_FIXTURE(OwnFoods, "Sodium may be typed as salt and vitamin D in micrograms")
{
    foods.addFood("Flurbs");
    const int sodium = rowWith(*editor.figures(), "name", "Sodium");
    editor.figures()->chooseNextUnit(sodium);
    type("Sodium", "1.2");
    CHECK(field("Sodium", "hint") == "= 480 mg sodium");
    editor.figures()->chooseNextUnit(rowWith(*editor.figures(), "name", "Vitamin D"));
    type("Vitamin D", "5");
    CHECK(field("Vitamin D", "hint") == "= 200 IU");
    REQUIRE(editor.save());
    CHECK(diary.ownFoods().front().amounts[Nutrient::sodium] == Mass::fromMilligrams(480));
    CHECK(diary.ownFoods().front().amounts[Nutrient::vitaminD] == Mass::fromMicrograms(5));
}

TEST_CASE_FIXTURE(OwnFoods, "What cannot be true is said at its field and stored nowhere")
{
    foods.addFood("");
    CHECK_FALSE(editor.save());
    CHECK(editor.property("nameError").toString() != "");
    editor.setProperty("name", "Flurbs");
    editor.setProperty("basis", 2);
    CHECK_FALSE(editor.save());
    CHECK(editor.property("gramsError").toString().contains("serving weighs"));
    editor.setProperty("servingGrams", "30");
    type("Protein", "40");
    CHECK_FALSE(editor.save());
    CHECK(field("Protein", "error").contains("more than the food weighs"));
    CHECK(diary.ownFoods().empty());
    type("Protein", "4");
    CHECK(editor.save());
    foods.addFood("flurb");
    CHECK_FALSE(editor.save());
    CHECK(editor.property("nameError").toString().contains("already"));
}

TEST_CASE_FIXTURE(OwnFoods,
                  "Changing, archiving, merging and deleting a food changes no day, and each is undone")
{
    addFood("Flurbs", "120");
    log(today, "100 g flurbs");
    const auto logged = stored().intake;
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    type("Calcium", "300");
    REQUIRE(editor.save());
    CHECK(stored().intake == logged);
    addFood("Gribble", "50");
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    REQUIRE(editor.otherFoods() == QStringList{"Gribble"});
    editor.setArchived(true);
    CHECK_FALSE(catalogue.exactFood("flurbs"));
    CHECK(textsOf(*foods.foods(), "name") == QStringList{"Gribble", "Flurbs"});
    views.notice()->undo();
    CHECK(catalogue.exactFood("flurbs"));
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    editor.mergeInto(0);
    CHECK(textsOf(*foods.foods(), "name") == QStringList{"Gribble"});
    views.notice()->undo();
    CHECK(foods.foods()->rowCount() == 2);
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    editor.remove();
    CHECK(textsOf(*foods.foods(), "name") == QStringList{"Gribble"});
    CHECK(stored().intake == logged);
}

TEST_CASE_FIXTURE(OwnFoods, "A form that is saved as it was opened changes nothing, to the milligram")
{
    OwnFood food;
    food.name = "Flurbs";
    food.servingMass = PortionMass::fromMilligrams(33'333);
    food.portions = {{PortionUnit::slice, PortionMass::fromMilligrams(12'345)},
                     {PortionUnit::cup, PortionMass::fromMilligrams(222'222)},
                     {PortionUnit::tablet, PortionMass::fromMilligrams(500)}};
    food.amounts[Nutrient::calcium] = Mass::fromNanograms(123'456'789);
    REQUIRE(diary.addFood(food));
    const OwnFood before = diary.ownFoods().front();
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    editor.setProperty("name", "Flurbs, new");
    REQUIRE(editor.save());
    OwnFood expected = before;
    expected.name = "Flurbs, new";
    CHECK(diary.ownFoods().front() == expected);
}

TEST_CASE_FIXTURE(
    OwnFoods, "A food that another program added is known at the next look, also to a line that stands there")
{
    line.setText("40 g flurbs");
    REQUIRE(valueOf(*line.chips(), 0, "isProblem").toBool());
    {
        Journal other = anotherConnection();
        Change change(other, Instant(date::sys_days(today).time_since_epoch()), "food");
        OwnFood food;
        food.name = "Flurbs";
        OwnFoodStore(other).add(change, food);
        change.commit();
    }
    diary.poll();
    CHECK_FALSE(valueOf(*line.chips(), 0, "isProblem").toBool());
    CHECK(textsOf(*foods.foods(), "name") == QStringList{"Flurbs"});
}

TEST_CASE_FIXTURE(OwnFoods, "What is no food of anybody is not offered as one")
{
    for (const char *text : {"warfarin 5 mg", "5 km flurbing", "xyzzy 30 min"}) {
        CAPTURE(text);
        line.setText(text);
        REQUIRE(line.chips()->rowCount() == 1);
        CHECK(valueOf(*line.chips(), 0, "unknownName").toString() == "");
    }
}

TEST_CASE_FIXTURE(OwnFoods, "The form begins with the unit of vitamin D that the diary is written in")
{
    DiarySettings settings = diary.settings();
    settings.vitaminDUnit = NutrientUnit::microgram;
    REQUIRE(diary.setSettings(settings));
    foods.addFood("Flurbs");
    CHECK(field("Vitamin D", "unit") == "µg");
    CHECK(field("Vitamin D", "otherUnit") == "IU");
    type("Vitamin D", "10");
    CHECK(field("Vitamin D", "hint") == "");
    REQUIRE(editor.save());
    CHECK(diary.ownFoods().front().amounts[Nutrient::vitaminD] == Mass::fromMicrograms(10));
    settings.vitaminDUnit = NutrientUnit::vitaminDUnit;
    REQUIRE(diary.setSettings(settings));
    foods.changeFood(valueOf(*foods.foods(), 0, "uid").toString());
    CHECK(field("Vitamin D", "text") == "400");
}
