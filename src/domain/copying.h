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

/// The entries of a record, of one meal or all of it, as new ones on another day: the same snapshots of names
/// and amounts, without uids, times and notes, which belong to the first occasion. Exercise is copied with a
/// whole record only. What a tick of a regimen made is not copied: a dose is ticked on its own day.
Copies copiesOf(const DiaryRecord &record, std::optional<Meal> meal, Day toDay);

} // namespace osteon
