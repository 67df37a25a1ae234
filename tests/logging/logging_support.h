// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"

#include <doctest/doctest.h>

#include <string>

namespace osteon {

/// A Monday.
inline constexpr Day testToday{date::year{2026}, date::month{11}, date::day{23}};

/// The catalogue as the build made it.
const Catalogue &testCatalogue();

LineReading read(std::string_view line);

/// The only item of a line without problems.
ReadItem onlyItem(std::string_view line);
IntakeEntry onlyIntake(std::string_view line);
ExerciseSession onlyExercise(std::string_view line);

/// The only problem of a line without items.
ReadProblem onlyProblem(std::string_view line);

/// "unknown_food" …, or "" for a line without problems.
std::string reasonOf(std::string_view line);

double milligrams(const IntakeEntry &entry, Nutrient nutrient);
double vitaminDUnits(const IntakeEntry &entry);

} // namespace osteon
