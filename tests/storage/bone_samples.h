// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bone_record_store.h"
#include "storage/samples.h"

namespace osteon::test {

/// One entry of each kind of the bone record, in which everything is filled in.
BoneScan spineScan(Day day = monday);
LabValue vitaminDValue(Day day = monday);
HealthEvent jointPain(Day day = monday);
DiaryNote diaryNote(Day day = monday);
DoctorQuestion question(Day day = monday);
NextDate appointment(Day day = addDays(monday, 100));

/// An entry in a change of its own. Returns it with its uid.
template <typename Entry>
Entry saved(Journal &journal, Entry entry)
{
    Change change(journal, noon, "add");
    entry.stamp.uid = BoneRecordStore<Entry>(journal).add(change, entry);
    change.commit();
    return entry;
}

} // namespace osteon::test
