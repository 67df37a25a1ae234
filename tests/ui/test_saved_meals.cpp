// SPDX-License-Identifier: GPL-3.0-or-later
// Saved meals: what was logged gets a name, is logged again as a whole, and changes nothing that was logged.
#include "storage/saved_meal_store.h"
#include "ui/open_diary.h"
#include "ui/views.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct SavedMeals : OpenDiary
{
    Views views{diary};
    TodayView &page = *views.today();
    FoodsView &foods = *views.foods();
    SavedMealEditor &editor = *foods.mealEditor();
    MealLogger &logger = *foods.mealLogger();
    WatchedModels models{foods.meals()};

    void saveBreakfast(const QString &name, const QString &servings = "1")
    {
        foods.saveMeal(static_cast<int>(Meal::breakfast));
        editor.setProperty("name", name);
        editor.setProperty("servings", servings);
        REQUIRE(editor.save());
    }
    QString uidOf(const QString &name)
    {
        return valueOf(*foods.meals(), rowWith(*foods.meals(), "name", name), "uid").toString();
    }
};

} // namespace

TEST_CASE_FIXTURE(SavedMeals,
                  "The breakfast of a day is saved under a name, with what is in it and what is known")
{
    log(today, "breakfast: 200 ml milk, 2 eggs; lunch: 200 g lentils");
    page.goToPreviousDay(); // and back, as somebody looks around
    page.goToNextDay();
    foods.open();
    CHECK(foods.mealsOfDay().size() == 2);
    foods.saveMeal(static_cast<int>(Meal::breakfast));
    REQUIRE(editor.isOpen());
    CHECK(editor.items() == QStringList{"Milk, whole, 200 ml", "Egg, 2"});
    CHECK(editor.totals().startsWith("calcium 289 mg"));
    CHECK_FALSE(editor.save()); // without a name
    CHECK(editor.property("nameError").toString() != "");
    editor.setProperty("name", "Usual breakfast");
    REQUIRE(editor.save());
    CHECK_FALSE(editor.isOpen());
    CHECK(textsOf(*foods.meals(), "name") == QStringList{"Usual breakfast"});
    CHECK(valueOf(*foods.meals(), 0, "detail").toString().startsWith("Milk, whole; Egg · calcium 289 mg"));
    Journal another = anotherConnection();
    CHECK(SavedMealStore(another).all().size() == 1);
}

TEST_CASE_FIXTURE(SavedMeals, "A saved meal is logged on the day shown, as entries that name it")
{
    log(today, "breakfast: 200 ml milk, 2 eggs");
    saveBreakfast("Usual");
    page.goToPreviousDay();
    foods.logMeal(uidOf("Usual"));
    REQUIRE(logger.isOpen());
    CHECK(logger.property("meal").toInt() == MealLogger::noMeal); // of the days up to this one none says when
    CHECK(logger.day() == "Sunday, 22 November");
    logger.setProperty("meal", static_cast<int>(Meal::dinner));
    REQUIRE(logger.save());
    const Day day = addDays(today, -1);
    const auto intake = stored({day, day}).intake;
    REQUIRE(intake.size() == 2);
    CHECK(intake[0].name == "Milk, whole");
    CHECK(intake[0].portionText == "200 ml");
    CHECK(intake[0].dish == "Usual");
    CHECK(intake[0].meal == Meal::dinner);
    CHECK(stored().intake.size() == 2);
    REQUIRE(diary.undo());
    CHECK(stored({day, day}).intake.empty());
}

