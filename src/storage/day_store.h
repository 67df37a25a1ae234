// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "storage/change.h"

#include <set>

namespace osteon {

/// Days marked complete: 'that was all'.
class DayStore
{
public:
    explicit DayStore(Journal &journal);

    /// False where the day already is as asked.
    bool setComplete(Change &change, Day day, bool isComplete);
    std::set<Day> completeDays(Period period) const;

private:
    Journal *m_journal;
};

/// Everything of a period in one consistent read.
DiaryRecord readDiary(Journal &journal, Period period);

/// The oldest day with an entry or marked complete; absent in an empty journal.
std::optional<Day> firstRecordedDay(const Journal &journal);

} // namespace osteon
