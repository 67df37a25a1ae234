// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "logging/reading.h"

#include <string>

namespace osteon::cli {

/// "Milk, whole, 200 ml: calcium 233 mg, vitamin D 107 IU"
std::string lineFor(const IntakeEntry &entry);
/// "Walking, moderate pace: 30 min, moderate"
std::string lineFor(const ExerciseSession &session);

/// "at least 640 mg", "no data", "not logged"
std::string totalFor(const NutrientDay &day, Nutrient nutrient);

/// A week for people: the score with its coverage, then a line for each target.
std::string textOf(const WeekScore &week);

std::string_view words(Caution caution);

} // namespace osteon::cli
