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
