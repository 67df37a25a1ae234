// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/day_store.h"

#include "storage/dose_store.h"
#include "storage/entry_columns.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"
#include "storage/read_transaction.h"

namespace osteon {

namespace {

constexpr std::string_view table = "complete_day";

/// Two journals that were merged may both have marked a day.
std::vector<std::string> marksOf(const Journal &journal, Day day)
{
    std::vector<std::string> uids;
    Query query(journal, "SELECT uid FROM complete_day WHERE day = :day AND deleted_at IS NULL");
    query.bind(":day", value(toText(day)));
    while (query.next()) {
        uids.push_back(query.text("uid"));
    }
    return uids;
}

} // namespace

DayStore::DayStore(Journal &journal) : m_journal(&journal) {}

bool DayStore::setComplete(Change &change, Day day, bool isComplete)
{
    const std::vector<std::string> marks = marksOf(*m_journal, day);
    if (marks.empty() != isComplete) {
        return false;
    }
    if (isComplete) {
        RowWriter(change, table).set("day", value(toText(day))).insert();
    }
    for (const std::string &uid : marks) {
        RowWriter(change, table).remove(uid);
    }
    return true;
}

std::set<Day> DayStore::completeDays(Period period) const
{
    std::set<Day> days;
    Query query(*m_journal,
                "SELECT day FROM complete_day WHERE day BETWEEN :first AND :last AND deleted_at IS NULL");
    query.bind(":first", value(toText(period.first))).bind(":last", value(toText(period.last)));
    while (query.next()) {
        days.insert(readDay(query, "day"));
    }
    return days;
}

DiaryRecord readDiary(Journal &journal, Period period)
{
    const ReadTransaction transaction(journal);
    return {.period = period,
            .intake = IntakeStore(journal).inPeriod(period),
            .exercise = ExerciseStore(journal).inPeriod(period),
            .completeDays = DayStore(journal).completeDays(period),
            .doses = DoseStore(journal).inPeriod(period)};
}

std::optional<Day> firstRecordedDay(const Journal &journal)
{
    Query query(journal, "SELECT min(day) AS day FROM ("
                         "SELECT min(day) AS day FROM intake WHERE deleted_at IS NULL "
                         "UNION ALL SELECT min(day) FROM exercise WHERE deleted_at IS NULL "
                         "UNION ALL SELECT min(day) FROM dose WHERE deleted_at IS NULL "
                         "UNION ALL SELECT min(day) FROM complete_day WHERE deleted_at IS NULL)");
    if (!query.next() || query.isNull("day")) {
        return std::nullopt;
    }
    return readDay(query, "day");
}

} // namespace osteon
