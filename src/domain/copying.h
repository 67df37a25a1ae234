// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"

#include <optional>
#include <vector>

namespace osteon {

/// What is to be stored for 'the same as yesterday'.
struct Copies
{
    std::vector<IntakeEntry> intake;
    std::vector<ExerciseSession> exercise;
};

/// An entry as a new one on another day: the same snapshot of name and amounts, without uid, time and note,
/// which belong to the first occasion.
IntakeEntry copyOf(IntakeEntry entry, Day toDay);
ExerciseSession copyOf(ExerciseSession session, Day toDay);

/// Copies of the entries of a record, of one meal or all of it. Exercise is copied with a whole record only.
/// What a tick of a regimen made is not copied: a dose is ticked on its own day.
Copies copiesOf(const DiaryRecord &record, std::optional<Meal> meal, Day toDay);

} // namespace osteon
