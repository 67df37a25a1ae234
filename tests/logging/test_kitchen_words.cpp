// SPDX-License-Identifier: GPL-3.0-or-later
// How food is weighed, cooked and served, where it changes what was eaten.
#include "logging/logging_support.h"

using namespace osteon;

using Names = std::vector<std::string>;

TEST_CASE("A small weight of what is weighed dry is asked about, and each answer is read")
{
    for (const auto &[line, sizes] :
         {std::pair<std::string, Names>{"lentils 80 g", {"80 g Lentils, dry", "80 g Lentils, boiled"}},
          {"Reis 60 g", {"60 g Rice, white, dry", "60 g Rice, white, cooked"}},
          {"3 oz quinoa", {"3 oz Quinoa, dry", "3 oz Quinoa, cooked"}}}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearAmount);
        CHECK(onlyProblem(line).suggestions == sizes);
        for (const std::string &size : sizes) {
            CHECK(read(size).problems.empty());
        }
    }
    CHECK(onlyIntake("200 g rice").food == "rice-white");
    CHECK(onlyIntake("1 cup rice").food == "rice-white");
    CHECK(onlyIntake("80 g gekochte Linsen").food == "lentils");
    CHECK(onlyIntake("arroz 80 g en crudo").food == "rice-white-dry");
}

