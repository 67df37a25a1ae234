// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

namespace osteon {

/// "D3 5000 IU every other day", "calcium 500 mg/day", "2 eggs a day": how often is no entry of one day. The
/// outcome becomes the problem that says so, with the name of what may be a routine. "Calcium 500 mg daily"
/// stays what it is, the dose of the day.
void refuseSchedule(const ItemContext &context, Outcome &outcome);

} // namespace osteon
