// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/text_folding.h"
#include "open_catalogue.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace osteon;

namespace {

SQLite::Database builtFile()
{
    return {OSTEON_CATALOGUE_FILE, SQLite::OPEN_READONLY};
}

std::vector<Food> allFoods()
{
    auto file = builtFile();
    SQLite::Statement keys(file, "SELECT key FROM food ORDER BY position");
    std::vector<Food> foods;
    while (keys.executeStep()) {
        foods.push_back(builtCatalogue().food(keys.getColumn("key").getString()).value());
    }
    return foods;
}

int count(const std::string &query)
{
    auto file = builtFile();
    return file.execAndGet(query).getInt();
}

/// Match keys that lead to more than one thing, as "key: one, other".
std::vector<std::string> ambiguousWords(const std::string &kind)
{
    auto file = builtFile();
    SQLite::Statement words(file, "SELECT word, " + kind + "_key AS thing FROM " + kind + "_word");
    std::map<std::string, std::set<std::string>> things;
    while (words.executeStep()) {
        things[matchKey(words.getColumn("word").getString())].insert(words.getColumn("thing").getString());
    }
    std::vector<std::string> ambiguous;
    for (const auto &[word, keys] : things) {
        if (keys.size() > 1) {
            ambiguous.push_back(word + ": " + *keys.begin() + ", " + *keys.rbegin());
        }
    }
    return ambiguous;
}

} // namespace

TEST_CASE("There are at least 200 foods and 90 activities")
{
    CHECK(allFoods().size() >= 200);
    CHECK(builtCatalogue().activities().size() >= 90);
}

TEST_CASE("Every food names a known source and a category")
{
    for (const auto &food : allFoods()) {
        CAPTURE(food.key);
        CHECK(food.source.starts_with("USDA SR28, "));
        CHECK_FALSE(food.category.empty());
    }
}

TEST_CASE("Every food has portions that weigh something, one of them the default one and first")
{
    for (const auto &food : allFoods()) {
        CAPTURE(food.key);
        REQUIRE_FALSE(food.portions.empty());
        CHECK(food.portions.front().isDefault);
        CHECK(std::ranges::count_if(food.portions, &HouseholdPortion::isDefault) == 1);
        for (const auto &portion : food.portions) {
            CHECK(portion.mass > PortionMass{});
            CHECK(portion.mass <= PortionMass::fromGrams(1000));
            CHECK_FALSE(portion.label.empty());
        }
    }
}

TEST_CASE("No amount is more than the food itself, and no vitamin more than a milligram")
{
    for (const auto &food : allFoods()) {
        CAPTURE(food.key);
        Mass sum;
        for (const auto nutrient : allNutrients) {
            sum += food.per100g[nutrient].value_or(Mass{});
            CHECK(food.per100g[nutrient].value_or(Mass{}) >= Mass{});
        }
        CHECK(sum <= Mass::fromGrams(100));
        CHECK(food.per100g[Nutrient::vitaminD].value_or(Mass{}) <= Mass::fromMilligrams(1));
        CHECK(food.per100g[Nutrient::vitaminK1].value_or(Mass{}) <= Mass::fromMilligrams(2));
        CHECK(food.per100g[Nutrient::vitaminK2].value_or(Mass{}) <= Mass::fromMilligrams(2));
    }
}

TEST_CASE("Vitamin K2 is given only with a source of its own, and is never USDA's menaquinone-4")
{
    int withVitaminK2 = 0;
    for (const auto &food : allFoods()) {
        CAPTURE(food.key);
        const bool isKnown = food.per100g[Nutrient::vitaminK2].has_value();
        CHECK(isKnown == food.source.contains("; vitamin K2: "));
        withVitaminK2 += isKnown ? 1 : 0;
    }
    CHECK(withVitaminK2 >= 5);
    CHECK(builtCatalogue().food("natto")->per100g[Nutrient::vitaminK2] == Mass::fromMicrograms(1103));
    // Cheddar has menaquinone-4 in the table, but nobody measured the rest.
    CHECK(count("SELECT menaquinone_4_ng FROM food WHERE key = 'cheddar'") == 8600);
    CHECK_FALSE(builtCatalogue().food("cheddar")->per100g[Nutrient::vitaminK2].has_value());
}

TEST_CASE("Whole milk has the figures of its source, to the nanogram")
{
    const auto milk = builtCatalogue().food("milk-whole").value();
    CHECK(milk.name == "Milk, whole");
    CHECK(milk.per100g[Nutrient::calcium] == Mass::fromMilligrams(113));
    CHECK(milk.per100g[Nutrient::vitaminD] == Mass::fromNanograms(1'300));
    CHECK(milk.per100g[Nutrient::magnesium] == Mass::fromMilligrams(10));
    CHECK(milk.per100g[Nutrient::protein] == Mass::fromMilligrams(3'150));
    CHECK(milk.milligramsPerMillilitre == 1'030);
    CHECK(milk.source.contains("01077"));
}

TEST_CASE("An amount that the source does not give is unknown, not zero")
{
    const auto chia = builtCatalogue().food("chia-seeds").value();
    CHECK(chia.per100g[Nutrient::calcium] == Mass::fromMilligrams(631));
    CHECK_FALSE(chia.per100g[Nutrient::vitaminD].has_value());
    const auto soyDrink = builtCatalogue().food("soy-drink-fortified").value();
    CHECK_FALSE(soyDrink.per100g[Nutrient::vitaminK2].has_value());
}

TEST_CASE("What is poured has a density")
{
    for (const std::string key : {"milk-skimmed", "orange-juice", "coffee", "wine-red", "beer", "olive-oil",
                                  "soy-drink-fortified", "water", "soup-vegetable", "spirits"}) {
        CAPTURE(key);
        const auto density = builtCatalogue().food(key)->milligramsPerMillilitre;
        REQUIRE(density.has_value());
        CHECK(*density > 850);
        CHECK(*density < 1'200);
    }
}

TEST_CASE("A bare number of eggs means large eggs, and of bread slices")
{
    const auto egg = builtCatalogue().food("egg")->portions.front();
    CHECK(egg.unit == PortionUnit::piece);
    CHECK(egg.mass == PortionMass::fromGrams(50));
    CHECK(builtCatalogue().food("bread-rye")->portions.front().unit == PortionUnit::slice);
}

TEST_CASE("No word means two foods, two activities or two supplements")
{
    CHECK(ambiguousWords("food") == std::vector<std::string>{});
    CHECK(ambiguousWords("activity") == std::vector<std::string>{});
    CHECK(ambiguousWords("supplement") == std::vector<std::string>{});
}
