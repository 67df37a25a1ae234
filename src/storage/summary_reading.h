// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"
#include "storage/journal.h"

namespace osteon {

/// What the doctor's page says of a period, with the bone record and the routines, in one consistent read.
PeriodSummary readSummary(Journal &journal, Period period, const TargetHistory &targets, Day today);

} // namespace osteon
