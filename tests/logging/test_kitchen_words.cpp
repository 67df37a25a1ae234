// SPDX-License-Identifier: GPL-3.0-or-later
// How food is weighed, cooked and served, where it changes what was eaten.
#include "logging/logging_support.h"

using namespace osteon;

using Names = std::vector<std::string>;

TEST_CASE("A small weight of what is weighed dry is asked about, and each answer is read")
{
    for (const auto &[line, sizes] :
         {std::pair<std::string, Names>{"lentejas 80 g", {"80 g Lentils, dry", "80 g Lentils, boiled"}},
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

TEST_CASE("Milk with what is made of milk is not counted twice, unless it is weighed beside it")
{
    for (const std::string line :
         {"Kakao mit 250 ml Milch", "Birchermüesli mit 200 ml Milch", "Pfannkuchen mit 300 ml Milch",
          "cappuccino with 100 ml almond milk", "chocolate caliente con 200 ml de leche"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        CHECK(reading.items.size() == 1);
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems.front().reason == ProblemReason::unclearAmount);
        CHECK(reading.problems.front().suggestions.size() == 1);
    }
    CHECK(read("Kakao, 250 ml Milch").items.size() == 2);
    CHECK(read("50 g oats with 200 ml milk").items.size() == 2);
}

TEST_CASE("How fish, meat, eggs, tofu and vegetables were cooked changes nothing where the table has one row")
{
    CHECK(onlyIntake("tofu 150 g a la plancha").food == "tofu-firm");
    CHECK(onlyIntake("Lachs vom Grill 150 g").food == "salmon");
    CHECK(onlyIntake("patatas al horno 200 g").food == "potato-baked");
    CHECK(onlyProblem("sardinas asadas 6").reason == ProblemReason::unknownFood);
}

TEST_CASE("What a dish is said to be without is not offered")
{
    CHECK(onlyProblem("pizza sin queso").suggestions.empty());
    CHECK(onlyProblem("Lasagne ohne Käse").suggestions.empty());
    CHECK(onlyProblem("salad without tuna").suggestions.empty());
    CHECK(onlyIntake("leche sin lactosa 200 ml").name.contains("lactose-free"));
}
