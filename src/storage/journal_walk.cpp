// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_walk.h"

#include "storage/bone_record_store.h"
#include "storage/day_store.h"
#include "storage/own_food_store.h"
#include "storage/profile_store.h"
#include "storage/read_transaction.h"
#include "storage/regimen_store.h"
#include "storage/saved_meal_store.h"
#include "storage/setting_store.h"
#include "storage/target_store.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

namespace {

constexpr Period allDays{earliestDay, Day{date::year{9999}, date::month{12}, date::day{31}}};

void walkDefinitions(Journal &journal, JournalSink &sink)
{
    const auto addAll = [&sink](const auto &pieces) {
        for (const auto &piece : pieces) {
            sink.add(piece);
        }
    };
    sink.add(ProfileStore(journal).profile());
    sink.add(SettingStore(journal).settings());
    addAll(TargetStore(journal).plans());
    addAll(RegimenStore(journal).all());
    addAll(OwnFoodStore(journal).records());
    addAll(SavedMealStore(journal).all());
}

/// What is to be passed on of each day, each kind in the order it was written.
class Days
{
public:
    template <typename Entry>
    void add(const Entry &entry)
    {
        m_days[entry.stamp.day].push_back([&entry](JournalSink &sink) { sink.add(entry); });
    }
    void addDose(RecordedDose dose)
    {
        m_days[dose.dose.stamp.day].push_back(
            [dose = std::move(dose)](JournalSink &sink) { sink.add(dose); });
    }
    void addCompleteDay(Day day)
    {
        m_days[day].push_back([day](JournalSink &sink) { sink.addCompleteDay(day); });
    }
    void passOn(JournalSink &sink) const
    {
        for (const auto &[day, pieces] : m_days) {
            for (const auto &piece : pieces) {
                piece(sink);
            }
        }
    }

private:
    std::map<Day, std::vector<std::function<void(JournalSink &)>>> m_days;
};

using EntriesByUid = std::unordered_map<std::string_view, const IntakeEntry *>;

/// The dose with the entry that its tick made, which is then no entry by itself any more.
RecordedDose recorded(const Dose &dose, EntriesByUid &entries)
{
    EntryStamp stamp = dose.stamp;
    stamp.uid = dose.intake;
    const auto found = entries.find(dose.intake);
    if (found != entries.end() && found->second->stamp == stamp) {
        RecordedDose whole{dose, *found->second};
        entries.erase(found);
        return whole;
    }
    RecordedDose alone{dose, std::nullopt};
    alone.dose.intake.clear();
    return alone;
}

void addDiary(Days &days, const DiaryRecord &record)
{
    EntriesByUid entries;
    for (const IntakeEntry &entry : record.intake) {
        entries.emplace(entry.stamp.uid, &entry);
    }
    std::vector<RecordedDose> doses;
    for (const Dose &dose : record.doses) {
        doses.push_back(recorded(dose, entries));
    }
    for (const IntakeEntry &entry : record.intake) {
        if (entries.contains(entry.stamp.uid)) {
            days.add(entry);
        }
    }
    for (RecordedDose &dose : doses) {
        days.addDose(std::move(dose));
    }
    for (const ExerciseSession &session : record.exercise) {
        days.add(session);
    }
}

void addBoneRecord(Days &days, const BoneRecord &record)
{
    const auto addAll = [&days](const auto &entries) {
        for (const auto &entry : entries) {
            days.add(entry);
        }
    };
    addAll(record.scans);
    addAll(record.labs);
    addAll(record.events);
    addAll(record.notes);
    addAll(record.questions);
    addAll(record.nextDates);
}

} // namespace

void walkJournal(Journal &journal, const std::optional<Period> &period, JournalSink &sink)
{
    const ReadTransaction transaction(journal);
    walkDefinitions(journal, sink);
    const Period of = period.value_or(allDays);
    const DiaryRecord diary = readDiary(journal, of);
    const BoneRecord bones = readBoneRecord(journal, of);
    Days days;
    addDiary(days, diary);
    addBoneRecord(days, bones);
    for (const Day day : diary.completeDays) {
        days.addCompleteDay(day);
    }
    days.passOn(sink);
}

} // namespace osteon
