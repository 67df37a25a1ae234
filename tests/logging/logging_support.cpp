// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

namespace osteon {

const Catalogue &testCatalogue()
{
    static const auto catalogue = Catalogue::open(OSTEON_TEST_CATALOGUE);
    REQUIRE(catalogue.has_value());
    return *catalogue;
}

LineReading read(std::string_view line)
{
    return readLine(line, testCatalogue(), testToday, testToday);
}

ReadItem onlyItem(std::string_view line)
{
    CAPTURE(line);
    const LineReading reading = read(line);
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.items.size() == 1);
    return reading.items.front();
}

IntakeEntry onlyIntake(std::string_view line)
{
    const ReadItem item = onlyItem(line);
    CAPTURE(line);
    REQUIRE(std::holds_alternative<IntakeEntry>(item.entry));
    return std::get<IntakeEntry>(item.entry);
}

ExerciseSession onlyExercise(std::string_view line)
{
    const ReadItem item = onlyItem(line);
    CAPTURE(line);
    REQUIRE(std::holds_alternative<ExerciseSession>(item.entry));
    return std::get<ExerciseSession>(item.entry);
}

ReadProblem onlyProblem(std::string_view line)
{
    CAPTURE(line);
    const LineReading reading = read(line);
    REQUIRE(reading.items.empty());
    REQUIRE(reading.problems.size() == 1);
    return reading.problems.front();
}

std::string reasonOf(std::string_view line)
{
    const LineReading reading = read(line);
    return reading.problems.empty() ? std::string() : std::string(key(reading.problems.front().reason));
}

double milligrams(const IntakeEntry &entry, Nutrient nutrient)
{
    return entry.amounts[nutrient] ? amountIn(*entry.amounts[nutrient], NutrientUnit::milligram) : -1;
}

double vitaminDUnits(const IntakeEntry &entry)
{
    const auto &amount = entry.amounts[Nutrient::vitaminD];
    return amount ? amountIn(*amount, NutrientUnit::vitaminDUnit) : -1;
}

} // namespace osteon
