// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dose_store.h"

#include "storage/entry_columns.h"
#include "storage/intake_store.h"

namespace osteon {

namespace {

constexpr std::string_view table = "dose";

constexpr std::string_view selectInPeriod =
    "SELECT * FROM dose WHERE day BETWEEN :first AND :last AND deleted_at IS NULL ORDER BY day, uid";
constexpr std::string_view selectByUid = "SELECT * FROM dose WHERE uid = :uid AND deleted_at IS NULL";
constexpr std::string_view selectByIntake =
    "SELECT * FROM dose WHERE intake = :intake AND deleted_at IS NULL";
constexpr std::string_view selectBySlot =
    "SELECT * FROM dose WHERE regimen = :regimen AND day = :day AND slot = :slot AND deleted_at IS NULL";

void setDose(RowWriter &row, const Dose &dose)
{
    setStamp(row, dose.stamp);
    row.set("regimen", dose.regimen);
    row.set("kind", value(key(dose.kind)));
    row.set("slot", toText(dose.slot));
    row.set("name", dose.name);
    row.set("dose_text", valueOrNull(dose.dose));
    row.set("state", value(key(dose.state)));
    row.set("intake", valueOrNull(dose.intake));
}

Dose readDose(const Query &query)
{
    return {.stamp = readStamp(query),
            .regimen = query.text("regimen"),
            .kind = readKey(query, "kind", regimenKindFromKey),
            .slot = readKey(query, "slot", doseSlotFromText),
            .name = query.text("name"),
            .dose = query.text("dose_text"),
            .state = readKey(query, "state", doseStateFromKey),
            .intake = query.text("intake")};
}

/// The slot itself, or the first number that no dose of that day has.
DoseSlot freeSlot(const DoseStore &store, const Dose &dose)
{
    DoseSlot slot = dose.slot;
    for (int number = 1;; ++number) {
        const auto other = store.findBySlot(dose.regimen, dose.stamp.day, slot);
        if (!other || other->stamp.uid == dose.stamp.uid) {
            return slot;
        }
        slot = number;
    }
}

IntakeEntry intakeOf(const Dose &dose, const NutrientAmounts &amounts)
{
    IntakeEntry entry;
    entry.stamp = dose.stamp;
    entry.name = dose.name;
    entry.portionText = dose.dose;
    entry.isSupplement = true;
    entry.amounts = amounts;
    return entry;
}

} // namespace

DoseStore::DoseStore(Journal &journal) : m_journal(&journal) {}

std::optional<Dose> DoseStore::record(Change &change, const DueDose &due, DoseState state,
                                      std::optional<TimeOfDay> time, const std::string &zone)
{
    auto former = findBySlot(due.regimen, due.day, due.slot);
    if (!former && due.given) {
        former = find(due.given->stamp.uid);
    }
    if (former && former->state == state) {
        return std::nullopt;
    }
    if (former) {
        remove(change, former->stamp.uid);
    }
    Dose dose{.stamp = {.uid = {}, .day = due.day, .time = time, .zone = zone},
              .regimen = due.regimen,
              .kind = due.kind,
              .slot = due.slot,
              .name = due.name,
              .dose = due.dose,
              .state = state,
              .intake = {}};
    if (due.kind == RegimenKind::supplement && state == DoseState::taken) {
        dose.intake = IntakeStore(*m_journal).add(change, intakeOf(dose, due.amounts));
    }
    RowWriter row(change, table);
    setDose(row, dose);
    dose.stamp.uid = row.insert();
    return dose;
}

bool DoseStore::adopt(Change &change, const RecordedDose &recorded)
{
    if (recorded.entry) {
        IntakeStore(*m_journal).adopt(change, *recorded.entry);
    }
    RowWriter row(change, table);
    setDose(row, recorded.dose);
    return row.adopt(recorded.dose.stamp.uid);
}

bool DoseStore::move(Change &change, std::string_view uid, const EntryStamp &to)
{
    const std::optional<Dose> dose = find(uid);
    if (!dose) {
        return false;
    }
    auto entry = dose->intake.empty() ? std::nullopt : IntakeStore(*m_journal).find(dose->intake);
    if (!entry) {
        writeStamp(change, *dose, to);
        return true;
    }
    entry->stamp = {.uid = entry->stamp.uid, .day = to.day, .time = to.time, .zone = to.zone};
    return IntakeStore(*m_journal).update(change, *entry);
}

bool DoseStore::remove(Change &change, std::string_view uid)
{
    const std::optional<Dose> dose = find(uid);
    if (!dose) {
        return false;
    }
    RowWriter(change, table).remove(uid);
    if (!dose->intake.empty()) {
        RowWriter(change, "intake").remove(dose->intake);
    }
    return true;
}

std::optional<Dose> DoseStore::find(std::string_view uid) const
{
    Query query(*m_journal, selectByUid);
    return query.bind(":uid", value(uid)).next() ? std::optional(readDose(query)) : std::nullopt;
}

std::optional<Dose> DoseStore::findByIntake(std::string_view intake) const
{
    Query query(*m_journal, selectByIntake);
    return query.bind(":intake", value(intake)).next() ? std::optional(readDose(query)) : std::nullopt;
}

std::optional<Dose> DoseStore::findBySlot(const std::string &regimen, Day day, const DoseSlot &slot) const
{
    Query query(*m_journal, selectBySlot);
    query.bind(":regimen", regimen).bind(":day", value(toText(day))).bind(":slot", toText(slot));
    return query.next() ? std::optional(readDose(query)) : std::nullopt;
}

std::vector<Dose> DoseStore::inPeriod(Period period) const
{
    std::vector<Dose> doses;
    Query query(*m_journal, selectInPeriod);
    query.bind(":first", value(toText(period.first))).bind(":last", value(toText(period.last)));
    while (query.next()) {
        doses.push_back(readDose(query));
    }
    return doses;
}

void DoseStore::writeStamp(Change &change, Dose dose, const EntryStamp &to)
{
    dose.stamp = {.uid = dose.stamp.uid, .day = to.day, .time = to.time, .zone = to.zone};
    dose.slot = freeSlot(*this, dose);
    RowWriter row(change, table);
    setDose(row, dose);
    row.replace(dose.stamp.uid);
}

} // namespace osteon
