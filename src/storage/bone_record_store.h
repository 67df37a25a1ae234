// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "storage/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The entries of one kind of the bone record. What is stored has to be possible: see refusalOf().
template <typename Entry>
class BoneRecordStore
{
public:
    explicit BoneRecordStore(Journal &journal);

    /// Stores a new entry and returns its uid.
    std::string add(Change &change, const Entry &entry);
    /// Stores an entry under the uid it has, which another journal gave it. One that was deleted here comes
    /// back: true then. There must be no live one.
    bool adopt(Change &change, const Entry &entry);
    /// Replaces the entry with the same uid; false where there is none.
    bool update(Change &change, const Entry &entry);
    /// False where there is none.
    bool remove(Change &change, std::string_view uid);

    std::optional<Entry> find(std::string_view uid) const;
    std::vector<Entry> inPeriod(Period period) const; ///< by day, then as written
    std::vector<Entry> all() const;                   ///< likewise

private:
    Journal *m_journal;
};

using BoneScanStore = BoneRecordStore<BoneScan>;
using LabValueStore = BoneRecordStore<LabValue>;
using HealthEventStore = BoneRecordStore<HealthEvent>;
using DiaryNoteStore = BoneRecordStore<DiaryNote>;
using DoctorQuestionStore = BoneRecordStore<DoctorQuestion>;
using NextDateStore = BoneRecordStore<NextDate>;

extern template class BoneRecordStore<BoneScan>;
extern template class BoneRecordStore<LabValue>;
extern template class BoneRecordStore<HealthEvent>;
extern template class BoneRecordStore<DiaryNote>;
extern template class BoneRecordStore<DoctorQuestion>;
extern template class BoneRecordStore<NextDate>;

/// Every kind in one consistent read: of a period, or of all time.
BoneRecord readBoneRecord(Journal &journal, Period period);
BoneRecord readBoneRecord(Journal &journal);

} // namespace osteon
