// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "domain/saved_meal.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr EntryStamp monday{
    .uid = {}, .day = 2026_y / 11 / 23, .time = TimeOfDay(480), .zone = "Europe/Berlin"};

IntakeEntry oats()
{
    IntakeEntry entry;
    entry.stamp = {.uid = "1", .day = 2026_y / 11 / 16, .time = TimeOfDay(400), .zone = "Europe/Berlin"};
    entry.meal = Meal::breakfast;
    entry.name = "Oats";
    entry.food = "oats";
    entry.portion = PortionMass::fromGrams(60);
    entry.portionText = "60 g";
    entry.note = "Too hot";
    entry.amounts[Nutrient::calcium] = Mass::fromNanograms(32'000'001);
    entry.amounts[Nutrient::magnesium] = Mass::fromMilligrams(80);
    return entry;
}

IntakeEntry tablet()
{
    IntakeEntry entry;
    entry.stamp.day = 2026_y / 11 / 16;
    entry.name = "Calcium citrate";
    entry.portionText = "1 tablet";
    entry.isSupplement = true;
    entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(250);
    return entry;
}

SavedMeal porridge(int servings = 1)
{
    return savedMealFrom("Porridge", servings, {oats(), tablet()});
}

} // namespace

TEST_CASE("A meal logged as it was saved has the same items and amounts, and names the meal as their dish")
{
    const std::vector<IntakeEntry> entries = entriesOf(porridge(), {}, monday, Meal::lunch);
    REQUIRE(entries.size() == 2);
    IntakeEntry expected = oats();
    expected.stamp = monday;
    expected.meal = Meal::lunch;
    expected.note.reset();
    expected.dish = "Porridge";
    CHECK(entries.at(0) == expected);
    CHECK(entries.at(1).isSupplement);
    CHECK(entries.at(1).portionText == "1 tablet");
    CHECK(entries.at(1).amounts == tablet().amounts);
}

TEST_CASE("Servings are in proportion, rounded half away from zero once for each amount")
{
    const std::vector<IntakeEntry> half = entriesOf(porridge(2), {}, monday, std::nullopt);
    CHECK(half.at(0).portion == PortionMass::fromGrams(30));
    CHECK(half.at(0).amounts[Nutrient::calcium] == Mass::fromNanograms(16'000'001)); // of 16,000,000.5
    CHECK(half.at(0).amounts[Nutrient::magnesium] == Mass::fromMilligrams(40));
    CHECK(half.at(0).portionText.empty());
    CHECK_FALSE(half.at(1).portion);
    const std::vector<IntakeEntry> more =
        entriesOf(porridge(3), {4500, 1000}, monday, std::nullopt);                  // 1.5 meals
    CHECK(more.at(0).amounts[Nutrient::calcium] == Mass::fromNanograms(48'000'002)); // of 48,000,001.5
    CHECK(more.at(1).amounts[Nutrient::calcium] == Mass::fromMilligrams(375));
}

TEST_CASE("All servings of a recipe together are the recipe")
{
    const auto whole = entriesOf(porridge(4), {4000, 1000}, monday, std::nullopt);
    CHECK(whole.at(0).amounts == oats().amounts);
    CHECK(whole.at(0).portionText == "60 g");
}

TEST_CASE("What is unknown stays unknown in every item, and a zero stays zero")
{
    SavedMeal meal = porridge(2);
    meal.items.at(1).amounts[Nutrient::alcohol] = Mass();
    const auto entries = entriesOf(meal, {3000, 1000}, monday, std::nullopt);
    CHECK_FALSE(entries.at(0).amounts[Nutrient::vitaminD]);
    CHECK_FALSE(entries.at(1).amounts[Nutrient::magnesium]);
    CHECK(entries.at(1).amounts[Nutrient::alcohol] == Mass());
}

TEST_CASE("The total of a meal is the sum of what is known and the number of items that have no value")
{
    const SavedMeal meal = porridge();
    CHECK(totalOf(meal, Nutrient::calcium) == SavedMealTotal{Mass::fromNanograms(282'000'001), 0});
    CHECK(totalOf(meal, Nutrient::magnesium) == SavedMealTotal{Mass::fromMilligrams(80), 1});
    CHECK(totalOf(meal, Nutrient::vitaminD) == SavedMealTotal{std::nullopt, 2});
}

TEST_CASE("The largest amounts that can be logged are scaled without overflow")
{
    SavedMeal meal = porridge();
    meal.items.at(0).amounts[Nutrient::sugars] = mostPossible(Nutrient::sugars);
    const auto entries = entriesOf(meal, {100, 1}, monday, std::nullopt);
    CHECK(entries.at(0).amounts[Nutrient::sugars] == mostPossible(Nutrient::sugars) * 100);
    CHECK(refusalOf(entries.at(0), monday.day));
}

TEST_CASE("A meal needs a name, items that can be, and 1 to 1000 servings")
{
    CHECK_FALSE(refusalOf(porridge()));
    CHECK_FALSE(refusalOf(porridge(1000)));
    CHECK(refusalOf(porridge(0)) == SavedMealError::servingsRefused);
    CHECK(refusalOf(porridge(1001)) == SavedMealError::servingsRefused);
    CHECK(refusalOf(savedMealFrom("Nothing", 1, {})) == SavedMealError::itemsMissing);
    SavedMeal meal = porridge();
    meal.name = "";
    CHECK(refusalOf(meal) == SavedMealError::nameRefused);
    meal = porridge();
    meal.items.at(0).portion = PortionMass();
    CHECK(refusalOf(meal) == SavedMealError::itemRefused);
}
