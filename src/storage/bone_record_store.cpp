// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bone_record_store.h"

#include "storage/bone_record_columns.h"
#include "storage/read_transaction.h"

#include <fmt/format.h>

namespace osteon {

namespace {

template <typename Entry>
std::vector<Entry> readAll(Query &query)
{
    std::vector<Entry> entries;
    while (query.next()) {
        entries.push_back(RecordTable<Entry>::read(query));
    }
    return entries;
}

/// What is live in a table, with a further condition or an order.
template <typename Entry>
std::string selectLive(std::string_view rest)
{
    return fmt::format("SELECT * FROM {} WHERE deleted_at IS NULL {}", RecordTable<Entry>::name, rest);
}

} // namespace

template <typename Entry>
BoneRecordStore<Entry>::BoneRecordStore(Journal &journal) : m_journal(&journal)
{}

template <typename Entry>
std::string BoneRecordStore<Entry>::add(Change &change, const Entry &entry)
{
    RowWriter row(change, RecordTable<Entry>::name);
    RecordTable<Entry>::set(row, entry);
    return row.insert();
}

template <typename Entry>
bool BoneRecordStore<Entry>::adopt(Change &change, const Entry &entry)
{
    RowWriter row(change, RecordTable<Entry>::name);
    RecordTable<Entry>::set(row, entry);
    return row.adopt(entry.stamp.uid);
}

template <typename Entry>
bool BoneRecordStore<Entry>::update(Change &change, const Entry &entry)
{
    RowWriter row(change, RecordTable<Entry>::name);
    RecordTable<Entry>::set(row, entry);
    return row.replace(entry.stamp.uid);
}

template <typename Entry>
bool BoneRecordStore<Entry>::remove(Change &change, std::string_view uid)
{
    return RowWriter(change, RecordTable<Entry>::name).remove(uid);
}

template <typename Entry>
std::optional<Entry> BoneRecordStore<Entry>::find(std::string_view uid) const
{
    Query query(*m_journal, selectLive<Entry>("AND uid = :uid"));
    return query.bind(":uid", value(uid)).next() ? std::optional(RecordTable<Entry>::read(query))
                                                 : std::nullopt;
}

template <typename Entry>
std::vector<Entry> BoneRecordStore<Entry>::inPeriod(Period period) const
{
    Query query(*m_journal, selectLive<Entry>("AND day BETWEEN :first AND :last ORDER BY day, uid"));
    query.bind(":first", value(toText(period.first))).bind(":last", value(toText(period.last)));
    return readAll<Entry>(query);
}

template <typename Entry>
std::vector<Entry> BoneRecordStore<Entry>::all() const
{
    Query query(*m_journal, selectLive<Entry>("ORDER BY day, uid"));
    return readAll<Entry>(query);
}

template class BoneRecordStore<BoneScan>;
template class BoneRecordStore<LabValue>;
template class BoneRecordStore<HealthEvent>;
template class BoneRecordStore<DiaryNote>;
template class BoneRecordStore<DoctorQuestion>;
template class BoneRecordStore<NextDate>;

BoneRecord readBoneRecord(Journal &journal, Period period)
{
    const ReadTransaction transaction(journal);
    return {.scans = BoneScanStore(journal).inPeriod(period),
            .labs = LabValueStore(journal).inPeriod(period),
            .events = HealthEventStore(journal).inPeriod(period),
            .notes = DiaryNoteStore(journal).inPeriod(period),
            .questions = DoctorQuestionStore(journal).inPeriod(period),
            .nextDates = NextDateStore(journal).inPeriod(period)};
}

BoneRecord readBoneRecord(Journal &journal)
{
    const ReadTransaction transaction(journal);
    return {.scans = BoneScanStore(journal).all(),
            .labs = LabValueStore(journal).all(),
            .events = HealthEventStore(journal).all(),
            .notes = DiaryNoteStore(journal).all(),
            .questions = DoctorQuestionStore(journal).all(),
            .nextDates = NextDateStore(journal).all()};
}

} // namespace osteon
