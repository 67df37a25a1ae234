// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/migration.h"
#include "storage/own_food_store.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace {

/// Everything is filled in, a true zero and an unknown amount among it.
OwnFood oatDrink()
{
    OwnFood food;
    food.name = "Oat drink, “calcium” 3 %";
    food.basis = LabelBasis::per100Millilitres;
    food.amounts[Nutrient::calcium] = Mass::fromMilligrams(120);
    food.amounts[Nutrient::vitaminD] = Mass::fromNanograms(1'501);
    food.amounts[Nutrient::alcohol] = Mass();
    food.servingMass = PortionMass::fromMilligrams(257'500);
    food.servingMicrolitres = 250'000;
    food.portions = {{PortionUnit::cup, PortionMass::fromGrams(247)},
                     {PortionUnit::tablespoon, PortionMass::fromMilligrams(15'450)}};
    return food;
}

OwnFood bread()
{
    OwnFood food;
    food.name = "Our bread";
    food.isArchived = true;
    return food;
}

/// A journal with own foods, each change of which is one step of undo.
struct Pantry
{
    Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    OwnFoodStore store{journal};

    template <typename Function>
    auto change(Function function)
    {
        Change change(journal, noon, "food");
        auto result = function(change);
        change.commit();
        return result;
    }
    std::string add(const OwnFood &food)
    {
        return change([&](Change &change) { return store.add(change, food); });
    }
    bool update(const OwnFood &food)
    {
        return change([&](Change &change) { return store.update(change, food); });
    }
    bool merge(const std::string &uid, const std::string &into)
    {
        return change([&](Change &change) { return store.merge(change, uid, into); });
    }
    bool remove(const std::string &uid)
    {
        return change([&](Change &change) { return store.remove(change, uid); });
    }
};

} // namespace

TEST_CASE("An own food comes back as it was typed, after the journal was closed")
{
    const Folder folder;
    OwnFood drink = oatDrink();
    OwnFood loaf = bread();
    {
        Journal journal = opened(folder / "diary.osteon");
        Change change(journal, noon, "food");
        drink.uid = OwnFoodStore(journal).add(change, drink);
        loaf.uid = OwnFoodStore(journal).add(change, loaf);
        change.commit();
    }
    Journal journal = opened(folder / "diary.osteon");
    CHECK(OwnFoodStore(journal).all() == std::vector{drink, loaf});
    CHECK(OwnFoodStore(journal).find(drink.uid) == drink);
    CHECK_FALSE(OwnFoodStore(journal).find("none"));
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("What is offered is what is not archived; an archived food is still found by its key")
{
    Pantry pantry;
    const std::string drink = pantry.add(oatDrink());
    const std::string loaf = pantry.add(bread());
    const std::vector<Food> foods = pantry.store.foods();
    REQUIRE(foods.size() == 1);
    CHECK(foods.front().key == "own-" + drink);
    CHECK(pantry.store.food("own-" + loaf)->name == "Our bread");
    CHECK_FALSE(pantry.store.food(loaf));
    CHECK_FALSE(pantry.store.food("milk-whole"));
}

TEST_CASE("A changed food is another one from then on, and undo brings the old one back")
{
    Pantry pantry;
    OwnFood food = oatDrink();
    food.uid = pantry.add(food);
    OwnFood changed = food;
    changed.name = "Oat drink";
    changed.amounts[Nutrient::calcium].reset();
    changed.portions.clear();
    CHECK(pantry.update(changed));
    CHECK(pantry.store.find(food.uid) == changed);
    CHECK(undoLast(pantry.journal, noon) == "food");
    CHECK(pantry.store.find(food.uid) == food);
    changed.uid = "none";
    CHECK_FALSE(pantry.update(changed));
}

TEST_CASE("A merged food is found under both keys, and is listed once")
{
    Pantry pantry;
    const std::string first = pantry.add(bread());
    const std::string second = pantry.add(oatDrink());
    const std::string third = pantry.add(oatDrink());
    CHECK(pantry.merge(first, second));
    CHECK(pantry.store.find(first)->uid == second);
    CHECK(pantry.merge(second, third)); // in a chain too
    CHECK(pantry.store.food("own-" + first)->key == "own-" + third);
    CHECK(pantry.store.all().size() == 1);
    CHECK_FALSE(pantry.merge(first, third)); // they are one
    CHECK_FALSE(pantry.merge(third, second));
    CHECK_FALSE(pantry.merge(third, "none"));
    OwnFood merged = bread();
    merged.uid = first;
    CHECK_FALSE(pantry.update(merged));
}

TEST_CASE("Undo takes a merge apart")
{
    Pantry pantry;
    const std::string first = pantry.add(bread());
    const std::string second = pantry.add(oatDrink());
    pantry.merge(first, second);
    undoLast(pantry.journal, noon);
    CHECK(pantry.store.find(first)->name == "Our bread");
    CHECK(pantry.store.all().size() == 2);
}

TEST_CASE("Foods that two journals merged into one another are not followed for ever")
{
    Pantry pantry;
    const std::string first = pantry.add(bread());
    const std::string second = pantry.add(oatDrink());
    pantry.merge(first, second);
    pantry.journal.database().exec("UPDATE own_food SET merged_into = '" + first + "' WHERE uid = '" +
                                   second + "'");
    CHECK_FALSE(pantry.store.find(first));
}

TEST_CASE("A deleted food leaves a tombstone, and undo brings it back")
{
    Pantry pantry;
    const std::string uid = pantry.add(oatDrink());
    CHECK(pantry.remove(uid));
    CHECK_FALSE(pantry.store.find(uid));
    CHECK(pantry.store.all().empty());
    CHECK_FALSE(pantry.remove(uid));
    CHECK(pantry.journal.database().execAndGet("SELECT count(deleted_at) FROM own_food").getInt() == 1);
    undoLast(pantry.journal, noon);
    CHECK(pantry.store.find(uid)->portions == oatDrink().portions);
}

TEST_CASE("Changing, archiving, merging and deleting a food changes no past day")
{
    Pantry pantry;
    OwnFood food = oatDrink();
    food.uid = pantry.add(food);
    IntakeEntry entry = milk();
    entry.food = "own-" + food.uid;
    save(pantry.journal, entry);
    const std::vector<IntakeEntry> before = readDiary(pantry.journal, weekOf(monday)).intake;
    const auto isAsBefore = [&] { return readDiary(pantry.journal, weekOf(monday)).intake == before; };
    food.amounts[Nutrient::calcium] = Mass();
    food.name = "Another name";
    food.isArchived = true;
    CHECK(pantry.update(food));
    CHECK(isAsBefore());
    const std::string other = pantry.add(bread());
    CHECK(pantry.merge(food.uid, other));
    CHECK(isAsBefore());
    CHECK(pantry.remove(other));
    CHECK(isAsBefore());
}

TEST_CASE("The schema itself refuses labels that cannot be")
{
    Pantry pantry;
    pantry.add(oatDrink());
    SQLite::Database &database = pantry.journal.database();
    for (const char *change : {"name = ''", "basis = 'cup'", "serving_mg = 0", "serving_mg = NULL",
                               "serving_ul = 0", "serving_ul = NULL", "portions = NULL", "calcium_ng = -1",
                               "is_archived = 2", "merged_into = uid", "merged_into = 'none'"}) {
        CAPTURE(change);
        CHECK_THROWS(database.exec(std::string("UPDATE own_food SET ") + change));
    }
}

TEST_CASE("A journal of the second version gets own foods and saved meals, and keeps what is in it")
{
    const Folder folder;
    {
        auto journal =
            Journal::open(folder / "diary.osteon", MissingFile::create, journalMigrations().first(2));
        REQUIRE(journal);
        save(*journal, milk());
    }
    Journal journal = opened(folder / "diary.osteon");
    CHECK(folder.names().contains("diary.osteon.version-2.backup"));
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1);
    CHECK(OwnFoodStore(journal).all().empty());
    CHECK(undoLast(journal, noon) == "log"); // the change log goes on
    CHECK(check(folder / "diary.osteon").empty());
}

} // namespace osteon::test
