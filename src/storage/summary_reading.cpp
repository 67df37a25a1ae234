// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/summary_reading.h"

#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/read_transaction.h"
#include "storage/regimen_store.h"
#include "storage/totals_store.h"

namespace osteon {

PeriodSummary readSummary(Journal &journal, Period period, const TargetHistory &targets, Day today)
{
    const ReadTransaction transaction(journal);
    PeriodSummary summary = summarisePeriod(readTotals(journal, period), targets, today);
    summary.record = summariseRecord(period, readBoneRecord(journal), RegimenStore(journal).all(),
                                     DoseStore(journal).inPeriod({earliestDay, period.last}), today);
    return summary;
}

} // namespace osteon