TEST_CASE("What stands with a thing that is made of it is not counted twice, but behind a comma it was there "
          "besides")
{
    for (const std::string line :
         {"Kakao mit 250 ml Milch", "Birchermüesli mit 200 ml Milch", "Pfannkuchen mit 300 ml Milch",
          "Kakao mit 250 g Milch", "cocoa with 200 g milk", "chocolate caliente con 200 ml de leche",
          "Käsebrot mit Gouda", "Käsebrot mit Butter", "Butterbrot mit Margarine",
          "ham sandwich with butter"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        CHECK(reading.items.size() == 1);
        REQUIRE(reading.problems.size() == 1);
        const ReadProblem &problem = reading.problems.front();
        CHECK(problem.reason == ProblemReason::doubled);
        const std::size_t with = line.rfind(' ', problem.offset - 2);
        CHECK(read(line.substr(0, with) + ", " + line.substr(problem.offset)).items.size() == 2);
    }
    CHECK(read("Kakao, 250 ml Milch").items.size() == 2);
    CHECK(read("50 g oats with 200 ml milk").items.size() == 2);
}

TEST_CASE("A coffee with a plant drink has no cow's milk, and which drink it was is asked about")
{
    for (const char *line : {"latte with oat milk", "Latte mit Hafermilch", "oat latte", "Hafermilch-Latte",
                             "café con leche con leche de avena", "cappuccino with soy milk",
                             "Cappuccino mit Sojamilch", "café con leche de soja"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        const bool isOne = problem.suggestions.size() == 1; // of oat drinks with calcium there are no figures
        CHECK(problem.reason == (isOne ? ProblemReason::unknownFood : ProblemReason::unclearName));
        CHECK(!problem.suggestions.empty());
        for (const std::string &name : problem.suggestions) {
            CHECK(onlyIntake(name).food.contains("-drink"));
        }
    }
    for (const char *line :
         {"latte with 200 ml oat drink, unfortified", "Kakao mit 250 g Haferdrink ohne Calcium",
          "cappuccino with 100 ml soya drink, fortified"}) {
        CAPTURE(line);
        CHECK(read(line).problems.size() == 1);
    }
}

TEST_CASE("Whether a plant drink has added calcium is asked about wherever both are known")
{
    for (const char *line :
         {"soya milk 200 ml", "soy drink 200 ml", "almond milk 200 ml", "rice milk 200 ml",
          "coconut drink 200 ml", "Sojamilch 200 ml", "Mandelmilch 200 ml", "Reismilch 200 ml",
          "leche de soja 200 ml", "leche de almendras 200 ml", "bebida de arroz 200 ml"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        CHECK(problem.reason == ProblemReason::unclearName);
        CHECK(problem.suggestions.size() == 2);
    }
    CHECK(onlyIntake("fortified soya milk 200 ml").food == "soy-drink-fortified");
    CHECK(onlyIntake("Sojadrink ohne Calcium 200 ml").food == "soy-drink-unfortified");
}

TEST_CASE("How many slices something lies on is asked about, but for toast")
{
    const LineReading reading = read("tuna on rye");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().reason == ProblemReason::unclearAmount);
    CHECK(reading.problems.front().suggestions == std::vector<std::string>{"1 slice rye", "2 slices rye"});
    for (const char *line : {"tuna on white bread", "ham on brown bread", "Gouda auf Roggenbrot",
                             "queso fresco sobre pan integral"}) {
        CAPTURE(line);
        CHECK(read(line).problems.size() == 1);
    }
    for (const char *line : {"egg on toast", "Gouda auf Toast", "tuna on 2 slices rye",
                             "ham on a slice of rye", "Gouda auf 2 Scheiben Roggenbrot"}) {
        CAPTURE(line);
        CHECK(read(line).items.size() == 2);
    }
}

TEST_CASE("How fish, meat, eggs, tofu and vegetables were cooked changes nothing where the table has one row")
{
    CHECK(onlyIntake("tofu 150 g a la plancha").food == "tofu-firm");
    CHECK(onlyIntake("Lachs vom Grill 150 g").food == "salmon");
    CHECK(onlyIntake("patatas al horno 200 g").food == "potato-baked");
    CHECK(onlyProblem("sardinas asadas 6").reason == ProblemReason::unknownFood);
}

TEST_CASE("A measure is as large as where its word is said")
{
    CHECK(onlyIntake("Tasse Kaffee").portion == PortionMass::fromMilligrams(150'300));
    CHECK(onlyIntake("cup of coffee").portion == PortionMass::fromMilligrams(240'480));
    CHECK(onlyIntake("taza de café").portion == PortionMass::fromMilligrams(240'480));
    CHECK(onlyIntake("Tasse Milch").portion == PortionMass::fromMilligrams(247'200));
    CHECK(onlyIntake("copa de vino").portion == PortionMass::fromMilligrams(124'750));
    CHECK(onlyIntake("glass of wine").portion == PortionMass::fromMilligrams(149'700));
    CHECK(onlyIntake("yogur griego").food == "yogurt-greek-style");
    CHECK(onlyIntake("Greek yogurt").food == "yogurt-greek");
    CHECK(onlyIntake("2 Brötchen").food == "bread-roll-plain");
    CHECK(onlyIntake("bread roll").food == "bread-roll");
}

TEST_CASE("What a dish is said to be without is not offered")
{
    CHECK(onlyProblem("pizza sin queso").suggestions.empty());
    CHECK(onlyProblem("Lasagne ohne Käse").suggestions.empty());
    CHECK(onlyProblem("salad without tuna").suggestions.empty());
    CHECK(onlyIntake("leche sin lactosa 200 ml").name.contains("lactose-free"));
}

TEST_CASE("A mug, a bowl, a plate, a fillet and a splash are those of the food, in the three languages")
{
    struct Measured
    {
        const char *line;
        std::int64_t grams;
    };
    for (const Measured &one : {
             Measured{"1 Häferl Kaffee", 251},
             Measured{"a mug of milk", 258},
             Measured{"un tazón de leche", 258},
             Measured{"coffee with a splash of milk", 241},
             Measured{"1 Teller Spaghetti", 230},
             Measured{"un plato de lentejas con chorizo", 380},
             Measured{"bowl of cornflakes", 40},
             Measured{"2 Schüsseln Müsli", 120},
             Measured{"1 Teller Tomatensuppe", 314},
             Measured{"1 Becher Buttermilch", 500},
             Measured{"1 Kugel Mozzarella", 125},
             Measured{"1 fillet of salmon", 125},
             Measured{"2 rashers bacon", 50},
             Measured{"1 Rippe Schokolade", 20},
             Measured{"4 squares of chocolate", 20},
             Measured{"5 Walnüsse", 20},
             Measured{"10 cashews", 16},
             Measured{"1 vasito de vino tinto", 124},
         }) {
        CAPTURE(one.line);
        const LineReading reading = read(one.line);
        REQUIRE_FALSE(reading.items.empty());
        const auto &entry = std::get<IntakeEntry>(reading.items.front().entry);
        CHECK((entry.portion->milligrams() + 500) / 1'000 == one.grams);
    }
    // A piece of chocolate is a square to one and a row to another.
    CHECK(reasonOf("3 Stück Schokolade") == "unclear_amount");
}
