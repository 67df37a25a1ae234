// SPDX-License-Identifier: GPL-3.0-or-later
// Saved meals by their names, and how much of one.
#include "logging/logging_support.h"

using namespace osteon;

namespace {

SavedMeal mealOf(std::string name, std::string_view line, int servings = 1)
{
    std::vector<IntakeEntry> entries;
    for (const ReadItem &item : read(line).items) {
        entries.push_back(std::get<IntakeEntry>(item.entry));
    }
    return savedMealFrom(std::move(name), servings, entries);
}

/// What somebody has saved: two meals and a soup for three.
std::vector<SavedMeal> saved()
{
    return {mealOf("Breakfast", "200 ml milk, 2 eggs"),
            mealOf("Oats with seeds, big", "50 g oats, 1 tbsp chia"),
            mealOf("Sopa de mamá", "300 g lentils", 3)};
}

LineReading readWith(std::string_view line, const std::vector<SavedMeal> &meals)
{
    return readLine(line, testCatalogue(), testToday, testToday, meals);
}

/// "206 Milk, whole; 100 Egg", in grams.
std::string portions(std::string_view line, const std::vector<SavedMeal> &meals = saved())
{
    CAPTURE(line);
    const LineReading reading = readWith(line, meals);
    CHECK(reading.problems.empty());
    std::string text;
    for (const ReadItem &item : reading.items) {
        const auto &entry = std::get<IntakeEntry>(item.entry);
        text += text.empty() ? "" : "; ";
        text += std::to_string(entry.portion.value_or(PortionMass()).milligrams() / 1000) + ' ' + entry.name;
    }
    return text;
}

constexpr auto breakfast = "206 Milk, whole; 100 Egg";

} // namespace

TEST_CASE("A saved meal is named with or without 'my', in any case, and after a verb")
{
    for (const char *line : {"my breakfast", "My Breakfast", "breakfast", "mein breakfast",
                             "had my breakfast", "the breakfast", "1 serving of my breakfast"}) {
        CHECK(portions(line) == breakfast);
    }
    CHECK(portions("oats with seeds, big") == "50 Oats, dry; 12 Chia seeds");
    CHECK(portions("sopa de mama") == "100 Lentils, boiled");
}

TEST_CASE("How much of a saved meal there was stands before or behind its name")
{
    for (const char *line : {"2x my breakfast", "my breakfast x2", "my breakfast x 2", "2 my breakfast",
                             "my breakfast twice", "two servings of my breakfast", "2 mal mein breakfast"}) {
        CHECK(portions(line) == "412 Milk, whole; 200 Egg");
    }
    for (const char *line : {"half my breakfast", "1/2 my breakfast", "0,5 my breakfast",
                             "half of my breakfast", "half a serving of my breakfast"}) {
        CHECK(portions(line) == "103 Milk, whole; 50 Egg");
    }
    CHECK(portions("1,5 sopa de mamá") == "150 Lentils, boiled");
    CHECK(portions("1/3 my breakfast") == "68 Milk, whole; 33 Egg"); // exactly a third, not 0.333
    CHECK(std::get<IntakeEntry>(readWith("1/3 my breakfast", saved()).items.at(0).entry).portion ==
          PortionMass::fromMilligrams(68'667));
}

TEST_CASE(
    "Each item keeps the amounts it was saved with, what is unknown stays unknown, and it names its dish")
{
    std::vector<SavedMeal> meals = saved();
    SavedMealItem &milk = meals.front().items.front();
    milk.amounts[Nutrient::calcium] = Mass::fromMilligrams(999);
    milk.amounts[Nutrient::magnesium] = std::nullopt;
    const auto entry = std::get<IntakeEntry>(readWith("half my breakfast", meals).items.at(0).entry);
    CHECK(milligrams(entry, Nutrient::calcium) == 499.5);
    CHECK_FALSE(entry.amounts[Nutrient::magnesium].has_value());
    CHECK(entry.dish == "Breakfast");
    CHECK(entry.food == milk.food);
}

TEST_CASE("A saved meal takes the day, the time and the meal that are said of it")
{
    const LineReading reading = readWith("yesterday 8:30 my breakfast", saved());
    REQUIRE(reading.items.size() == 2);
    const auto entry = std::get<IntakeEntry>(reading.items.at(1).entry);
    CHECK(entry.stamp.day == Day{date::year{2026}, date::month{11}, date::day{22}});
    CHECK(entry.stamp.time == TimeOfDay(510));
    CHECK(entry.meal == Meal::breakfast); // its name is one
    const auto mealOf = [](std::string_view line) {
        return std::get<IntakeEntry>(readWith(line, saved()).items.at(0).entry).meal;
    };
    CHECK(mealOf("my breakfast for dinner") == Meal::dinner);
    CHECK(mealOf("lunch: sopa de mamá") == Meal::lunch);
    CHECK(mealOf("dinner: my breakfast") == Meal::dinner);
    CHECK_FALSE(mealOf("sopa de mamá").has_value());
}

TEST_CASE("A saved meal stands beside other items, joined or separated")
{
    CHECK(portions("my breakfast, 1 banana") == "206 Milk, whole; 100 Egg; 118 Banana");
    CHECK(portions("my breakfast and 1 banana") == "206 Milk, whole; 100 Egg; 118 Banana");
    CHECK(portions("my breakfast with 1 banana") == "206 Milk, whole; 100 Egg; 118 Banana");
    CHECK(portions("1 banana + my breakfast + sopa de mamá") ==
          "118 Banana; 206 Milk, whole; 100 Egg; 100 Lentils, boiled");
    CHECK(portions("sopa de mamá; my breakfast") == "100 Lentils, boiled; 206 Milk, whole; 100 Egg");
}

TEST_CASE("What is a heading, another food or another measure is no saved meal")
{
    CHECK(portions("breakfast: 1 banana") == "118 Banana");
    CHECK(portions("breakfast, 1 banana") == "118 Banana");
    CHECK(portions("breakfast 1 banana") == "118 Banana");
    const auto meals =
        std::vector{mealOf("Porridge", "50 g oats"), mealOf("Egg", "1 egg"), mealOf("egg", "2 eggs")};
    CHECK(portions("porridge", meals) == "50 Oats, dry");
    CHECK(readWith("200 g porridge", meals).items.empty());
    CHECK(portions("egg", meals) == "50 Egg"); // two were saved under that name, so it is the food
}

TEST_CASE("Of a saved meal nobody eats nothing or more than a hundred, and a misspelt one is asked about")
{
    CHECK(readWith("0 my breakfast", saved()).problems.at(0).reason == ProblemReason::impossible);
    CHECK(readWith("500x my breakfast", saved()).problems.at(0).reason == ProblemReason::impossible);
    const LineReading reading = readWith("sopa de mamy", saved());
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].suggestions == std::vector<std::string>{"Sopa de mamá"});
}
