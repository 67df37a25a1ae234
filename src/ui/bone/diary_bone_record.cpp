// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bone_record_store.h"
#include "storage/change.h"
#include "ui/bone/record_entry.h"
#include "ui/diary.h"

namespace osteon {

BoneRecord Diary::boneRecord() const
{
    return readBoneRecord(m_journal);
}

bool Diary::addRecord(RecordEntry entry)
{
    stampOf(entry).zone = m_clock.zone();
    return write("log", [&](Change &change) {
        std::visit(
            [&]<typename Entry>(const Entry &one) { BoneRecordStore<Entry>(m_journal).add(change, one); },
            entry);
    });
}

bool Diary::updateRecord(const RecordEntry &entry)
{
    return write("edit", [&](Change &change) {
        expectThere(std::visit(
            [&]<typename Entry>(const Entry &one) {
                return BoneRecordStore<Entry>(m_journal).update(change, one);
            },
            entry));
    });
}

bool Diary::removeRecord(const RecordEntry &entry)
{
    return write("delete", [&](Change &change) {
        expectThere(std::visit(
            [&]<typename Entry>(const Entry &one) {
                return BoneRecordStore<Entry>(m_journal).remove(change, one.stamp.uid);
            },
            entry));
    });
}

} // namespace osteon
