// SPDX-License-Identifier: GPL-3.0-or-later
// Plain words around a food, a dose or an activity that everybody understands.
#include "logging/logging_support.h"

using namespace osteon;

TEST_CASE(
    "What is about as much, or only that much, is that much, and the milk of a coffee is still beside it")
{
    CHECK(onlyIntake("about half a glass of milk").portion == onlyIntake("half a glass of milk").portion);
    CHECK(onlyIntake("nur 200 ml Milch").portion == onlyIntake("200 ml Milch").portion);
    CHECK(onlyIntake("200 ml de leche más o menos").portion == onlyIntake("200 ml de leche").portion);
    CHECK(onlyExercise("fast eine Stunde spazieren").activity == "walk-moderate");
    CHECK(onlyIntake("un café solo").food == "espresso"); // no word for how much
    CHECK(read("coffee with about 100 ml milk").items.size() == 2);
}

TEST_CASE("Less than an amount is asked about, with what it would be")
{
    CHECK(onlyProblem("a bit less than 200 ml milk").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("a bit less than 200 ml milk").suggestions == std::vector<std::string>{"200 ml milk"});
    CHECK(onlyProblem("no more than 2 eggs").suggestions == std::vector<std::string>{"2 eggs"});
    CHECK(onlyProblem("walk at least 30 min").suggestions == std::vector<std::string>{"walk 30 min"});
    CHECK(onlyProblem("less than 2 flurbs").reason == ProblemReason::unknownFood);
    CHECK(onlyExercise("35 min Bicicleta, más de 25 km/h").activity == "cycle-26-km-h");
}

TEST_CASE("A name is known with its words in another order and with 'plain' where the food is plain already")
{
    CHECK(onlyIntake("nonfat plain Greek yogurt").food == "yogurt-greek-fat-free");
    CHECK(onlyIntake("yogur desnatado natural 125 g").food == "yogurt-skimmed-european");
    CHECK(onlyIntake("skyr natur 200 g").food == "skyr");
    CHECK(onlyIntake("chocolate plain 30 g").food == "chocolate-dark-50");
    CHECK(reasonOf("natural peanut butter 1 tbsp") == "unknown_food");
    CHECK(reasonOf("milk rice") == "unknown_food");
}

TEST_CASE("A word that says nothing, or another order, leaves open what the name alone leaves open")
{
    for (const std::string line :
         {"cold soya milk 200 ml", "hot chips", "almond milk unsweetened 200 ml", "plain porridge"}) {
        CAPTURE(line);
        CHECK(reasonOf(line) == "unclear_name");
    }
}

TEST_CASE("Toasted bread is bread and raw almonds are almonds, but what is a row of its own is asked about")
{
    CHECK(onlyIntake("1 Scheibe Roggenbrot getoastet").food == "bread-rye");
    CHECK(onlyIntake("rohe Mandeln 30 g").food == "almonds");
    CHECK(reasonOf("almendras tostadas 30 g") == "unknown_food");
    CHECK(reasonOf("raw peanuts 30 g") == "unknown_food"); // the row is of roasted ones
    CHECK(reasonOf("toasted muffin") == "unknown_food");   // an English one, and not that with blueberries
}

TEST_CASE("What is left out is a note where the figures of the food are without it anyway, and asked about "
          "elsewhere")
{
    CHECK(onlyIntake("tea with milk no sugar").note == "no sugar");
    CHECK(onlyIntake("Kaffee ohne Zucker und Milch").note == "ohne Zucker und Milch");
    CHECK(onlyIntake("skinless chicken breast 150 g").food == "chicken-breast"); // a row of the meat alone
    CHECK(onlyIntake("cola no sugar").food == "cola-diet");
    CHECK(onlyIntake("bread without butter").note == "without butter");
    for (const char *line : {"vegetable soup no salt", "sardinas sin espinas 80 g", "ham sandwich no butter",
                             "Käsebrot ohne Butter", "coffee no sugar and milk"}) { // with milk, or not?
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unknownFood);
        CHECK(!onlyProblem(line).name.empty()); // it may become a food of one's own
    }
    CHECK(reasonOf("sardines, no bones") == "empty");
    CHECK(reasonOf("bread without gluten") == "unknown_food"); // which is another bread
}

TEST_CASE("Of two things that are left out neither is logged")
{
    CHECK(read("coffee without milk and sugar").items.size() == 1);
    CHECK(read("Kaffee, ohne Milch und Zucker").items.size() == 1);
    CHECK(read("toast no butter and coffee").items.size() == 2);
}

