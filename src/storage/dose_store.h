// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"
#include "domain/journal_sink.h"
#include "storage/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The ticks of the routines. A taken supplement's tick and the intake entry with its amounts are made,
/// moved and removed together, whichever of the two is asked for.
class DoseStore
{
public:
    explicit DoseStore(Journal &journal);

    /// Records a due dose; `time` is when, where that is known. What was recorded for the same dose of the
    /// day in the other state is replaced. Absent where it is recorded in this state already, perhaps by
    /// another program.
    std::optional<Dose> record(Change &change, const DueDose &due, DoseState state,
                               std::optional<TimeOfDay> time, const std::string &zone);
    /// Stores a dose with its entry under the uids they have, which another journal gave them. One that was
    /// deleted here comes back: true then. There must be no live one, and none for the same dose of the day.
    bool adopt(Change &change, const RecordedDose &recorded);
    /// Gives a dose another day or time. Where the new day has a dose of that name already, it becomes one
    /// on top of the schedule. False where there is none.
    bool move(Change &change, std::string_view uid, const EntryStamp &to);
    /// Un-ticks. False where there is none.
    bool remove(Change &change, std::string_view uid);

    std::optional<Dose> find(std::string_view uid) const;
    /// The tick that made an intake entry.
    std::optional<Dose> findByIntake(std::string_view intake) const;
    /// What is recorded for a dose of a day.
    std::optional<Dose> findBySlot(const std::string &regimen, Day day, const DoseSlot &slot) const;
    /// By day, then in the order they were written.
    std::vector<Dose> inPeriod(Period period) const;

private:
    friend class IntakeStore; // an entry that is moved takes its tick along
    void writeStamp(Change &change, Dose dose, const EntryStamp &to);

    Journal *m_journal;
};

} // namespace osteon
