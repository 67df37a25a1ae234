// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/group_medians.h"
#include "catalogue/text_folding.h"
#include "open_catalogue.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
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

TEST_CASE("There are at least 800 foods and 90 activities")
{
    CHECK(allFoods().size() >= 800);
    CHECK(builtCatalogue().activities().size() >= 90);
}

TEST_CASE("Every food names a known source and a category")
{
    for (const auto &food : allFoods()) {
        CAPTURE(food.key);
        const bool isFromUsda = food.source.starts_with("USDA SR28, ");
        const bool isFromAnses = food.source.starts_with("Anses 2020, Ciqual table, ") ||
                                 food.source.starts_with("Anses 2025, Ciqual table, ");
        const bool isFromBls =
            food.source.starts_with("Max Rubner-Institut 2025, German food table (BLS 4.0), ");
        const bool isMixed = food.source.starts_with("Mixed by weight: ");
        const bool isUnknown = food.source.starts_with("None of the tables used here has it");
        CHECK((isFromUsda || isFromAnses || isFromBls || isMixed || isUnknown));
        CHECK_FALSE(food.category.empty());
    }
}

TEST_CASE("Every food has two portions or more that weigh something, one of them the default one and first")
{
    for (const auto &food : allFoods()) {
        CAPTURE(food.key);
        REQUIRE(food.portions.size() >= 2);
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
    CHECK(builtCatalogue().food("cheddar")->menaquinone4Per100g == Mass::fromNanograms(8'600));
    CHECK_FALSE(builtCatalogue().food("cheddar")->per100g[Nutrient::vitaminK2].has_value());
}

TEST_CASE("Figures of SR28 stand in the catalogue as they stand there")
{
    struct Figure
    {
        std::string key;
        Nutrient nutrient;
        Mass amount;
    };
    for (const Figure &figure : {
             Figure{"cheddar", Nutrient::calcium, Mass::fromMilligrams(710)},
             Figure{"salmon-canned", Nutrient::calcium, Mass::fromMilligrams(283)},
             Figure{"sardines-oil", Nutrient::calcium, Mass::fromMilligrams(382)},
             Figure{"sardines-oil", Nutrient::vitaminD, Mass::fromNanograms(4'800)},
             Figure{"kale", Nutrient::calcium, Mass::fromMilligrams(72)},
             Figure{"spinach", Nutrient::magnesium, Mass::fromMilligrams(87)},
             Figure{"almonds", Nutrient::magnesium, Mass::fromMilligrams(270)},
             Figure{"egg", Nutrient::vitaminD, Mass::fromMicrograms(2)},
             Figure{"broccoli", Nutrient::vitaminK1, Mass::fromNanograms(141'100)},
             Figure{"ghee", Nutrient::calcium, Mass::fromMilligrams(4)},
             Figure{"capers", Nutrient::sodium, Mass::fromMilligrams(2'348)},
             Figure{"elderberries", Nutrient::calcium, Mass::fromMilligrams(38)},
             Figure{"tomatoes-dried", Nutrient::magnesium, Mass::fromMilligrams(194)},
         }) {
        CAPTURE(figure.key);
        CHECK(builtCatalogue().food(figure.key).value().per100g[figure.nutrient] == figure.amount);
    }
}

TEST_CASE("Figures of the French table stand in the catalogue as they stand there")
{
    const auto kefir = builtCatalogue().food("kefir").value();
    CHECK(kefir.per100g[Nutrient::calcium] == Mass::fromMilligrams(127));
    CHECK(kefir.per100g[Nutrient::vitaminD] == Mass::fromNanograms(100));
    const auto oatDrink = builtCatalogue().food("oat-drink").value();
    CHECK(oatDrink.per100g[Nutrient::calcium] == Mass::fromMilligrams(1));
    // The table says 'less than 0.25 µg', which is no figure.
    CHECK_FALSE(oatDrink.per100g[Nutrient::vitaminD].has_value());
    CHECK(builtCatalogue().food("raclette")->per100g[Nutrient::calcium] == Mass::fromMilligrams(630));
}

TEST_CASE("What is mixed of other foods has the amounts of its parts by weight, and is unknown where one of "
          "them is")
{
    struct Mixture
    {
        std::vector<std::pair<Food, std::int64_t>> parts; ///< with milligrams
        std::int64_t milligrams = 0;
    };
    auto file = builtFile();
    SQLite::Statement row(file, "SELECT food_key, part_key, part_mg FROM mixture");
    std::map<std::string, Mixture> mixtures;
    while (row.executeStep()) {
        Mixture &mixture = mixtures[row.getColumn("food_key").getString()];
        const std::int64_t milligrams = row.getColumn("part_mg").getInt64();
        mixture.parts.emplace_back(builtCatalogue().food(row.getColumn("part_key").getString()).value(),
                                   milligrams);
        mixture.milligrams += milligrams;
    }
    CHECK(mixtures.size() >= 40);
    for (const auto &[key, mixture] : mixtures) {
        const Food food = builtCatalogue().food(key).value();
        CAPTURE(key);
        CHECK(mixture.parts.size() >= 2);
        CHECK_FALSE(food.per100g[Nutrient::vitaminK2].has_value());
        for (const Nutrient nutrient : allNutrients) {
            long double sum = 0;
            bool isKnown = nutrient != Nutrient::vitaminK2;
            for (const auto &[part, milligrams] : mixture.parts) {
                isKnown = isKnown && part.per100g[nutrient].has_value();
                sum += static_cast<long double>(part.per100g[nutrient].value_or(Mass{}).nanograms()) *
                       static_cast<long double>(milligrams);
            }
            REQUIRE(food.per100g[nutrient].has_value() == isKnown);
            if (isKnown) {
                const auto amount = static_cast<long double>(food.per100g[nutrient]->nanograms());
                CHECK(std::abs(amount - sum / static_cast<long double>(mixture.milligrams)) <= 0.5L);
            }
        }
    }
    const Food latte = builtCatalogue().food("latte").value();
    CHECK(latte.source == "Mixed by weight: 40 g Espresso; 200 g Milk, whole, without added vitamin D");
    // (40 g x 2 mg + 200 g x 113 mg) / 240 g
    CHECK(latte.per100g[Nutrient::calcium] == Mass::fromNanograms(94'500'000));
}

TEST_CASE("Foods that are fortified have a twin that is not, and the twin has less of what is added")
{
    for (const auto &[fortified, plain] :
         {std::pair("milk-whole", "milk-whole-unfortified"),
          std::pair("milk-skimmed", "milk-skimmed-unfortified"),
          std::pair("milk-powder-skimmed", "milk-powder-skimmed-unfortified"),
          std::pair("milk-powder-whole", "milk-powder-whole-unfortified"),
          std::pair("muesli", "muesli-plain"), std::pair("yogurt-fruit-fortified", "yogurt-fruit"),
          std::pair("orange-juice-fortified", "orange-juice"), std::pair("margarine-fortified", "margarine"),
          std::pair("mushrooms-uv-brown", "mushrooms-brown")}) {
        CAPTURE(fortified);
        const auto more = builtCatalogue().food(fortified).value().per100g[Nutrient::vitaminD];
        const auto less = builtCatalogue().food(plain).value().per100g[Nutrient::vitaminD];
        CHECK(more.value() > less.value_or(Mass{}));
    }
    for (const auto &[fortified, plain] :
         {std::pair("soy-drink-fortified", "soy-drink-unfortified"),
          std::pair("almond-drink", "almond-drink-unfortified"),
          std::pair("rice-drink", "rice-drink-unfortified"),
          std::pair("soy-yogurt", "soy-yogurt-unfortified"), std::pair("bread-white", "bread-white-plain"),
          std::pair("coconut-drink", "coconut-drink-unfortified")}) {
        CAPTURE(fortified);
        const auto more = builtCatalogue().food(fortified).value().per100g[Nutrient::calcium];
        CHECK(more.value() > builtCatalogue().food(plain).value().per100g[Nutrient::calcium].value());
    }
}

TEST_CASE("What is made in a factory with additives is marked as ultra-processed, and plain food is not")
{
    for (const std::string key : {"cola", "frankfurter", "margarine", "cornflakes", "crisps", "oat-drink"}) {
        CAPTURE(key);
        CHECK(builtCatalogue().food(key)->isUltraProcessed == true);
    }
    for (const std::string key :
         {"milk-whole", "egg", "kale", "natto", "cheddar", "bread-rye", "olive-oil"}) {
        CAPTURE(key);
        CHECK(builtCatalogue().food(key)->isUltraProcessed == false);
    }
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

TEST_CASE("What differs from brand to brand, or is added in one country alone, is unknown")
{
    CHECK_FALSE(builtCatalogue().food("water-mineral")->per100g[Nutrient::calcium].has_value());
    CHECK_FALSE(builtCatalogue().food("water-mineral")->per100g[Nutrient::magnesium].has_value());
    CHECK_FALSE(builtCatalogue().food("beer-alcohol-free")->per100g[Nutrient::sugars].has_value());
    CHECK_FALSE(builtCatalogue().food("queso-fresco")->per100g[Nutrient::vitaminD].has_value());
    CHECK(builtCatalogue().exactFood("leche en polvo")->key == "milk-powder-skimmed-unfortified");
    CHECK(builtCatalogue().exactFood("Müsli")->key == "muesli-plain");
    CHECK(builtCatalogue().food("lentils-dry")->per100g[Nutrient::calcium] == Mass::fromMilligrams(35));
}

TEST_CASE("What no table has can be logged, with every amount unknown")
{
    for (const std::string key : {"quark-plain", "manchego", "queso-burgos"}) {
        CAPTURE(key);
        const Food food = builtCatalogue().food(key).value();
        CHECK(std::ranges::none_of(allNutrients,
                                   [&](Nutrient nutrient) { return food.per100g[nutrient].has_value(); }));
    }
    const Food lean = builtCatalogue().exactFood("Magerquark").value();
    CHECK(lean.per100g[Nutrient::protein] == Mass::fromMilligrams(11'850));
    CHECK_FALSE(lean.per100g[Nutrient::calcium].has_value());
}

TEST_CASE("German and Spanish words are the food that is sold there, not the American one")
{
    const auto calcium = [](std::string_view name) {
        return amountIn(*builtCatalogue().exactFood(name)->per100g[Nutrient::calcium],
                        NutrientUnit::milligram);
    };
    CHECK(calcium("fettarmer Joghurt") == 137); // with milk powder it would be 183
    CHECK(calcium("yogur desnatado") == 152);
    CHECK(calcium("Fruchtjoghurt") == 118);
    CHECK(calcium("yogur de vainilla") == 123);
    CHECK(calcium("Wiener") == 16.5); // 99 in America
    CHECK(calcium("low-fat yogurt") == 183);
    CHECK_FALSE(builtCatalogue().exactFood("Buttermilch")->per100g[Nutrient::sodium].has_value());
    CHECK_FALSE(builtCatalogue().exactFood("goat's milk")->per100g[Nutrient::vitaminD].has_value());
    CHECK(builtCatalogue().exactFood("Gulasch")->per100g[Nutrient::protein] > Mass::fromGrams(13));
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

TEST_CASE("Tablets state the element, not the salt, and nothing of what they do not declare")
{
    const auto tablets = builtCatalogue().tablets();
    const auto tablet = [&](const std::string &key) {
        const auto found = std::ranges::find(tablets, key, &SupplementTablet::key);
        REQUIRE(found != tablets.end());
        return found->perTablet;
    };
    CHECK(tablet("calcium-carbonate-500")[Nutrient::calcium] == Mass::fromMilligrams(500));
    CHECK_FALSE(tablet("calcium-carbonate-500")[Nutrient::vitaminD].has_value());
    CHECK(tablet("calcium-600-d3-400")[Nutrient::calcium] == Mass::fromMilligrams(600));
    CHECK(tablet("calcium-600-d3-400")[Nutrient::vitaminD] == Mass::fromMicrograms(10));
    CHECK(tablet("magnesium-oxide-241")[Nutrient::magnesium] == Mass::fromMicrograms(241'300));
    CHECK(tablet("vitamin-k2-mk7-45")[Nutrient::vitaminK2] == Mass::fromMicrograms(45));
    CHECK_FALSE(tablet("vitamin-k2-mk7-45")[Nutrient::vitaminK1].has_value());
}

TEST_CASE("There are tablets of calcium with vitamin D3, with vitamin K2 too, and with magnesium")
{
    const auto has = [](const std::vector<Nutrient> &nutrients) {
        return std::ranges::any_of(builtCatalogue().tablets(), [&](const SupplementTablet &tablet) {
            return std::ranges::all_of(
                nutrients, [&](Nutrient nutrient) { return tablet.perTablet[nutrient].has_value(); });
        });
    };
    CHECK(has({Nutrient::calcium, Nutrient::vitaminD}));
    CHECK(has({Nutrient::calcium, Nutrient::vitaminD, Nutrient::vitaminK2}));
    CHECK(has({Nutrient::calcium, Nutrient::magnesium}));
}

TEST_CASE(
    "Medians of a group are the published ones that were found in the publication, each with its source")
{
    const auto medians = publishedGroupMedians();
    CHECK(medians ==
          std::vector<GroupMedian>{{ScanSite::lumbarSpine, 24, Percent::fromHundredths(-410), "eastell-2006"},
                                   {ScanSite::lumbarSpine, 60, Percent::fromHundredths(-608), "eastell-2008"},
                                   {ScanSite::totalHip, 60, Percent::fromHundredths(-724), "eastell-2008"}});
    const auto references = builtCatalogue().references();
    for (const GroupMedian &median : medians) {
        CHECK(std::ranges::count(references, median.reference, &Reference::key) == 1);
    }
}
