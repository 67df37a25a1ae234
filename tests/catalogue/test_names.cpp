// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_catalogue.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;

namespace {

std::string exactFoodKey(std::string_view text)
{
    const auto food = builtCatalogue().exactFood(text);
    return food ? food->key : "";
}

std::string exactActivityKey(std::string_view text)
{
    const auto activity = builtCatalogue().exactActivity(text);
    return activity ? activity->key : "";
}

std::string exactSupplementKey(std::string_view text)
{
    const auto supplement = builtCatalogue().exactSupplement(text);
    return supplement ? supplement->key : "";
}

} // namespace

TEST_CASE("A whole name or synonym of a food is recognised, and a part of one is not")
{
    CHECK(exactFoodKey("Milk, whole") == "milk-whole");
    CHECK(exactFoodKey("milk whole") == "milk-whole");
    CHECK(exactFoodKey("MILCH") == "milk-whole-unfortified");
    CHECK(exactFoodKey("eggs") == "egg");
    CHECK(exactFoodKey("crème caramel") == "flan");
    CHECK(exactFoodKey("creme caramel") == "flan");
    CHECK(exactFoodKey("Joghurt") == "yogurt-plain");
    CHECK(exactFoodKey("semi-skimmed milk") == "milk-2-percent-unfortified"); // a word of Britain alone
    CHECK(exactFoodKey("mil") == "");
    CHECK(exactFoodKey("milk whole organic") == "");
    CHECK(exactFoodKey("") == "");
}

TEST_CASE("A word that may mean many foods is nobody's name")
{
    CHECK(exactFoodKey("cheese") == "");
    CHECK(exactFoodKey("juice") == "");
    CHECK(exactFoodKey("vitamin") == "");
}

TEST_CASE("A food or an activity is read by its key")
{
    CHECK(builtCatalogue().food("gouda")->name == "Gouda");
    CHECK_FALSE(builtCatalogue().food("Gouda").has_value());
    CHECK(builtCatalogue().activity("walk-moderate")->name == "Walking, moderate pace");
    CHECK_FALSE(builtCatalogue().activity("walk").has_value());
}

TEST_CASE("Plain words for movement mean the moderate kind")
{
    CHECK(exactActivityKey("walk") == "walk-moderate");
    CHECK(exactActivityKey("Spazieren") == "walk-moderate");
    CHECK(exactActivityKey("caminar") == "walk-moderate");
    CHECK(exactActivityKey("brisk walk") == "walk-brisk");
    CHECK(exactActivityKey("weights") == "weights");
    CHECK(exactActivityKey("strength training") == "weights");
    CHECK(exactActivityKey("bike") == "cycle-easy");
    CHECK(exactActivityKey("cycling") == "cycle-easy");
    CHECK(exactActivityKey("swim") == "swim-easy");
    for (const std::string word : {"walk", "brisk walk", "weights", "bike", "swim", "dancing", "gardening"}) {
        CAPTURE(word);
        CHECK(builtCatalogue().exactActivity(word)->intensity == Intensity::moderate);
    }
}

TEST_CASE("Only what plainly counts is credited: partial resistance or weight bearing is not")
{
    const auto weights = builtCatalogue().activity("weights").value();
    CHECK(weights.resistance);
    CHECK(weights.weightBearing);
    CHECK(weights.met == 3.5);
    const auto rowing = builtCatalogue().activity("row-machine").value();
    CHECK_FALSE(rowing.resistance);
    CHECK_FALSE(rowing.weightBearing);
    CHECK_FALSE(builtCatalogue().activity("yoga")->balance);
    CHECK_FALSE(builtCatalogue().activity("yoga")->resistance);
    CHECK(builtCatalogue().activity("tai-chi")->balance);
    CHECK(builtCatalogue().activity("bands")->resistance);
    CHECK_FALSE(builtCatalogue().activity("bands")->weightBearing);
}

TEST_CASE("An activity without a published figure has no MET and counts as light")
{
    const auto balance = builtCatalogue().exactActivity("balance").value();
    CHECK_FALSE(balance.met.has_value());
    CHECK(balance.intensity == Intensity::light);
    CHECK(balance.balance);
}

TEST_CASE("The intensity of an activity is that of its MET")
{
    for (const auto &activity : builtCatalogue().activities()) {
        CAPTURE(activity.key);
        if (activity.met) {
            const auto expected = *activity.met < 3   ? Intensity::light
                                  : *activity.met < 6 ? Intensity::moderate
                                                      : Intensity::vigorous;
            CHECK(activity.intensity == expected);
        }
    }
}

TEST_CASE("Activities are searched as foods are")
{
    const auto walks = builtCatalogue().searchActivities("walk", 20);
    REQUIRE(walks.size() > 5);
    CHECK(walks.front().key == "walk-moderate");
    CHECK(builtCatalogue().searchActivities("yog", 1).front().key == "yoga");
    CHECK(builtCatalogue().searchActivities("treppen", 5).size() >= 2);
    CHECK(builtCatalogue().searchActivities("flurbs", 5).empty());
}

TEST_CASE("Supplements are known by their usual short names")
{
    for (const std::string word : {"d3", "D3", "vit d3", "Vitamin D3", "cholecalciferol"}) {
        CHECK(exactSupplementKey(word) == "vitamin-d3");
    }
    CHECK(exactSupplementKey("vitamin d") == "vitamin-d");
    CHECK(exactSupplementKey("Kalzium") == "calcium");
    CHECK(exactSupplementKey("calcio") == "calcium");
    CHECK(exactSupplementKey("k2") == "vitamin-k2");
    CHECK(exactSupplementKey("mk7") == "vitamin-k2-mk7");
    CHECK(exactSupplementKey("MK-7") == "vitamin-k2-mk7");
    const auto d3 = builtCatalogue().exactSupplement("d3").value();
    CHECK(d3.nutrient == Nutrient::vitaminD);
    CHECK(d3.defaultUnit == "IU");
}

TEST_CASE("Vitamin K without a number, and vitamins that are not tracked, are no supplement of ours")
{
    for (const std::string word :
         {"vitamin k", "vit k", "vitamin c", "b12", "vitamin b12", "zinc", "d4", "k3"}) {
        CAPTURE(word);
        CHECK(exactSupplementKey(word) == "");
    }
}

TEST_CASE("Calcium salts carry the share that is calcium")
{
    CHECK(builtCatalogue().exactSupplement("calcium carbonate")->elementalPercent == 40);
    CHECK(builtCatalogue().exactSupplement("calcium citrate")->elementalPercent == 21);
    CHECK(builtCatalogue().exactSupplement("calcium")->elementalPercent == 100);
    CHECK(builtCatalogue().exactSupplement("magnesium citrate")->elementalPercent == 16);
    CHECK(builtCatalogue().exactSupplement("magnesium citrate")->saltFromMilligrams == 250);
    CHECK_FALSE(builtCatalogue().exactSupplement("magnesium")->saltFromMilligrams.has_value());
}
