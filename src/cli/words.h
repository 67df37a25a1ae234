// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"
#include "domain/regimen.h"
#include "domain/scoring.h"
#include "domain/target_plan.h"

#include <string>
#include <string_view>

namespace osteon::cli {

/// What the command line says to people, in English: it is for scripts, timers and tests.
std::string_view words(EntryError error); ///< to follow the value: "lies in the future."
std::string_view words(TargetRefusal refusal);
std::string_view words(RegimenError error);  ///< a whole sentence
std::string_view words(ScheduleError error); ///< likewise
std::string_view words(DayStatus status);
std::string_view words(ScoreMissing missing);
std::string_view words(Quantity quantity); ///< "Calcium", "Vitamin D", "Activity" …

/// "Monday, 23 November 2026".
std::string longDay(Day day);

/// An amount as it is usually given, rounded half up: "640 mg", "at least 38 µg".
std::string shownAmount(Nutrient nutrient, Mass amount);

/// A bound in the quantity's unit: "1000 mg", "150 min".
std::string shownBound(Quantity quantity, std::int64_t value);

} // namespace osteon::cli
