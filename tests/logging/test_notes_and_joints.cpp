// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

using namespace osteon;

namespace {

/// The names of all items, or the parts that could not be read.
std::string outline(std::string_view line)
{
    const LineReading reading = read(line);
    std::string text;
    for (const ReadItem &item : reading.items) {
        text += (text.empty() ? "" : " | ") +
                std::visit([](const auto &entry) { return entry.name; }, item.entry);
    }
    for (const ReadProblem &problem : reading.problems) {
        text += (text.empty() ? "?" : " | ?") + problem.text;
    }
    return text;
}

} // namespace

TEST_CASE("What stands in quotes is a note on its item")
{
    for (const char *line : {"2 eggs \"soft, boiled\"", "2 eggs “soft, boiled”", "2 eggs „soft, boiled“",
                             "2 eggs «soft, boiled»", "2 eggs 'soft, boiled'", "2 eggs, \"soft, boiled\"",
                             "\"soft, boiled\" 2 eggs", "2 \" soft, boiled \" eggs"}) {
        CAPTURE(line);
        const IntakeEntry entry = onlyIntake(line);
        CHECK(entry.note == "soft, boiled");
        CHECK(entry.food == "egg");
    }
    CHECK(onlyExercise("walk 30 min \"in the rain\"").note == "in the rain");
    CHECK(onlyIntake("2 eggs").note == std::nullopt);
    CHECK(onlyExercise("yoga 30'").duration.count() == 30);
}

TEST_CASE("A note goes with the item before it")
{
    const LineReading reading = read("2 eggs \"soft\" 40 g cheddar \"old\"");
    REQUIRE(reading.items.size() == 2);
    CHECK(std::get<IntakeEntry>(reading.items[0].entry).note == "soft");
    CHECK(std::get<IntakeEntry>(reading.items[1].entry).note == "old");
}

TEST_CASE("A note on its own goes with every reading of the item before it")
{
    const LineReading reading = read("200 ml milk; \"warm\"");
    REQUIRE(reading.items.size() == 1);
    REQUIRE_FALSE(reading.items[0].alternatives.empty());
    CHECK(std::get<IntakeEntry>(reading.items[0].entry).note == "warm");
    CHECK(std::get<IntakeEntry>(reading.items[0].alternatives[0]).note == "warm");
}

TEST_CASE("A note with a control character is a problem, on an item and on its own")
{
    CHECK(onlyProblem("2 eggs \"so\x02"
                      "ft\"")
              .reason == ProblemReason::impossible);
    CHECK(read("2 eggs; \"so\x02"
               "ft\"")
              .problems.size() == 1);
}

TEST_CASE("A quote that is not closed and a note on nothing are problems")
{
    CHECK(onlyProblem("2 eggs \"soft").reason == ProblemReason::unknownFood);
    CHECK(onlyProblem("\"felt well\"").reason == ProblemReason::empty);
}

TEST_CASE("Words and signs between items part them where both stand for themselves")
{
    CHECK(outline("2 eggs & 40 g cheddar") == "Egg | Cheddar");
    CHECK(outline("2 huevos y 40 g de gouda") == "Egg | Gouda");
    CHECK(outline("2 Scheiben Roggenbrot mit 10 g Butter").ends_with("| Butter"));
    CHECK(outline("milk and 2 eggs") == "Milk, whole | Egg");
    CHECK(outline("2 eggs and milk") == "Egg | Milk, whole");
    CHECK(outline("I ate 2 eggs and drank a glass of milk") == "Egg | Milk, whole");
    CHECK(outline("2 eggs, 40 g gouda, and 200 ml milk") == "Egg | Gouda | Milk, whole");
    CHECK(outline("calcium 500mg/d3 400iu") == "Calcium | Vitamin D3");
    CHECK(outline("Calcium 600 mg with D3 400 IU") == "Calcium | Vitamin D3");
    CHECK(outline("2 eggs. 40 g cheddar.") == "Egg | Cheddar");
    CHECK(outline("2 eggs\n40 g cheddar") == "Egg | Cheddar");
}

