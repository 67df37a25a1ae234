// SPDX-License-Identifier: GPL-3.0-or-later
// Names in German and Spanish: complete, each of one thing, and shown in the language that is set.
#include "catalogue/spoken_names.h"
#include "open_catalogue.h"

#include <SQLiteCpp/Column.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>

using namespace osteon;

namespace {

Catalogue catalogueIn(NameLanguage language)
{
    Catalogue catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    catalogue.setLanguage(language);
    return catalogue;
}

std::vector<std::string> textsOf(const std::string &query)
{
    SQLite::Database file(OSTEON_CATALOGUE_FILE, SQLite::OPEN_READONLY);
    SQLite::Statement row(file, query);
    std::vector<std::string> texts;
    while (row.executeStep()) {
        texts.push_back(row.getColumn(0).getString());
    }
    return texts;
}

/// What has no name in one of the two languages.
std::vector<std::string> namelessOf(const std::string &kind, const std::string &keys)
{
    return textsOf("SELECT key || ' ' || language FROM (" + keys +
                   "), (SELECT 'de' AS language UNION ALL SELECT 'es') AS spoken WHERE NOT EXISTS ("
                   "SELECT 1 FROM spoken_name AS name WHERE name.kind = '" +
                   kind + "' AND name.key = key AND name.language = spoken.language)");
}

} // namespace

TEST_CASE("Everything that a person sees has a name in German and in Spanish")
{
    const std::vector<std::string> none;
    CHECK(namelessOf("food", "SELECT key FROM food") == none);
    CHECK(namelessOf("activity", "SELECT key FROM activity") == none);
    CHECK(namelessOf("supplement", "SELECT key FROM supplement") == none);
    CHECK(namelessOf("preset", "SELECT DISTINCT preset AS key FROM target_rule") == none);
    CHECK(namelessOf("portion", "SELECT DISTINCT label AS key FROM portion") == none);
}

TEST_CASE("Names come out in the language that is set, and the other way round at once")
{
    Catalogue catalogue = catalogueIn(NameLanguage::english);
    CHECK(catalogue.food("milk-whole-unfortified")->name == "Milk, whole, without added vitamin D");
    catalogue.setLanguage(NameLanguage::german);
    CHECK(catalogue.food("milk-whole-unfortified")->name == "Vollmilch");
    CHECK(catalogue.food("milk-whole-unfortified")->portions.front().label == "1 Glas (250 ml)");
    CHECK(catalogue.exactFood("whole milk")->name == "Vollmilch mit Vitamin D");
    CHECK(catalogue.exactActivity("walk")->name == "Gehen, mittleres Tempo");
    CHECK(catalogue.searchActivities("tai", 1).front().name == "Tai-Chi oder Qigong");
    CHECK(catalogue.exactSupplement("calcium carbonate")->name == "Calciumcarbonat");
    CHECK(catalogue.nearestFoodNames("Roggenbort", 1) == std::vector<std::string>{"Roggenbrot"});
    catalogue.setLanguage(NameLanguage::spanish);
    CHECK(catalogue.food("milk-whole-unfortified")->name == "Leche entera");
    CHECK(catalogue.food("bread-rye")->portions.front().label.starts_with("1 rebanada"));
    CHECK(catalogue.exactSupplement("D3")->name == "Vitamina D3");
    catalogue.setLanguage(NameLanguage::english);
    CHECK(catalogue.food("bread-rye")->name == "Rye bread");
    CHECK(catalogue.exactActivity("gehen")->name == "Walking, moderate pace");
}

TEST_CASE("A portion of another language weighs the same, and its weight has the comma of the language")
{
    const Catalogue german = catalogueIn(NameLanguage::german);
    for (const Food &english : builtCatalogue().foods()) {
        const Food food = german.food(english.key).value();
        REQUIRE(food.portions.size() == english.portions.size());
        CHECK(food.per100g == english.per100g);
        for (std::size_t at = 0; at < food.portions.size(); ++at) {
            CHECK(food.portions[at].mass == english.portions[at].mass);
            CHECK(food.portions[at].englishLabel == english.portions[at].label);
            CHECK_FALSE(food.portions[at].label.contains('.'));
        }
    }
    const auto labels = german.food("garlic")->portions;
    CHECK(std::ranges::any_of(labels, [](const auto &one) { return one.label == "1 Teelöffel (2,8 g)"; }));
}

