// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/samples.h"
#include "storage/saved_meal_store.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace {

IntakeEntry tablet()
{
    IntakeEntry entry;
    entry.stamp.day = monday;
    entry.name = "Calcium citrate";
    entry.isSupplement = true;
    entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(250);
    return entry;
}

SavedMeal breakfast()
{
    return savedMealFrom("Sunday “breakfast”", 2, {milk(), tablet(), milk()});
}

std::string save(Journal &journal, const SavedMeal &meal)
{
    Change change(journal, noon, "meal");
    const std::string uid = SavedMealStore(journal).add(change, meal);
    change.commit();
    return uid;
}

bool update(Journal &journal, const SavedMeal &meal)
{
    Change change(journal, noon, "meal");
    const bool found = SavedMealStore(journal).update(change, meal);
    change.commit();
    return found;
}

bool remove(Journal &journal, const std::string &uid)
{
    Change change(journal, noon, "meal");
    const bool found = SavedMealStore(journal).remove(change, uid);
    change.commit();
    return found;
}

} // namespace

TEST_CASE("A saved meal comes back with its items in their order, after the journal was closed")
{
    const Folder folder;
    SavedMeal meal = breakfast();
    SavedMeal soup = savedMealFrom("Soup", 6, {milk()});
    {
        Journal journal = opened(folder / "diary.osteon");
        meal.uid = save(journal, meal);
        soup.uid = save(journal, soup);
    }
    Journal journal = opened(folder / "diary.osteon");
    CHECK(SavedMealStore(journal).all() == std::vector{meal, soup});
    CHECK(SavedMealStore(journal).find(soup.uid) == soup);
    CHECK_FALSE(SavedMealStore(journal).find("none"));
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("A changed meal has its new items only, and undo brings the old ones back in their order")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    SavedMeal meal = breakfast();
    meal.uid = save(journal, meal);
    SavedMeal changed = savedMealFrom("Weekday breakfast", 1, {tablet(), milk()});
    changed.uid = meal.uid;
    CHECK(update(journal, changed));
    CHECK(SavedMealStore(journal).find(meal.uid) == changed);
    CHECK(undoLast(journal, noon) == "meal");
    CHECK(SavedMealStore(journal).find(meal.uid) == meal);
    changed.uid = "none";
    CHECK_FALSE(update(journal, changed));
}

TEST_CASE("A new name alone writes no item anew")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    SavedMeal meal = breakfast();
    meal.uid = save(journal, meal);
    meal.name = "Breakfast";
    CHECK(update(journal, meal));
    CHECK(journal.database().execAndGet("SELECT count(*) FROM saved_meal_item").getInt() == 3);
    CHECK(SavedMealStore(journal).find(meal.uid) == meal);
}

TEST_CASE("A deleted meal leaves tombstones and what was logged with it, and undo brings it back")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    SavedMeal meal = breakfast();
    meal.uid = save(journal, meal);
    const EntryStamp stamp{.uid = {}, .day = monday, .time = {}, .zone = {}};
    for (const IntakeEntry &entry : entriesOf(meal, {}, stamp, Meal::breakfast)) {
        save(journal, entry);
    }
    const auto logged = readDiary(journal, weekOf(monday)).intake;
    CHECK(remove(journal, meal.uid));
    CHECK(SavedMealStore(journal).all().empty());
    CHECK_FALSE(remove(journal, meal.uid));
    CHECK(journal.database().execAndGet("SELECT count(deleted_at) FROM saved_meal_item").getInt() == 3);
    CHECK(readDiary(journal, weekOf(monday)).intake == logged);
    undoLast(journal, noon);
    CHECK(SavedMealStore(journal).find(meal.uid) == meal);
}

TEST_CASE("The schema itself refuses meals that cannot be")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, breakfast());
    SQLite::Database &database = journal.database();
    CHECK_THROWS(database.exec("UPDATE saved_meal SET name = ''"));
    CHECK_THROWS(database.exec("UPDATE saved_meal SET servings = 0"));
    CHECK_THROWS(database.exec("UPDATE saved_meal_item SET saved_meal = 'none'"));
    CHECK_THROWS(database.exec("UPDATE saved_meal_item SET portion_mg = 0"));
    CHECK_THROWS(database.exec("UPDATE saved_meal_item SET calcium_ng = -1"));
}

} // namespace osteon::test
