// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

namespace osteon {

/// A walk, a run or a ride whose speed is stated, or its distance and time: the speed says which row of the
/// catalogue it is, whatever the words. Absent for anything else. A parkrun is 5 km.
std::optional<Outcome> readAtSpeed(const ItemContext &context, const ItemParts &parts);

/// "8000 steps": no distance, and what somebody walked.
bool hasSteps(const ItemContext &context, const ItemParts &parts);

} // namespace osteon