TEST_CASE(
    "A bowl, a bottle or a square leaves open how much it was, and each size that is offered can be logged")
{
    for (const std::string line :
         {"a large mug of tea", "Flasche Wasser", "half a bottle of red wine", "1 Packung Kekse",
          "3 squares of dark chocolate", "2 Riegel Schokolade", "un plato grande de garbanzos",
          "a drizzle of olive oil", "1 carton of milk"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearAmount);
        CHECK(onlyProblem(line).suggestions.size() >= 3);
        for (const std::string &size : onlyProblem(line).suggestions) {
            CAPTURE(size);
            CHECK(read(size).items.size() == 1);
        }
    }
    CHECK(onlyProblem("2 squares of dark chocolate").suggestions.front() == "8 g dark chocolate");
    CHECK(onlyIntake("2 bowls of vegetable soup").food == "soup-vegetable"); // which has that portion
    CHECK(reasonOf("100 kcal milk") == "unknown_unit");
}

TEST_CASE("A maker in front of a written dose or behind it says nothing of how much it was")
{
    for (const std::string line : {"Solgar vitamin D 1000 IU", "Ostelin vitamin D 1000IU x 1",
                                   "vitamin D 1000 IU (Solgar)", "Nature's Bounty vitamin D 1000 IU"}) {
        CAPTURE(line);
        CHECK(vitaminDUnits(onlyIntake(line)) == doctest::Approx(1000));
    }
    CHECK(vitaminDUnits(onlyIntake("vitamina D3 2000 UI en gotas")) == doctest::Approx(2000));
}

TEST_CASE("A number of drops is asked about, and each answer can be logged")
{
    using Lines = std::vector<std::string>;
    for (const std::string line : {"5 Tropfen Vitamin D", "vitamin D 2 drops", "4 gotas de vitamina D"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearAmount);
        CHECK(onlyProblem(line).suggestions.size() == 4);
        for (const std::string &answer : onlyProblem(line).suggestions) {
            CHECK(read(answer).items.size() == 1);
        }
    }
    CHECK(onlyProblem("2 drops D3 1000 IU").suggestions ==
          Lines{"1000 IU Vitamin D3", "2 x 1000 IU Vitamin D3"});
    CHECK(vitaminDUnits(onlyIntake("1 drop D3 1000 IU")) == doctest::Approx(1000));
}

TEST_CASE("The usual medicines of people over fifty are no food in any of the three languages")
{
    for (const std::string line :
         {"thyroxine", "Bisoprolol 2,5 mg", "amlodipino", "Torasemid", "insulina", "my blood pressure tablet",
          "pastilla de la tensión", "Schmerztablette", "antibiótico", "Eliquis 5 mg"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::medicine);
    }
    CHECK(reasonOf("tension bands 10 min") == "unknown_food");
}

TEST_CASE("How hard it was, or an hour and its minutes, may stand behind a comma")
{
    CHECK(onlyExercise("spin class, hard 45 min").activity == "cycle-spin");
    CHECK(onlyExercise("weights 40 min, heavy").activity == "weights-vigorous");
    CHECK(onlyExercise("walk 30 min, fast").activity == "walk-brisk");
    CHECK(onlyExercise("caminata 8 km a paso rápido, 1 h 25").duration == std::chrono::minutes(85));
    CHECK(onlyExercise("walked the dogs, 1 hr 20").duration == std::chrono::minutes(80));
    CHECK(read("walk 1 hr, 2 eggs").items.size() == 2);
    CHECK(reasonOf("zumba 45 min, easy") == "unclear_name"); // there is no easy one
    CHECK(reasonOf("2 eggs, hard") == "unknown_food");
}

TEST_CASE("Strokes, machines and stairs are known, and what is of several kinds is asked about")
{
    CHECK(onlyExercise("nadé a crol 30 min").activity == "swim-crawl");
    CHECK(onlyExercise("Brustschwimmen 30 min").activity == "swim-easy");
    CHECK(onlyExercise("Kraftgeräte 45 min").activity == "weights");
    CHECK(onlyExercise("Treppen runter 10 min").activity == "stairs-down");
    for (const std::string line : {"zügig Rad gefahren 40 min", "heel raises 10 min"}) {
        CAPTURE(line);
        CHECK(reasonOf(line) == "unclear_name");
    }
}
