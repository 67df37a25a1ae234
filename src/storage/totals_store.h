// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_totals.h"
#include "storage/journal.h"

namespace osteon {

/// The sums of every day of a period in one consistent read, summed by SQLite: twenty years in a few queries.
DiaryTotals readTotals(Journal &journal, Period period);

} // namespace osteon