TEST_CASE("Items that touch are parted where both have an amount and a known name")
{
    CHECK(outline("2 eggs 40 g cheddar 200 ml milk") == "Egg | Cheddar | Milk, whole");
    CHECK(outline("milk 200 ml eggs 2") == "Milk, whole | Egg");
    CHECK(outline("D3 1000 IU walk 30 min") == "Vitamin D3 | Walking, moderate pace");
    CHECK(outline("Calcium 500 mg D3 400 IU") == "Calcium | Vitamin D3");
    CHECK(outline("walk 3 km 30 min") == "Walking, brisk");
    CHECK(outline("calcium 500 mg 2 tablets") == "Calcium");
}

TEST_CASE("An amount that may be that of both is not given to one")
{
    CHECK(outline("walk and yoga 30 min") == "?walk and yoga 30 min");
    CHECK(outline("1 cup juice and milk") == "?1 cup juice and milk");
    CHECK(outline("milk with honey") == "Milk, whole | ?honey");
    CHECK(outline("coffee with milk") == "Coffee with a little milk");
    CHECK(outline("coffee with 30 ml milk") == "Coffee | Milk, whole");
    CHECK(outline("coffee with half a cup of milk") == "Coffee | Milk, whole");
    CHECK(outline("Calcium 500 + D3") == "Calcium | ?D3");
}

TEST_CASE("Of what is had with another thing the part in doubt alone is asked about")
{
    CHECK(outline("Brot mit Käse") == "Rye bread | ?Käse");
    CHECK(outline("2 butter biscuits with milk") == "Butter biscuit | ?milk");
    CHECK(outline("rice with flurb") == "Rice, white, cooked | ?flurb");
    CHECK(outline("Kaffee mit Hafermilch") == "Coffee | ?Hafermilch");
    CHECK(outline("cereal with milk") == "?cereal | ?milk");
    CHECK(outline("2 tostadas con mantequilla") == "Butter, unsalted | ?2 tostadas");
    CHECK(outline("bread with ham and cheese") == "Bread, white | Ham, sliced | ?cheese");
}

TEST_CASE("A measure that the food has no portion for is asked about with what it may hold")
{
    CHECK(outline("pint of milk") == "?pint of milk");
    CHECK(outline("1 Flasche Kaffee") == "?1 Flasche Kaffee");
    CHECK(outline("plato de galletas") == "?plato de galletas");
    CHECK(onlyProblem("1 Flasche Wasser").suggestions.front() == "250 ml Wasser");
    CHECK(outline("Becher Joghurt") == "Yogurt, plain");
    CHECK(outline("litro y medio de leche") == "Milk, whole, without added vitamin D");
    CHECK(outline("café c/ leche") == "Coffee | ?leche");
}

TEST_CASE("What stands behind 'with' and only says which kind it is stays with its food")
{
    CHECK(outline("Milch mit 1,5% Fett") == "?Milch mit 1,5% Fett");
    CHECK(outline("chicken with skin") == "?chicken with skin");
    CHECK(outline("yogurt with calcium") == "?yogurt with calcium");
    CHECK(outline("quarter pounder with cheese") == "?quarter pounder with cheese");
}

TEST_CASE("A name and its amount may have a comma between them")
{
    CHECK(onlyIntake("milk, 200 ml").portion == PortionMass::fromGrams(206));
    CHECK(onlyExercise("brisk walk, 30 min").activity == "walk-brisk");
    CHECK(outline("milk, 200 ml, 2 eggs") == "Milk, whole | Egg");
}

TEST_CASE("A meal may stand behind what was eaten, before a comma, or inside a line")
{
    for (const char *line : {"2 eggs for breakfast", "2 Eier zum Frühstück", "2 huevos para desayunar",
                             "2 eggs (breakfast)", "breakfast, 2 eggs", "breakfast - 2 eggs", "breakfast egg",
                             "en el desayuno 2 huevos", "desayuné 2 huevos"}) {
        CAPTURE(line);
        CHECK(onlyIntake(line).meal == Meal::breakfast);
    }
    const LineReading reading = read("breakfast: 2 eggs lunch: 40 g cheddar");
    REQUIRE(reading.items.size() == 2);
    CHECK(std::get<IntakeEntry>(reading.items[0].entry).meal == Meal::breakfast);
    CHECK(std::get<IntakeEntry>(reading.items[1].entry).meal == Meal::lunch);
    const LineReading both = read("2 eggs and 200 ml milk for dinner");
    REQUIRE(both.items.size() == 2);
    CHECK(std::get<IntakeEntry>(both.items[0].entry).meal == Meal::dinner);
    CHECK(std::get<IntakeEntry>(both.items[1].entry).meal == Meal::dinner);
}
