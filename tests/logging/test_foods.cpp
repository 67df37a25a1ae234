// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

#include <algorithm>

using namespace osteon;

namespace {

struct Portion
{
    const char *line;
    const char *food;
    std::int64_t milligrams;
    const char *text;
};

} // namespace

TEST_CASE("A food is read with its amount in front of it or after it, in every unit")
{
    for (const Portion &portion : {
             Portion{"200 ml milk", "milk-whole", 206'000, "200 ml"},
             Portion{"milk 200 ml", "milk-whole", 206'000, "200 ml"},
             Portion{"200ml milk", "milk-whole", 206'000, "200ml"},
             Portion{"1,5 dl Milch", "milk-whole-unfortified", 154'500, "1,5 dl"},
             Portion{"0,5 l milk", "milk-whole", 515'000, "0,5 l"},
             Portion{"20 cl milk", "milk-whole", 206'000, "20 cl"},
             Portion{"1 glass of milk", "milk-whole", 257'500, "1 glass"},
             Portion{"half a cup milk", "milk-whole", 123'600, "half a cup"},
             Portion{"1/2 cup milk", "milk-whole", 123'600, "1/2 cup"},
             Portion{"½ cup milk", "milk-whole", 123'600, "½ cup"},
             Portion{"1 1/2 cups milk", "milk-whole", 370'800, "1 1/2 cups"},
             Portion{"1½ cups milk", "milk-whole", 370'800, "1½ cups"},
             Portion{"1 tbsp milk", "milk-whole", 15'450, "1 tbsp"},
             Portion{"1 tsp. milk", "milk-whole", 5'150, "1 tsp."},
             Portion{"8 fl oz milk", "milk-whole", 243'686, "8 fl oz"},
             Portion{"40 g cheddar", "cheddar", 40'000, "40 g"},
             Portion{"0.04 kg cheddar", "cheddar", 40'000, "0.04 kg"},
             Portion{"3 oz cheddar", "cheddar", 85'049, "3 oz"},
             Portion{"1 lb chicken", "chicken", 453'592, "1 lb"},
             Portion{"a slice of rye bread", "bread-rye", 45'000, "a slice"},
             Portion{"slice of rye bread", "bread-rye", 45'000, "slice"},
             Portion{"2 Scheiben rye bread", "bread-rye", 90'000, "2 Scheiben"},
             Portion{"1 cup of boiled kale", "kale", 130'000, "1 cup"},
             Portion{"2 eggs", "egg", 100'000, "2"},
             Portion{"2x egg", "egg", 100'000, "2"},
             Portion{"two eggs", "egg", 100'000, "two"},
             Portion{"about 2 eggs", "egg", 100'000, "2"},
             Portion{"~2 eggs", "egg", 100'000, "2"},
             Portion{"2 x 200 ml milk", "milk-whole", 412'000, "2 x 200 ml"},
             Portion{"1 vaso leche", "milk-whole-unfortified", 257'500, "1 vaso"},
             Portion{"30 ml half and half", "cream-half-and-half", 30'630, "30 ml"},
             Portion{"200 ml Milk, whole", "milk-whole", 206'000, "200 ml"},
             Portion{"200 ml milk 2 %", "milk-2-percent", 206'000, "200 ml"},
         }) {
        CAPTURE(portion.line);
        const IntakeEntry entry = onlyIntake(portion.line);
        CHECK(entry.food == portion.food);
        CHECK(entry.portion == PortionMass::fromMilligrams(portion.milligrams));
        CHECK(entry.portionText == portion.text);
        CHECK_FALSE(entry.isSupplement);
    }
}

TEST_CASE("The amounts of a food are those of its portion and what is unknown stays unknown")
{
    const IntakeEntry milk = onlyIntake("200 ml milk");
    CHECK(milk.name == "Milk, whole");
    CHECK(milk.amounts[Nutrient::calcium] == Mass::fromMicrograms(232'780));
    CHECK(milk.amounts[Nutrient::vitaminD] == Mass::fromNanograms(2'678));
    CHECK(milk.amounts[Nutrient::vitaminK2] == std::nullopt);
}

TEST_CASE("A food without an amount is its usual portion, once")
{
    const IntakeEntry egg = onlyIntake("egg");
    CHECK(egg.food == "egg");
    CHECK(egg.portion == PortionMass::fromGrams(50));
    CHECK(egg.portionText == "1 large egg (50 g)");
}

TEST_CASE("A plural without a number is not one: how many there were is asked, and only of it")
{
    for (const char *line : {"eggs", "Eier", "huevos", "cookies"}) {
        CAPTURE(line);
        CHECK(reasonOf(line) == "unclear_amount");
    }
    const LineReading reading = read("cookies and milk");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().text == "cookies");
    CHECK(reading.items.size() == 1);
}

TEST_CASE("What is served by the plate or spread on bread is a usual portion of it without a number")
{
    const auto grams = [](std::string_view line) { return onlyIntake(line).portion->milligrams() / 1'000; };
    for (const char *line : {"scrambled eggs", "Rührei", "huevos revueltos"}) {
        CAPTURE(line);
        CHECK(grams(line) == 122); // of two eggs
    }
    CHECK(grams("3 Rühreier") == 183);
    CHECK(grams("Salzkartoffeln") == 200);
    CHECK(grams("eine Kartoffel") == 100);
    CHECK(grams("butter") == 8);
    CHECK(grams("tuna mayo") == 65);
    CHECK(grams("Radieschen") == 50);
    CHECK(grams("2 kippers") == 260); // whole ones
}

TEST_CASE("Eggs behind an omelette may be those that are in it")
{
    CHECK(onlyIntake("omelette").food == "omelette");
    const LineReading reading = read("omelette, 3 eggs");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().text == "3 eggs");
    CHECK(reading.items.size() == 1);
    CHECK(read("omelette, " + reading.problems.front().suggestions.front()).problems.empty());
    CHECK(read("omelette; 3 eggs").problems.empty());
}

TEST_CASE("A bare number that is no ordinary count is asked about with the units it may have had")
{
    const ReadProblem problem = onlyProblem("200 milk");
    CHECK(problem.reason == ProblemReason::unclearAmount);
    REQUIRE(problem.suggestions.size() >= 2);
    CHECK(problem.suggestions[0] == "200 ml milk");
    CHECK(problem.suggestions[1] == "200 g milk");
}

TEST_CASE("A unit that does not fit the food is a problem and never a guess")
{
    CHECK(onlyProblem("200 ml cheddar").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("a slice of milk").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("milk 300 mg").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("milk 300 IU").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("2 pints milk").reason == ProblemReason::unclearAmount); // of two countries
    CHECK(onlyProblem("2 flurbs of milk").reason == ProblemReason::unknownUnit);
    CHECK_FALSE(onlyProblem("200 ml cheddar").suggestions.empty());
}

TEST_CASE("A range, a comparison or two amounts leave open how much it was")
{
    const ReadProblem range = onlyProblem("3-4 eggs");
    CHECK(range.reason == ProblemReason::unclearAmount);
    CHECK(range.suggestions == std::vector<std::string>{"3 eggs", "4 eggs"});
    for (const char *line :
         {"3 to 4 eggs", "3–4 eggs", "3 bis 4 eggs", "between 3 and 4 eggs", "entre 3 y 4 huevos",
          "milk > 200 ml", ">2 eggs", "2 2 eggs", "2+2 eggs", "1.2.3 eggs"}) {
        CAPTURE(line);
        CHECK(reasonOf(line) == "unclear_amount");
    }
}

TEST_CASE("Every suggestion for an unclear amount is a whole line that can be read")
{
    for (const char *line :
         {"3-4 eggs", "200 milk", "some milk", "a few almonds", "20 raisins", "3 mixed nuts", "1 small egg",
          "2 medium eggs", "a small glass of milk", "a bottle of tea", "200 ml cheddar", "1-2 cups milk",
          "magnesium 1.500 mg", "D3 25", "yoga 30m"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        CHECK_FALSE(problem.suggestions.empty());
        for (const std::string &suggestion : problem.suggestions) {
            CAPTURE(suggestion);
            CHECK(read(suggestion).problems.empty());
        }
    }
    CHECK(onlyProblem("1-2 cups milk").suggestions == std::vector<std::string>{"1 cup milk", "2 cups milk"});
}

TEST_CASE("Fractions and numbers in words are read in three languages")
{
    for (const Portion &portion : {
             Portion{"three quarters of a cup of milk", "milk-whole", 185'400, "three quarters of a cup"},
             Portion{"a third of a cup milk", "milk-whole", 82'400, "a third of a cup"},
             Portion{"eine halbe Tasse Milch", "milk-whole-unfortified", 123'600, "eine halbe Tasse"},
             Portion{"anderthalb Tassen Milch", "milk-whole-unfortified", 370'800, "anderthalb Tassen"},
             Portion{"ein Viertel Liter Milch", "milk-whole-unfortified", 257'500, "ein Viertel Liter"},
             Portion{"media taza de leche", "milk-whole-unfortified", 123'600, "media taza"},
             Portion{"una taza y media de leche", "milk-whole-unfortified", 370'800, "una taza y media"},
             Portion{"tres cuartos de taza de leche", "milk-whole-unfortified", 185'400,
                     "tres cuartos de taza"},
             Portion{"fifty grams of cheddar", "cheddar", 50'000, "fifty grams"},
             Portion{"twenty-five grams cheddar", "cheddar", 25'000, "twenty-five grams"},
             Portion{"a hundred grams cheddar", "cheddar", 100'000, "a hundred grams"},
             Portion{"1-1/2 cups milk", "milk-whole", 370'800, "1-1/2 cups"},
             Portion{"half a dozen eggs", "egg", 300'000, "half a dozen"},
             Portion{"eggs x2", "egg", 100'000, "2"},
             Portion{"zweimal 200 ml Milch", "milk-whole-unfortified", 412'000, "2 x 200 ml"},
             Portion{"1 pot yogurt", "yogurt-plain", 150'000, "1 pot"},
             Portion{"1 Becher Joghurt", "yogurt-plain", 150'000, "1 Becher"},
         }) {
        CAPTURE(portion.line);
        const IntakeEntry entry = onlyIntake(portion.line);
        CHECK(entry.food == portion.food);
        CHECK(entry.portion == PortionMass::fromMilligrams(portion.milligrams));
        CHECK(entry.portionText == portion.text);
    }
}

TEST_CASE("A count of what is not counted is asked about")
{
    for (const char *line :
         {"20 raisins", "3 mixed nuts", "1 pizza", "4 sardines", "some milk", "ein paar Mandeln",
          "un poco de leche", "1 small apple", "a large glass of milk"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearAmount);
    }
}

TEST_CASE("The other foods that a count may mean are counted alike")
{
    for (const char *line : {"2 Eier", "2 eggs", "2 huevos", "an apple"}) {
        for (const auto &alternative : onlyItem(line).alternatives) {
            CAPTURE(line);
            const std::string &name = std::get<IntakeEntry>(alternative).name;
            CHECK((name.starts_with("Egg") || name.ends_with(" egg")));
        }
    }
}

TEST_CASE("What cannot be eaten is impossible and what is unusual has a caution")
{
    for (const char *line : {"-2 eggs", "eggs -2", "0 eggs", "11 kg chicken", "99999999999999999999 eggs",
                             "9999999999 kg chicken"}) {
        CAPTURE(line);
        CHECK(reasonOf(line) == "impossible");
    }
    CHECK(onlyItem("3 kg chicken").caution == Caution::largePortion);
    CHECK(onlyItem("300 g chicken").caution == std::nullopt);
}

TEST_CASE("A spelling mistake is corrected when one food is clearly nearest")
{
    CHECK(onlyIntake("mlik 200 ml").food == "milk-whole");
    CHECK(onlyIntake("chedar 40 g").food == "cheddar");
    CHECK(onlyIntake("yogrut 150 g").food == "yogurt-plain");
    CHECK(onlyProblem("chesse 40 g").reason == ProblemReason::unknownFood);
}

TEST_CASE("An unknown food is a problem with the nearest names and keeps the words of its writer")
{
    const LineReading reading = read("40 g cheddar; 2 flurbs");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().text == "2 flurbs");
    CHECK(reading.problems.front().offset == 14);
    CHECK(reading.problems.front().reason == ProblemReason::unknownFood);
    CHECK(reading.problems.front().suggestions.size() <= 5);
    CHECK(onlyProblem("2 chedarr cheeses").suggestions.size() >= 1);
}

TEST_CASE("A word that only begins the names of foods is asked about and never guessed")
{
    for (const auto *line : {"40 g soup", "100 g fish"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unknownFood);
        CHECK_FALSE(onlyProblem(line).suggestions.empty());
    }
    CHECK(onlyIntake("1 glass red wine").food == "wine-red");
    CHECK(onlyIntake("150 g broccoli").name == "Broccoli, boiled");
}

TEST_CASE("Other foods of the name are alternatives with the same portion")
{
    const ReadItem item = onlyItem("200 ml milk");
    REQUIRE(item.alternatives.size() >= 3);
    CHECK(item.alternatives.size() <= 5);
    const auto &other = std::get<IntakeEntry>(item.alternatives.front());
    CHECK(other.food != "milk-whole");
    CHECK(other.portion == PortionMass::fromGrams(206));
    CHECK(other.amounts[Nutrient::calcium].has_value());
}

TEST_CASE("The two meanings of an ounce of a poured food are both offered")
{
    const ReadItem item = onlyItem("8 oz milk");
    CHECK(std::get<IntakeEntry>(item.entry).portion == PortionMass::fromMilligrams(226'796));
    REQUIRE_FALSE(item.alternatives.empty());
    CHECK(std::get<IntakeEntry>(item.alternatives.front()).portion == PortionMass::fromMilligrams(243'686));
}

TEST_CASE(
    "What is sold and made in very different sizes is asked about, with weights that leave nothing open")
{
    for (const auto &[line, sizes] : {std::pair<std::string, std::vector<std::string>>{
                                          "half a tin of tuna", {"30 g tuna", "55 g tuna", "82.5 g tuna"}},
                                      {"2 quesadillas", {"160 g quesadillas", "380 g quesadillas"}},
                                      {"Raclette", {"30 g Raclette", "100 g Raclette", "200 g Raclette"}}}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearAmount);
        CHECK(onlyProblem(line).suggestions == sizes);
        for (const std::string &size : sizes) {
            CHECK(read(size).problems.empty());
        }
    }
    CHECK(onlyIntake("2 slices raclette").portion == PortionMass::fromGrams(60));
}

TEST_CASE("Of the word for a whole kind of food, the usual ones are named")
{
    for (const std::string line : {"40 g cheese", "2 Scheiben Käse", "queso", "Wurst", "beans", "porotos"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearName);
        CHECK(onlyProblem(line).suggestions.size() >= 4);
    }
}

TEST_CASE("The maker of a food says nothing of which food it is, unless a food of one's own is called so")
{
    CHECK(onlyIntake("Silk fortified almond milk 240 ml").food == "almond-drink");
    CHECK(onlyProblem("Silk almond milk 240 ml").suggestions ==
          onlyProblem("almond milk 240 ml").suggestions);
    CHECK(onlyIntake("yogur Hacendado natural").food == "yogurt-plain");
    CHECK(onlyProblem("Oatly oat milk").suggestions == onlyProblem("oat milk").suggestions);
    CHECK(onlyProblem("Danone").reason == ProblemReason::unknownFood);
    Food own = testCatalogue().food("soy-drink-fortified").value();
    own.key = "own:01890000-0000-7000-8000-000000000001";
    own.name = own.englishName = "Silk almond milk";
    Catalogue catalogue = Catalogue::open(OSTEON_TEST_CATALOGUE).value();
    catalogue.setOwnFoods({own});
    const LineReading reading = readLine("Silk almond milk 240 ml", catalogue, testToday, testToday);
    REQUIRE(reading.items.size() == 1);
    CHECK(std::get<IntakeEntry>(reading.items.front().entry).food == own.key);
}

TEST_CASE("What is near no name is offered none")
{
    for (const char *line : {"G&T", "grande", "grande 2"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).suggestions.empty());
    }
    const auto suggestions = onlyProblem("sardinas asadas").suggestions;
    CHECK(!suggestions.empty());
    CHECK(std::ranges::none_of(suggestions, [](const auto &name) { return name == "Watermelon"; }));
}

TEST_CASE("A bare number behind a drink is asked about in as many glasses and cups")
{
    CHECK(onlyProblem("milk 2").suggestions == std::vector<std::string>{"2 glasses milk", "2 cups milk"});
    CHECK(onlyProblem("milk 1").suggestions == std::vector<std::string>{"1 glass milk", "1 cup milk"});
}

TEST_CASE("A schedule names the supplement that may be a routine, and nothing else")
{
    CHECK(onlyProblem("calcium 500 mg/day").name == "calcium");
    CHECK(onlyProblem("jeden zweiten Tag Vitamin D 1000 IE").name == "Vitamin D");
    CHECK(onlyProblem("2 eggs every day").name.empty());
}
