// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/line_parts.h"
#include "logging/line_state.h"

#include <string>
#include <vector>

namespace osteon {

/// What an item says of its own time, meal and part of the day. "2 eggs this morning": the day is today
/// anyway; which part of it was, is not.
Occasion ownOccasion(const LineState &state, TokenRange range);

/// Whether what could not be read has a day in it: days belong in front of the line.
bool namesDay(const LineState &state, TokenRange range);

/// Whether a day stands in the middle or, shortened, at the end of what cannot be read: "asado el domingo
/// 200 g", "walk Saturday 1 hour", "walk 30 min mon".
bool hasDayInside(const LineState &state, TokenRange range);

/// "Pilates el jueves 55 min" with the day in front, where it is read; empty where it stands elsewhere or the
/// item is not all of the line.
std::vector<std::string> withDayInFront(const LineState &state, TokenRange range);

} // namespace osteon
