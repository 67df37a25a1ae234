// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "storage/intake_store.h"
#include "storage/regimen_store.h"

#include <string>

namespace osteon::test {

using namespace date::literals;

inline constexpr Day monday = 2026_y / 11 / 16;
inline constexpr Instant noon{std::chrono::milliseconds(1'794'830'400'000)};

/// An entry in which everything is filled in, a true zero and an unknown amount among it.
IntakeEntry milk(Day day = monday);
ExerciseSession walk(Day day = monday);

/// A supplement twice a day, and a medicine every other week on Mondays and Wednesdays for a year.
Regimen calciumTablets(Day from = monday);
Regimen weeklyMedicine(Day from = monday);

/// A regimen in a change of its own. Returns its uid.
std::string save(Journal &journal, const Regimen &regimen);

/// One entry in a change of its own, as the program saves it. Returns its uid.
std::string save(Journal &journal, const IntakeEntry &entry, Instant now = noon);

} // namespace osteon::test
