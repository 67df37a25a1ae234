// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/edit_distance.h"
#include "open_catalogue.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;

namespace {

std::string corrected(std::string_view text)
{
    const auto food = builtCatalogue().correctedFood(text);
    return food ? food->name : "";
}

} // namespace

TEST_CASE("The edit distance counts letters put in, left out, changed and swapped")
{
    CHECK(editDistance("milk", "milk", 3) == 0);
    CHECK(editDistance("milk", "mlk", 3) == 1);
    CHECK(editDistance("mlk", "milk", 3) == 1);
    CHECK(editDistance("milk", "malk", 3) == 1);
    CHECK(editDistance("milk", "mlik", 3) == 1);
    CHECK(editDistance("kitten", "sitting", 5) == 3);
    CHECK(editDistance("", "egg", 5) == 3);
    CHECK(editDistance("egg", "", 5) == 3);
    CHECK(editDistance("", "", 0) == 0);
}

TEST_CASE("A distance above the greatest one of interest is that one and one more")
{
    CHECK(editDistance("kitten", "sitting", 2) == 3);
    CHECK(editDistance("milk", "sardines", 2) == 3);
    CHECK(editDistance(std::string(10'000, 'a'), std::string(10'000, 'b'), 5) == 6);
}

TEST_CASE("A misspelt food is corrected where only one can be meant")
{
    CHECK(corrected("cheddr") == "Cheddar");
    CHECK(corrected("chedar") == "Cheddar");
    CHECK(corrected("yoghrt") == "Yogurt, plain");
    CHECK(corrected("bannana") == "Banana");
    CHECK(corrected("brocolli") == "Broccoli, boiled");
    CHECK(corrected("sardnes") == "Sardines, canned in oil, with bones");
    CHECK(corrected("mlik") == "Milk, whole");
    CHECK(corrected("spinich") == "Spinach, boiled");
    CHECK(corrected("cofee") == "Coffee");
}

TEST_CASE("A name that is spelt well is not changed")
{
    CHECK(corrected("egg") == "Egg");
    CHECK(corrected("Milch") == "Milk, whole, without added vitamin D");
}

TEST_CASE("Nothing is corrected that may be another word")
{
    for (const std::string text :
         {"flurbs", "goat", "zinc", "mil", "egs", "malk", "vitamin c", "vitamin b12", "vitamin k", "omega 3",
          "k2", "", "walk", "bike", "iron", "ginseng", "rise", "margarita", "anastrozole"}) {
        CAPTURE(text);
        CHECK(corrected(text) == "");
    }
    CHECK(corrected(std::string(10'000, 'm')) == "");
}

TEST_CASE("A word that stands in the names of many foods is not a slip for another food")
{
    CHECK(corrected("Käse") == "");
    CHECK(corrected("cheese") == "");
    CHECK(corrected("beans") == "");
}

TEST_CASE("What is spelt as a word of a name is no slip for another word")
{
    for (const char *text : {"sardinas", "sardinas asadas"}) {
        const auto names = builtCatalogue().nearestFoodNames(text, 5);
        CHECK(std::ranges::find(names, "Watermelon") == names.end());
    }
    CHECK(!builtCatalogue().nearestFoodNames("sardines", 5).empty());
}

TEST_CASE("Suggestions begin with the nearest name")
{
    CHECK(builtCatalogue().nearestFoodNames("cheddr", 3).front() == "Cheddar");
    CHECK(builtCatalogue().nearestFoodNames("mikl", 3).front() == "Milk, whole");
    CHECK(builtCatalogue().nearestFoodNames("flounderr", 1).front() == "Flounder, sole or plaice, cooked");
    const auto names = builtCatalogue().nearestFoodNames("grilled chiken", 5);
    CHECK(std::ranges::find(names, "Chicken, roasted") != names.end());
}

TEST_CASE("Suggestions are no more than asked for, and none where nothing is near")
{
    CHECK(builtCatalogue().nearestFoodNames("milk", 2).size() == 2);
    CHECK(builtCatalogue().nearestFoodNames("milk", 0).empty());
    CHECK(builtCatalogue().nearestFoodNames("xqzjw", 5).empty());
    CHECK(builtCatalogue().nearestFoodNames("", 5).empty());
    CHECK(builtCatalogue().nearestFoodNames(std::string(10'000, 'x'), 5).empty());
}

TEST_CASE("A word that is spelt like a word of many names is not corrected to another one")
{
    CHECK_FALSE(builtCatalogue().correctedFood("chesse")); // cheese, and not cress
}

TEST_CASE("A long name is not near because of its length")
{
    for (const std::string &name : builtCatalogue().nearestFoodNames("magerquark", 5)) {
        CHECK_FALSE(name.starts_with("Mushrooms"));
    }
    for (const std::string &name : builtCatalogue().nearestFoodNames("skyrr", 5)) {
        CHECK_FALSE(name.contains("Soya drink"));
    }
}

TEST_CASE("A misspelt activity is corrected as a food is")
{
    CHECK(builtCatalogue().correctedActivity("gardning")->key == "gardening");
    CHECK(builtCatalogue().correctedActivity("wlak")->key == "walk-moderate");
    CHECK_FALSE(builtCatalogue().correctedActivity("flurbing"));
}

TEST_CASE("A word that means something else is no misspelling, however near it is")
{
    for (const char *word : {"horse", "berries", "shellfish", "batter", "Strudel", "waiter", "Putenwurst",
                             "caballo", "roasted horse", "butler"}) {
        CAPTURE(word);
        CHECK(corrected(word) == "");
    }
    for (const char *word : {"sleeping", "baseball", "waiting", "standing"}) {
        CAPTURE(word);
        CHECK_FALSE(builtCatalogue().correctedActivity(word).has_value());
    }
    CHECK(corrected("chedar") == "Cheddar");
}
