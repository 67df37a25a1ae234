// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_walk.h"

#include "storage/day_store.h"
#include "storage/own_food_store.h"
#include "storage/profile_store.h"
#include "storage/read_transaction.h"
#include "storage/regimen_store.h"
#include "storage/saved_meal_store.h"
#include "storage/target_store.h"

#include <map>
#include <unordered_map>

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
    addAll(TargetStore(journal).plans());
    addAll(RegimenStore(journal).all());
    addAll(OwnFoodStore(journal).records());
    addAll(SavedMealStore(journal).all());
}

/// The entries of one day, each kind in the order it was written.
struct DayPieces
{
    std::vector<const IntakeEntry *> intake;
    std::vector<RecordedDose> doses;
    std::vector<const ExerciseSession *> exercise;
};

std::map<Day, DayPieces> piecesByDay(const DiaryRecord &record)
{
    std::unordered_map<std::string_view, const IntakeEntry *> entries;
    for (const IntakeEntry &entry : record.intake) {
        entries.emplace(entry.stamp.uid, &entry);
    }
    std::map<Day, DayPieces> days;
    for (const Dose &dose : record.doses) {
        RecordedDose recorded{dose, std::nullopt};
        recorded.dose.intake.clear();
        const auto found = entries.find(dose.intake);
        if (found != entries.end()) {
            EntryStamp stamp = dose.stamp;
            stamp.uid = dose.intake;
            if (found->second->stamp == stamp) {
                recorded = {dose, *found->second};
                entries.erase(found);
            }
        }
        days[dose.stamp.day].doses.push_back(std::move(recorded));
    }
    for (const IntakeEntry &entry : record.intake) {
        if (entries.contains(entry.stamp.uid)) {
            days[entry.stamp.day].intake.push_back(&entry);
        }
    }
    for (const ExerciseSession &session : record.exercise) {
        days[session.stamp.day].exercise.push_back(&session);
    }
    for (const Day day : record.completeDays) {
        days[day];
    }
    return days;
}

} // namespace

void walkJournal(Journal &journal, const std::optional<Period> &period, JournalSink &sink)
{
    const ReadTransaction transaction(journal);
    walkDefinitions(journal, sink);
    const DiaryRecord record = readDiary(journal, period.value_or(allDays));
    for (const auto &[day, pieces] : piecesByDay(record)) {
        for (const IntakeEntry *entry : pieces.intake) {
            sink.add(*entry);
        }
        for (const RecordedDose &dose : pieces.doses) {
            sink.add(dose);
        }
        for (const ExerciseSession *session : pieces.exercise) {
            sink.add(*session);
        }
        if (record.completeDays.contains(day)) {
            sink.addCompleteDay(day);
        }
    }
}

} // namespace osteon
