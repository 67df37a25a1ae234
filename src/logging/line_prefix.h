// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/line_state.h"

namespace osteon {

/// Reads the days, times and meals that stand in front of an item; whether there were any. A day only counts
/// in front of the line, where it holds for all of it.
bool readPrefixes(LineState &state, bool isFront);

} // namespace osteon