TEST_CASE("A name of any language is the whole name of its own food and of no other, in every language")
{
    for (const NameLanguage spoken : allNameLanguages) {
        const Catalogue catalogue = catalogueIn(spoken);
        for (const NameLanguage named : allNameLanguages) {
            const Catalogue other = catalogueIn(named);
            for (const Food &food : other.foods()) {
                CAPTURE(food.name);
                const auto found = catalogue.exactFood(food.name);
                REQUIRE(found.has_value());
                CHECK(found->key == food.key);
                const std::vector<Food> first = catalogue.searchFoods(food.name, 1);
                REQUIRE_FALSE(first.empty());
                CHECK(first.front().key == food.key);
            }
            for (const Activity &activity : other.activities()) {
                CAPTURE(activity.name);
                const auto found = catalogue.exactActivity(activity.name);
                REQUIRE(found.has_value());
                CHECK(found->key == activity.key);
            }
        }
    }
}

TEST_CASE("The beginning of a name of the language that is set comes first")
{
    CHECK(catalogueIn(NameLanguage::german).searchFoods("Roggen", 1).front().name == "Roggenbrot");
    CHECK(catalogueIn(NameLanguage::spanish).searchFoods("pan d", 20).front().name.starts_with("Pan de"));
    CHECK(catalogueIn(NameLanguage::english).searchFoods("pan", 1).front().key == "bread-sourdough");
}

TEST_CASE("Names are written as names are: a capital first, no two spaces, no decimal point, no English left")
{
    static const std::set<std::string> english{"with",    "without", "and",   "or",     "cooked", "boiled",
                                               "canned",  "fresh",   "raw",   "milk",   "bread",  "cheese",
                                               "chicken", "walking", "slice", "cup",    "piece",  "serving",
                                               "juice",   "soup",    "small", "medium", "large",  "fried"};
    for (const std::string &name : textsOf("SELECT name FROM spoken_name WHERE kind <> 'portion'")) {
        CAPTURE(name);
        CHECK_FALSE(std::islower(static_cast<unsigned char>(name.front())));
        CHECK_FALSE(name.contains("  "));
        CHECK_FALSE(name.contains('.'));
        CHECK_FALSE(name.contains(" ,"));
    }
    for (const std::string &name : textsOf("SELECT name FROM spoken_name")) {
        CAPTURE(name);
        std::string word;
        for (const char letter : name + ' ') {
            if (letter != ' ' && letter != ',' && letter != '(' && letter != ')') {
                word += letter;
                continue;
            }
            CHECK_FALSE(english.contains(word));
            word.clear();
        }
    }
}

TEST_CASE("What is logged again gets the name of now, as far as the catalogue gave it its name")
{
    const Catalogue german = catalogueIn(NameLanguage::german);
    IntakeEntry entry;
    entry.food = "milk-whole-unfortified";
    entry.name = "Leche entera";
    entry.portionText = "1 glass (250 ml)";
    CHECK(german.retold(entry).name == "Vollmilch");
    CHECK(german.retold(entry).portionText == "1 Glas (250 ml)");
    entry.name = "Milk from the farm";
    entry.portionText = "a mug";
    CHECK(german.retold(entry) == entry);
    ExerciseSession walk;
    walk.activity = "walk-brisk";
    walk.name = "Walking, brisk";
    CHECK(german.retold(walk).name == "Gehen, zügig");
    IntakeEntry tablet;
    tablet.isSupplement = true;
    tablet.name = "Calcium carbonate";
    CHECK(german.retold(tablet).name == "Calciumcarbonat");
    tablet.name = "Calcium carbonate Forte";
    CHECK(german.retold(tablet) == tablet);
}

TEST_CASE("Own foods and habits are still there in another language")
{
    Catalogue catalogue = catalogueIn(NameLanguage::english);
    Food bread = catalogue.food("bread-rye").value();
    bread.key = "own:1";
    bread.name = "Omas Brot";
    bread.englishName.clear();
    catalogue.setOwnFoods({bread});
    catalogue.setUsage({{"bread-oat", 5}});
    CHECK(catalogue.exactFood("omas brot")->key == "own:1");
    catalogue.setLanguage(NameLanguage::german);
    CHECK(catalogue.exactFood("omas brot")->name == "Omas Brot");
    CHECK(catalogue.searchFoods("hafer", 1).front().name == "Haferbrot");
}

TEST_CASE("The titles of the targets are there in each language, whatever the catalogue speaks")
{
    CHECK(builtCatalogue().presetTitles(NameLanguage::english).at("rda") == "RDA by age and sex");
    CHECK(builtCatalogue().presetTitles(NameLanguage::german).at("rda") == "RDA nach Alter und Geschlecht");
    CHECK(builtCatalogue().presetTitles(NameLanguage::spanish).size() ==
          builtCatalogue().targetPresets().size());
}
