// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_catalogue.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;

namespace {

using Names = std::vector<std::string>;

Names found(std::string_view text, int limit = 8)
{
    Names names;
    for (const auto &food : builtCatalogue().searchFoods(text, limit)) {
        names.push_back(food.name);
    }
    return names;
}

std::string first(std::string_view text)
{
    const auto names = found(text, 1);
    return names.empty() ? "" : names.front();
}

bool finds(std::string_view text, const std::string &name)
{
    const auto names = found(text, 1000);
    return std::ranges::find(names, name) != names.end();
}

} // namespace

TEST_CASE("The plainest food of a name comes first")
{
    CHECK(first("milk") == "Milk, whole");
    CHECK(first("egg") == "Egg");
    CHECK(first("cheddar") == "Cheddar");
    CHECK(first("yogurt") == "Yogurt, plain");
    CHECK(first("bread") == "Bread, white");
    CHECK(first("orange") == "Orange");
    CHECK(first("natto") == "Natto");
}

TEST_CASE("After the whole name come names that begin with the text, and only then other words")
{
    CHECK(found("milk", 3) == Names{"Milk, whole", "Milk, 2 %", "Milk, 1 %"});
    const auto names = found("orange", 1000);
    const auto place = [&](const std::string &name) {
        return std::ranges::find(names, name) - names.begin();
    };
    CHECK(place("Orange juice") < place("Marmalade, orange"));
    CHECK(place("Marmalade, orange") < static_cast<std::ptrdiff_t>(names.size()));
}

TEST_CASE("What is a sort of what was searched for comes before what only has it in it")
{
    CHECK(found("cheese", 3) == Names{"Cheddar", "Cheddar, reduced fat", "Gouda"});
    CHECK(first("queso") == "Queso fresco, Mexican"); // and no burrito with 'frijoles y queso'
    CHECK(first("beans") == "Chickpeas, boiled");     // garbanzo beans, and no bean sprouts
    const auto names = found("milk", 1000);
    const auto place = [&](const std::string &name) {
        return std::ranges::find(names, name) - names.begin();
    };
    CHECK(place("Oat drink, unfortified") < place("Milk chocolate"));
}

TEST_CASE("The beginning of a word is enough, in any case")
{
    CHECK(first("ched") == "Cheddar");
    CHECK(first("SARDI") == "Sardines, canned in oil, with bones");
    CHECK(finds("m", "Milk, whole"));
}

TEST_CASE("Words are found in any order")
{
    CHECK(first("whole milk") == "Milk, whole");
    CHECK(first("boiled kale") == "Kale, boiled");
    CHECK(finds("bones salmon", "Salmon, canned, with bones"));
}

TEST_CASE("All words must be there")
{
    CHECK_FALSE(finds("milk sardines", "Milk, whole"));
    CHECK(found("milk flurbs").empty());
}

TEST_CASE("Singular and plural find each other")
{
    CHECK(first("eggs") == "Egg");
    CHECK(first("almond") == "Almonds");
    CHECK(first("tomatoes") == "Tomato, raw");
    CHECK(first("blackberry") == "Blackberries");
    CHECK(first("cherry") == "Cherries");
    CHECK(first("peaches") == "Peach");
}

TEST_CASE("German and Spanish words find foods, with and without accents")
{
    // In Europe nobody adds vitamin D to milk.
    CHECK(first("Milch") == "Milk, whole, without added vitamin D");
    CHECK(first("leche") == "Milk, whole, without added vitamin D");
    CHECK(first("Eier") == "Egg");
    CHECK(first("salmon") == first("salmón"));
    for (const std::string word : {"kase", "käse", "KÄSE", "Kaese", "queso"}) {
        CAPTURE(word);
        CHECK(finds(word, "Cheddar"));
        CHECK(finds(word, "Gouda"));
    }
    CHECK(first("gruyere") == "Gruyère");
    CHECK(first("Weissbrot") == "Bread, French or sourdough");
    CHECK(first("Weißbrot") == "Bread, French or sourdough");
}

TEST_CASE("What one country calls a food finds it, whatever another calls it")
{
    CHECK(first("courgette") == first("zucchini"));
    CHECK(first("calabacines") == first("zucchini"));
    CHECK(first("aubergine") == first("eggplant"));
    CHECK(first("rocket") == first("arugula"));
    CHECK(first("swede") == first("rutabaga"));
    CHECK(first("coriander leaves") == first("cilantro"));
    CHECK(first("garbanzos") == first("Kichererbsen"));
    CHECK(first("Vollkornbrot") == first("pan integral"));
    CHECK(first("Graubrot") == "Rye bread");
    CHECK(first("Emmentaler") == "Swiss cheese");
    CHECK(first("Topfen") == first("curd cheese"));
    CHECK(first("Hafermilch") == first("oat milk"));
    CHECK(first("kéfir") == "Kefir");
    CHECK(first("Knäckebrot") == "Crispbread, rye");
}

TEST_CASE("No more foods than asked for are returned")
{
    CHECK(found("m", 5).size() == 5);
    CHECK(found("milk", 0).empty());
    CHECK(found("milk", -1).empty());
}

TEST_CASE("Text that is no words, or much too long, finds nothing and does no harm")
{
    CHECK(found("").empty());
    CHECK(found("  , -- ").empty());
    CHECK(found("\"").empty());
    CHECK(found("\" OR name:*").empty());
    CHECK(found("\xFF\xFE").empty());
    CHECK(found(std::string(10'000, 'x')).empty());
    CHECK(found(std::string("milk\0egg", 8)).empty());
    CHECK(found("молоко").empty());
}

TEST_CASE("Where the beginnings of words leave room, the ends of compounds are found too")
{
    const auto findsInAll = [](std::string_view text, std::string_view key) {
        const auto foods = builtCatalogue().searchFoodsTolerantly(text, 100);
        return std::ranges::find(foods, key, &Food::key) != foods.end();
    };
    CHECK(findsInAll("Brot", "bread-rye"));
    CHECK(findsInAll("Käse", "cream-cheese"));
    CHECK(findsInAll("Saft", "orange-juice"));
    CHECK(findsInAll("Nüsse", "walnuts"));
    CHECK_FALSE(findsInAll("oat", "goat-milk"));
    CHECK_FALSE(findsInAll("rot", "bread-rye")); // too short to be the end of a compound
    const auto bread = builtCatalogue().searchFoodsTolerantly("Brot", 60);
    CHECK(bread.front().key == "bread-rye");
}
