// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "sample/sample_words.h"
#include "storage/change.h"

namespace osteon {

/// The invented person's bone record: a medicine since February 2024, ticked in the period, scans and
/// laboratory values, and what else a doctor asks for. What would lie after the period is left out, but for
/// the next date.
void addSampleBoneRecord(Journal &journal, Change &change, Period period, const SampleWords &words);

} // namespace osteon
