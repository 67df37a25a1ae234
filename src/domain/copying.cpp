// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copying.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

template <typename Entry>
Entry onDay(Entry entry, Day day)
{
    entry.stamp = {.uid = {}, .day = day, .time = std::nullopt, .zone = {}};
    entry.note.reset();
    return entry;
}

bool isDose(const DiaryRecord &record, const IntakeEntry &entry)
{
    return std::ranges::find(record.doses, entry.stamp.uid, &Dose::intake) != record.doses.end();
}

} // namespace

IntakeEntry copyOf(IntakeEntry entry, Day toDay)
{
    return onDay(std::move(entry), toDay);
}

ExerciseSession copyOf(ExerciseSession session, Day toDay)
{
    return onDay(std::move(session), toDay);
}

Copies copiesOf(const DiaryRecord &record, std::optional<Meal> meal, Day toDay)
{
    Copies copies;
    for (const IntakeEntry &entry : record.intake) {
        if (!isDose(record, entry) && (!meal || entry.meal == meal)) {
            copies.intake.push_back(copyOf(entry, toDay));
        }
    }
    if (!meal) {
        for (const ExerciseSession &session : record.exercise) {
            copies.exercise.push_back(copyOf(session, toDay));
        }
    }
    return copies;
}

} // namespace osteon
