// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal_csv_entries.h"

#include "domain/limits.h"
#include "exchange/journal_csv_fields.h"

#include <array>

namespace osteon {

namespace {

using Problem = std::optional<CsvProblem>;

JournalColumn columnOf(const EntryRefusal &refusal)
{
    switch (refusal.error) {
    case EntryError::amountNegative:
    case EntryError::amountImpossible:
        return columnOf(*refusal.nutrient);
    case EntryError::portionImpossible:
        return JournalColumn::portion;
    case EntryError::durationImpossible:
        return JournalColumn::duration;
    case EntryError::nameMissing:
    case EntryError::nameTooLong:
    case EntryError::controlCharacter:
    case EntryError::textNotUtf8:
    case EntryError::noteTooLong:
        return JournalColumn::dish; // a name and a note have been looked at by themselves
    case EntryError::dayMissing:
    case EntryError::dayTooEarly:
    case EntryError::dayInFuture:
    case EntryError::timeImpossible:
        break;
    }
    return JournalColumn::day;
}

Message wordsFor(EntryError error)
{
    switch (error) {
    case EntryError::dayInFuture:
        return Message::tr("lies in the future");
    case EntryError::amountImpossible:
        return Message::tr("is more than anybody takes in a day");
    case EntryError::portionImpossible:
        return Message::tr("has to be more than nothing and at most 10 kg");
    case EntryError::durationImpossible:
        return Message::tr("has to be from 1 to 1440 minutes");
    default:
        break;
    }
    return Message::tr("cannot be of an entry");
}

template <typename Entry>
void refuseImpossible(JournalCellReader &cells, const Entry &entry, Day today)
{
    if (const auto refusal = refusalOf(entry, today)) {
        cells.refuse(columnOf(*refusal), wordsFor(refusal->error));
    }
}

void refuseImpossibleDay(JournalCellReader &cells, Day day, Day today)
{
    if (const auto error = refusalOfDay(day, today)) {
        cells.refuse(JournalColumn::day, wordsFor(*error));
    }
}

RecordedDose doseFrom(JournalCellReader &cells, Day today)
{
    RecordedDose recorded;
    doseFields(cells, recorded.dose);
    if (!cells.cell(JournalColumn::entry).empty()) {
        IntakeEntry &entry = recorded.entry.emplace();
        doseEntryFields(cells, entry);
        recorded.dose.intake = entry.stamp.uid;
        entry.stamp = recorded.dose.stamp;
        entry.stamp.uid = recorded.dose.intake;
        refuseImpossible(cells, entry, today);
    }
    refuseImpossibleDay(cells, recorded.dose.stamp.day, today);
    return recorded;
}

JournalColumn columnOf(RecordField field)
{
    using enum JournalColumn;
    constexpr std::array columns{
        day,  time,     region,   density,  tScore,   zScore,    device,   centre, leastSignificantChange,
        name, labValue, labUnit,  assay,    rangeLow, rangeHigh, severity, height, weight,
        note, note,     askedDay, belongsTo}; // as RecordField
    static_assert(columns.size() == static_cast<std::size_t>(RecordField::regimen) + 1);
    return columns.at(static_cast<std::size_t>(field));
}

Message wordsFor(const RecordRefusal &refusal)
{
    switch (refusal.error) {
    case RecordError::missing:
        return Message::tr("is missing, and this kind of row needs it");
    case RecordError::impossible:
        return Message::tr("is outside of what can be");
    case RecordError::notOfThisKind:
        return Message::tr("does not belong to this kind of entry");
    case RecordError::unknownUnit:
        return Message::tr("is not a unit that this value is given in");
    case RecordError::rangeReversed:
        return Message::tr("lies above the upper end of the range");
    case RecordError::entryRefused:
        break;
    }
    return wordsFor(refusal.reason.value_or(EntryError::controlCharacter));
}

template <typename Record>
void refuseImpossibleRecord(JournalCellReader &cells, const Record &record, Day today)
{
    if (const auto refusal = refusalOf(record, today)) {
        cells.refuse(columnOf(refusal->field), wordsFor(*refusal));
    }
}

/// Passes an entry on where nothing is wrong with its row.
template <typename Entry>
Problem passOn(const JournalCellReader &cells, const Entry &entry, JournalSink &sink)
{
    const Problem problem = cells.problem();
    if (!problem) {
        sink.add(entry);
    }
    return problem;
}

/// An entry of the bone record, by the list of its fields.
template <typename Record, typename Fields>
Problem readRecord(JournalCellReader &cells, Day today, JournalSink &sink, const Fields &fields)
{
    Record record;
    fields(cells, record);
    refuseImpossibleRecord(cells, record, today);
    return passOn(cells, record, sink);
}

Problem readIntake(JournalCellReader &cells, Day today, JournalSink &sink)
{
    IntakeEntry entry;
    intakeFields(cells, entry);
    refuseImpossible(cells, entry, today);
    return passOn(cells, entry, sink);
}

Problem readExercise(JournalCellReader &cells, Day today, JournalSink &sink)
{
    ExerciseSession session;
    exerciseFields(cells, session);
    refuseImpossible(cells, session, today);
    return passOn(cells, session, sink);
}

Problem readCompleteDay(JournalCellReader &cells, Day today, JournalSink &sink)
{
    Day day{};
    cells.field(JournalColumn::day, day);
    refuseImpossibleDay(cells, day, today);
    const Problem problem = cells.problem();
    if (!problem) {
        sink.addCompleteDay(day);
    }
    return problem;
}

} // namespace

std::optional<CsvProblem> readJournalEntry(JournalRowKind kind, JournalCellReader &cells, Day today,
                                           JournalSink &sink)
{
    switch (kind) {
    case JournalRowKind::intake:
        return readIntake(cells, today, sink);
    case JournalRowKind::dose:
        return passOn(cells, doseFrom(cells, today), sink);
    case JournalRowKind::exercise:
        return readExercise(cells, today, sink);
    case JournalRowKind::scan:
        return readRecord<BoneScan>(cells, today, sink, [](auto &from, auto &to) { scanFields(from, to); });
    case JournalRowKind::lab:
        return readRecord<LabValue>(cells, today, sink, [](auto &from, auto &to) { labFields(from, to); });
    case JournalRowKind::event:
        return readRecord<HealthEvent>(cells, today, sink,
                                       [](auto &from, auto &to) { eventFields(from, to); });
    case JournalRowKind::note:
        return readRecord<DiaryNote>(cells, today, sink, [](auto &from, auto &to) { noteFields(from, to); });
    case JournalRowKind::question:
        return readRecord<DoctorQuestion>(cells, today, sink,
                                          [](auto &from, auto &to) { questionFields(from, to); });
    case JournalRowKind::nextDate:
        return readRecord<NextDate>(cells, today, sink,
                                    [](auto &from, auto &to) { nextDateFields(from, to); });
    default:
        return readCompleteDay(cells, today, sink);
    }
}

} // namespace osteon
