// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported_sample.h"
#include "open_catalogue.h"

#include <algorithm>

using namespace osteon;

namespace {

using Names = std::vector<std::string>;

/// A catalogue with these foods on its shelf of imports.
Catalogue withImported(const ImportedSample &sample, const Names &names)
{
    sample.importNames(names);
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    REQUIRE(catalogue.openImportedFoods(sample.file()).has_value());
    return catalogue;
}

Food ownFood(const std::string &key, const std::string &name)
{
    return {
        key,     name,         "Own foods",
        "Label", {},           {{PortionUnit::serving, "1 serving (30 g)", PortionMass::fromGrams(30), true}},
        {},      std::nullopt, std::nullopt};
}

Names namesOf(const std::vector<Food> &foods)
{
    Names names;
    std::ranges::transform(foods, std::back_inserter(names), &Food::name);
    return names;
}

} // namespace

TEST_CASE("The catalogue comes before what was imported, and both are found")
{
    const ImportedSample sample;
    const auto catalogue = withImported(sample, {"Cheddar", "Natto, testbrand", "Zzyxian crispies"});
    const auto cheddar = catalogue.searchFoods("cheddar", 5);
    REQUIRE(cheddar.size() >= 3);
    CHECK(cheddar.front().key == "cheddar");
    CHECK(cheddar.back().key == "fdc-1");
    CHECK(namesOf(catalogue.searchFoods("natto", 5)) == Names{"Natto", "Natto, testbrand"});
    CHECK(namesOf(catalogue.searchFoods("crispies", 5)).front() == "Zzyxian crispies");
}

TEST_CASE(
    "Imported foods are found by the beginnings of words in any order, without accents, in either number")
{
    const ImportedSample sample;
    const auto catalogue = withImported(sample, {"Zzyxian crème berries", "Zzyxian crispy cookies"});
    for (const std::string text :
         {"zzyx berr", "berries zzyxian", "CREME zzyxian", "zzyxian berry", "cremé zzyxian"}) {
        CAPTURE(text);
        CHECK(namesOf(catalogue.searchFoods(text, 5)) == Names{"Zzyxian crème berries"});
    }
    CHECK(catalogue.searchFoods("zzyxian cookie", 5).size() == 1);
    CHECK(catalogue.searchFoods("zzyxian milk", 5).empty());
    CHECK(catalogue.searchFoods("zzyx", 1).size() == 1);
}

TEST_CASE("Of imported foods the plain ones and those with the whole word come first")
{
    const ImportedSample sample;
    const auto catalogue = withImported(
        sample, {"Zzyxians of another kind", "Pie with zzyx", "Zzyx, with much added to it", "Zzyx"});
    const Names expected{"Zzyx", "Zzyx, with much added to it", "Pie with zzyx", "Zzyxians of another kind"};
    CHECK(namesOf(catalogue.searchFoods("zzyx", 5)) == expected);
}

TEST_CASE("What somebody types from a label is found before the catalogue, by its whole name too")
{
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    catalogue.setOwnFoods({ownFood("own-1", "My cheddar spread"), ownFood("own-2", "Cheddar")});
    CHECK(catalogue.exactFood("cheddar")->key == "own-2");
    CHECK(catalogue.exactFood("my cheddar spread")->key == "own-1");
    CHECK(catalogue.food("own-1")->name == "My cheddar spread");
    const auto found = catalogue.searchFoods("chedd", 4);
    CHECK(found[0].key == "own-2");
    CHECK(found[1].key == "own-1");
    CHECK(found[2].key == "cheddar");
    CHECK(catalogue.correctedFood("my chedar spread")->key == "own-1");
    CHECK(catalogue.nearestFoodNames("my chedar spraed", 1) == Names{"My cheddar spread"});
    catalogue.setOwnFoods({});
    CHECK(catalogue.exactFood("cheddar")->key == "cheddar");
}

TEST_CASE("What somebody logs most comes first, but after the whole name that was typed")
{
    const ImportedSample sample;
    auto catalogue = withImported(sample, {"Milk of zzyx"});
    catalogue.setUsage({{"buttermilk", 3}, {"fdc-1", 9}, {"nothing-of-that-name", 5}});
    CHECK(catalogue.searchFoods("milk", 3)[0].key == "milk-whole");
    CHECK(catalogue.searchFoods("mil", 3)[0].key == "fdc-1");
    CHECK(catalogue.searchFoods("b", 3)[0].key == "buttermilk");
    CHECK(std::ranges::count(catalogue.searchFoods("zzyx", 3), "fdc-1", &Food::key) == 1);
    catalogue.setUsage({});
    CHECK(catalogue.searchFoods("mil", 3)[0].key == "milk-whole");
}

TEST_CASE("An imported food is known by its whole name only where the catalogue has nothing like it")
{
    const ImportedSample sample;
    const auto catalogue =
        withImported(sample, {"Cheese", "Cheddar", "Zzyxian crispies", "Zzyxian twins", "Zzyxian twins"});
    CHECK_FALSE(catalogue.exactFood("cheese").has_value());
    CHECK(catalogue.exactFood("cheddar")->key == "cheddar");
    CHECK(catalogue.exactFood("zzyxian crispies")->key == "fdc-3");
    CHECK_FALSE(catalogue.exactFood("zzyxian twins").has_value());
    CHECK_FALSE(catalogue.exactFood("zzyxian").has_value());
    CHECK(isImportedFood("fdc-3"));
    CHECK_FALSE(isImportedFood("cheddar"));
    CHECK_FALSE(isImportedFood("fdc-x"));
}

TEST_CASE("A tolerant search takes a misspelt word for the nearest one it knows, on every shelf")
{
    const ImportedSample sample;
    const auto catalogue = withImported(sample, {"Zzyxian crispies"});
    CHECK(catalogue.searchFoodsTolerantly("choclate", 5).size() == 5);
    CHECK(catalogue.searchFoodsTolerantly("chedar chese", 1).front().name == "Cheddar");
    CHECK(catalogue.searchFoodsTolerantly("yoghrt", 1).front().name == "Yogurt, plain");
    CHECK(catalogue.searchFoodsTolerantly("brocc", 1).front().name == "Broccoli, boiled");
    CHECK(namesOf(catalogue.searchFoodsTolerantly("zzyxain crispies", 1)) == Names{"Zzyxian crispies"});
    CHECK(catalogue.searchFoodsTolerantly("xqzjwk", 5).empty());
    CHECK(catalogue.searchFoods("choclate", 5).empty());
}

TEST_CASE("Text that means something to the index does no harm to the search of imports")
{
    const ImportedSample sample;
    const auto catalogue = withImported(sample, {"Zzyxian crispies"});
    for (const std::string &text : {std::string("\" OR stems:*"), std::string("NEAR("),
                                    std::string("\xFF\xFE"), std::string(10'000, 'x')}) {
        CHECK(catalogue.searchFoods(text, 5).empty());
    }
    CHECK(catalogue.searchFoods("zzyxian", 0).empty());
    CHECK(catalogue.searchFoods("zzyxian", -1).empty());
}
