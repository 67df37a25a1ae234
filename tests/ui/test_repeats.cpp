// SPDX-License-Identifier: GPL-3.0-or-later
// What is likely to be logged next: by meal, by time of day, by habit.
#include "ui/repeat_model.h"

#include "ui/open_diary.h"
#include "ui/today_view.h"

using namespace osteon;
using namespace osteon::test;

namespace {

IntakeEntry eaten(const char *name, std::optional<Meal> meal, int daysAgo)
{
    IntakeEntry entry;
    entry.stamp.day = addDays(monday, -daysAgo);
    entry.name = name;
    entry.meal = meal;
    return entry;
}

/// A Monday on which nothing is logged yet, after a Sunday with three meals and a walk.
struct Repeats
{
    RepeatModel model;
    WatchedModels models{&model};
    RepeatSource source;

    Repeats()
    {
        source.day = monday;
        source.recent.intake = {eaten("Oats", Meal::breakfast, 1), eaten("Milk", Meal::breakfast, 1),
                                eaten("Soup", Meal::lunch, 1), eaten("Toast", Meal::breakfast, 3),
                                eaten("Fish", Meal::dinner, 3)};
        source.recent.exercise.emplace_back().name = "Walk";
        source.recent.exercise.back().stamp.day = addDays(monday, -1);
    }
    QStringList titles()
    {
        model.setSource(source);
        return textsOf(model, "title");
    }
};

} // namespace

TEST_CASE_FIXTURE(Repeats, "The meal of this time of day comes first, each as it was the last time")
{
    CHECK(titles().mid(0, 3) ==
          QStringList{"Breakfast as yesterday", "Lunch as yesterday", "Dinner as on Friday"});
    CHECK(textsOf(model, "detail").mid(0, 3) == QStringList{"2 entries", "Soup", "Fish"});
    source.mealNow = Meal::dinner;
    CHECK(titles().mid(0, 3) ==
          QStringList{"Dinner as on Friday", "Breakfast as yesterday", "Lunch as yesterday"});
}

TEST_CASE_FIXTURE(Repeats, "All of yesterday is one action while the day is empty, movement included")
{
    CHECK(titles().last() == "The whole day as yesterday");
    const RepeatRow *day = model.find("day");
    REQUIRE(day != nullptr);
    CHECK(day->entries.size() == 4);
    for (const DiaryEntry &entry : day->entries) {
        CHECK(stampOf(entry).day == monday);
    }
    source.isEmptyDay = false;
    CHECK(titles().filter("whole day").isEmpty());
}

TEST_CASE_FIXTURE(Repeats, "A day that was one meal is offered as that meal alone")
{
    source.recent.intake.resize(2);
    source.recent.exercise.clear();
    CHECK(titles() == QStringList{"Breakfast as yesterday"});
}

TEST_CASE_FIXTURE(Repeats, "What is logged already is not offered again, and no food twice")
{
    source.logged = {eaten("Egg", Meal::breakfast, 0)};
    source.isEmptyDay = false;
    source.frequent = {eaten("Tea", std::nullopt, 2), eaten("Egg", std::nullopt, 2),
                       eaten("Tea", std::nullopt, 4)};
    CHECK(titles() == QStringList{"Lunch as yesterday", "Dinner as on Friday", "Tea"});
}

TEST_CASE("The whole of yesterday is logged again in one action, and taken back in one")
{
    OpenDiary open;
    open.log(addDays(monday, -1), "breakfast: 200 ml milk, 2 eggs; lunch: 200 g lentils; walk 30 min");
    TodayView view(open.diary, open.notice);
    view.repeat("day");
    CHECK(open.stored().intake.size() == 3);
    CHECK(open.stored().exercise.size() == 1);
    CHECK(open.notice.text() == "Saved The whole day as yesterday");
    open.notice.undo();
    CHECK(open.stored().intake.empty());
    CHECK(open.stored().exercise.empty());
}

TEST_CASE_FIXTURE(Repeats, "A favourite comes before what is only eaten often, and is there once")
{
    source.recent = {};
    source.frequent = {eaten("Oats", {}, 1), eaten("Kefir", {}, 1)};
    source.favourites = {eaten("Kefir", {}, 1), eaten("Figs", {}, 40)};
    CHECK(titles() == QStringList{"Kefir", "Figs", "Oats"});
    CHECK(valueOf(model, 0, "isFavourite").toBool());
    CHECK(valueOf(model, 1, "isFavourite").toBool());
    CHECK_FALSE(valueOf(model, 2, "isFavourite").toBool());
}

TEST_CASE_FIXTURE(OpenDiary,
                  "A favourite is offered as it was logged last, or in its usual portion, and found first")
{
    CHECK(catalogue.searchFoods("yogu", 1).front().key != "yogurt-greek");
    log(addDays(today, -80), "150 g kefir");
    REQUIRE(diary.setFavourite("kefir", true));
    REQUIRE(diary.setFavourite("yogurt-greek", true));
    TodayView view(diary, notice);
    CHECK(textsOf(*view.repeats(), "title") == QStringList{"Kefir, 150 g", "Greek yogurt, 1 pot (150 g)"});
    CHECK(diary.rankedCatalogue().searchFoods("yogu", 1).front().key == "yogurt-greek");
    view.repeat("kefir");
    CHECK(stored().intake.at(0).portion == PortionMass::fromGrams(150));
    REQUIRE(diary.undo());
    REQUIRE(diary.undo());
    CHECK(diary.settings().favourites == std::set<std::string>{"kefir"});
}
