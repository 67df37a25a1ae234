// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

#include <set>

using namespace osteon;

TEST_CASE("The line of the README gives five entries with exact amounts and places")
{
    const LineReading reading = read("breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min");
    CHECK(reading.problems.empty());
    REQUIRE(reading.items.size() == 5);
    const std::vector<std::pair<std::string, std::size_t>> places{
        {"200 ml milk", 11}, {"2 eggs", 24}, {"40 g cheddar", 32}, {"D3 1000 IU", 46}, {"walk 30 min", 58}};
    for (std::size_t index = 0; index < places.size(); ++index) {
        CHECK(reading.items[index].text == places[index].first);
        CHECK(reading.items[index].offset == places[index].second);
    }
    const auto intake = [&](std::size_t index) { return std::get<IntakeEntry>(reading.items[index].entry); };
    CHECK(intake(0).amounts[Nutrient::calcium] == Mass::fromMicrograms(232'780));
    CHECK(intake(1).portion == PortionMass::fromGrams(100));
    CHECK(intake(2).amounts[Nutrient::calcium] == Mass::fromMilligrams(284));
    CHECK(vitaminDUnits(intake(3)) == 1000);
    for (std::size_t index = 0; index < 4; ++index) {
        CHECK(intake(index).meal == Meal::breakfast);
    }
    CHECK(std::get<ExerciseSession>(reading.items[4].entry).duration.count() == 30);
}

TEST_CASE("A meal holds for foods and supplements up to the next meal")
{
    const LineReading reading = read("Frühstück: 2 Eier; D3 1000 IU; cena: 40 g cheddar");
    REQUIRE(reading.items.size() == 3);
    CHECK(std::get<IntakeEntry>(reading.items[1].entry).meal == Meal::breakfast);
    CHECK(std::get<IntakeEntry>(reading.items[2].entry).meal == Meal::dinner);
    CHECK(onlyIntake("2 eggs").meal == std::nullopt);
    CHECK(onlyIntake("lunch 2 eggs").meal == Meal::lunch);
}

TEST_CASE("Items are separated by semicolons and commas, but not by decimal commas or commas of a name")
{
    CHECK(read("2 eggs,40 g cheddar").items.size() == 2);
    CHECK(read("D3 1000 IU, calcium 500 mg; 1,5 dl milk").items.size() == 3);
    CHECK(read("Milk, whole, 2 eggs").items.size() == 2);
}

TEST_CASE("And separates two items that each have an amount")
{
    CHECK(read("2 eggs and 40 g cheddar").items.size() == 2);
    CHECK(read("2x eggs and 1 slice rye bread").items.size() == 2);
    CHECK(read("calcium 500 mg + D3 400 IU").items.size() == 2);
    CHECK(read("2 Eier und 40 g cheddar").items.size() == 2);
    CHECK(read("bread and butter").items.size() == 2);
    CHECK(onlyIntake("macaroni and cheese").name == "Macaroni cheese");
    CHECK(onlyIntake("half and half").food == "cream-half-and-half");
}

TEST_CASE("A line with nothing to log says so once")
{
    for (const char *line : {"", "   ", ";", " ; , ;", "\t\n", "breakfast:", "yesterday"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::empty);
    }
}

TEST_CASE("A line over 10,000 characters or not in UTF-8 is refused whole")
{
    CHECK(onlyProblem(std::string(10'001, 'x')).reason == ProblemReason::tooLong);
    CHECK(reasonOf(std::string(10'000, 'x')) == "unknown_food");
    CHECK(onlyProblem("2 eggs \xFF").reason == ProblemReason::notUtf8);
    CHECK(onlyProblem("2 eggs \xC0\xAF").text == "2 eggs ");
}

TEST_CASE("Tabs and line breaks are blanks and other control characters a problem")
{
    CHECK(read("2\teggs;\n40 g cheddar").items.size() == 2);
    CHECK(reasonOf("2 eggs\x01") == "unknown_food");
    CHECK(reasonOf(std::string_view("2 \0 eggs", 8)) == "unknown_food");
}

TEST_CASE("What was understood stands beside what was not")
{
    const LineReading reading = read("2 eggs; 2 flurbs; walk 30 min");
    CHECK(reading.items.size() == 2);
    CHECK(reading.problems.size() == 1);
}

TEST_CASE("Every reason has its key and its clause")
{
    std::set<std::string_view> keys;
    std::set<std::string_view> phrases;
    for (const ProblemReason reason : allProblemReasons) {
        keys.insert(key(reason));
        phrases.insert(phrase(reason));
    }
    CHECK(keys.size() == allProblemReasons.size());
    CHECK(phrases.size() == allProblemReasons.size());
    CHECK(key(ProblemReason::unclearNutrient) == "unclear_nutrient");
}