TEST_CASE_FIXTURE(SavedMeals, "Of a recipe one serving is logged at a time, and unknown stays unknown")
{
    log(today, "breakfast: 400 ml milk, 2 eggs");
    IntakeEntry soup;
    soup.stamp.day = today;
    soup.meal = Meal::breakfast;
    soup.name = "Bone broth";
    REQUIRE(diary.add({soup}));
    saveBreakfast("Custard", "4");
    CHECK(valueOf(*foods.meals(), 0, "detail").toString().contains("makes 4 servings"));
    CHECK(valueOf(*foods.meals(), 0, "detail").toString().contains("calcium at least"));
    page.goToPreviousDay();
    foods.logMeal(uidOf("Custard"));
    logger.setProperty("servings", "2");
    CHECK(logger.preview().startsWith("calcium at least 261 mg"));
    REQUIRE(logger.save());
    const Day day = addDays(today, -1);
    const auto intake = stored({day, day}).intake;
    REQUIRE(intake.size() == 3);
    CHECK(intake[0].portion == PortionMass::fromGrams(206)); // half of 400 ml
    CHECK_FALSE(intake[2].amounts[Nutrient::calcium]);
}

TEST_CASE_FIXTURE(SavedMeals, "A number of servings that is none, or too many, logs nothing and says why")
{
    log(today, "breakfast: 200 ml milk");
    saveBreakfast("Usual");
    foods.logMeal(uidOf("Usual"));
    for (const char *servings : {"", "0", "-1", "some", "101"}) {
        CAPTURE(servings);
        logger.setProperty("servings", servings);
        CHECK_FALSE(logger.save());
        CHECK(logger.error() != "");
        CHECK(logger.preview() == "");
    }
    logger.setProperty("servings", "100"); // 20 l of milk
    CHECK_FALSE(logger.save());
    CHECK(logger.error().startsWith("Milk, whole: "));
    CHECK(stored().intake.size() == 1);
}

TEST_CASE_FIXTURE(SavedMeals,
                  "A meal is renamed and deleted without touching what was logged, and both are taken back")
{
    log(today, "breakfast: 200 ml milk");
    saveBreakfast("Usual");
    foods.logMeal(uidOf("Usual"));
    REQUIRE(logger.save());
    foods.changeMeal(uidOf("Usual"));
    editor.setProperty("name", "Weekday");
    REQUIRE(editor.save());
    CHECK(stored().intake[1].dish == "Usual");
    foods.changeMeal(uidOf("Weekday"));
    editor.remove();
    CHECK(foods.meals()->rowCount() == 0);
    CHECK(stored().intake.size() == 2);
    REQUIRE(diary.undo());
    CHECK(textsOf(*foods.meals(), "name") == QStringList{"Weekday"});
    REQUIRE(diary.undo());
    CHECK(textsOf(*foods.meals(), "name") == QStringList{"Usual"});
}

TEST_CASE_FIXTURE(SavedMeals, "Two meals cannot have one name, and servings are whole")
{
    log(today, "breakfast: 200 ml milk");
    saveBreakfast("Usual");
    foods.saveMeal(static_cast<int>(Meal::breakfast));
    editor.setProperty("name", " USUAL ");
    CHECK_FALSE(editor.save());
    CHECK(editor.property("nameError").toString().contains("already"));
    editor.setProperty("name", "Other");
    for (const char *servings : {"", "0", "1.5", "1001"}) {
        editor.setProperty("servings", servings);
        CHECK_FALSE(editor.save());
        CHECK(editor.property("servingsError").toString() != "");
    }
    editor.cancel();
    CHECK(foods.meals()->rowCount() == 1);
}

TEST_CASE_FIXTURE(SavedMeals,
                  "A saved meal is offered as the meal of the day that it was last, or was made of")
{
    log(today, "breakfast: 200 ml milk");
    saveBreakfast("Usual");
    foods.logMeal(uidOf("Usual"));
    CHECK(logger.property("meal").toInt() == static_cast<int>(Meal::breakfast));
    logger.setProperty("meal", static_cast<int>(Meal::dinner));
    REQUIRE(logger.save());
    foods.logMeal(uidOf("Usual"));
    CHECK(logger.property("meal").toInt() == static_cast<int>(Meal::dinner));
}
