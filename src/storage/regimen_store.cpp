// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/regimen_store.h"

#include "storage/entry_columns.h"
#include "storage/read_transaction.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::string_view table = "regimen";
constexpr std::string_view versionTable = "regimen_version";

std::string slotsText(const std::vector<DoseSlot> &slots)
{
    std::string text;
    for (const DoseSlot &slot : slots) {
        text += (text.empty() ? "" : ",") + toText(slot);
    }
    return text;
}

std::string weekdaysText(const Weekdays &weekdays)
{
    std::string text;
    for (std::size_t index = 0; index < weekdays.size(); ++index) {
        text += weekdays.test(index) ? '1' : '0';
    }
    return text;
}

std::vector<DoseSlot> readSlots(const Query &query)
{
    std::vector<DoseSlot> slots;
    const std::string text = query.text("slots");
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const auto slot = doseSlotFromText(std::string_view(text).substr(begin, end - begin));
        if (!slot) {
            throwUnreadable(query, "slots");
        }
        slots.push_back(*slot);
        begin = end + 1;
    }
    return slots;
}

Weekdays readWeekdays(const Query &query)
{
    Weekdays weekdays;
    const std::string text = query.text("weekdays");
    for (std::size_t index = 0; index < weekdays.size(); ++index) {
        weekdays.set(index, text.at(index) == '1');
    }
    return weekdays;
}

void setVersion(RowWriter &row, const std::string &regimen, const RegimenVersion &version)
{
    const Schedule &schedule = version.schedule;
    row.set("regimen", regimen);
    row.set("effective_from", dayValue(version.from));
    row.set("last_day", dayValue(version.lastDay));
    row.set("name", version.name);
    row.set("dose_text", valueOrNull(version.dose));
    setAmounts(row, version.amounts);
    row.set("repeat_unit", value(key(schedule.repeat)));
    row.set("repeat_every", std::int64_t{schedule.every});
    row.set("weekdays", weekdaysText(schedule.weekdays));
    row.set("anchor", dayValue(schedule.anchor));
    row.set("slots", slotsText(schedule.doseSlots));
}

RegimenVersion readVersion(const Query &query)
{
    return {.uid = query.text("uid"),
            .from = readDay(query, "effective_from"),
            .lastDay = readOptionalDay(query, "last_day"),
            .name = query.text("name"),
            .dose = query.text("dose_text"),
            .amounts = readAmounts(query),
            .schedule = {.repeat = readKey(query, "repeat_unit", repeatFromKey),
                         .every = static_cast<int>(query.integer("repeat_every")),
                         .weekdays = readWeekdays(query),
                         .anchor = readDay(query, "anchor"),
                         .doseSlots = readSlots(query)}};
}

void setRegimen(RowWriter &row, const Regimen &regimen)
{
    row.set("kind", value(key(regimen.kind)));
    row.set("treatment", value(key(regimen.treatment)));
}

std::vector<RegimenVersion> versionsOf(const Journal &journal, std::string_view regimen)
{
    std::vector<RegimenVersion> versions;
    Query query(journal, "SELECT * FROM regimen_version WHERE regimen = :regimen AND deleted_at IS NULL "
                         "ORDER BY effective_from, uid");
    query.bind(":regimen", value(regimen));
    while (query.next()) {
        versions.push_back(readVersion(query));
    }
    return versions;
}

Regimen readRegimen(const Query &query)
{
    const std::string uid = query.text("uid");
    return {.uid = uid,
            .kind = readKey(query, "kind", regimenKindFromKey),
            .versions = versionsOf(query.journal(), uid),
            .treatment = readKey(query, "treatment", treatmentClassFromKey)};
}

void writeVersion(Change &change, const std::string &regimen, const RegimenVersion &version)
{
    RowWriter row(change, versionTable);
    setVersion(row, regimen, version);
    if (version.uid.empty()) {
        row.insert();
    } else {
        row.replace(version.uid);
    }
}

} // namespace

RegimenStore::RegimenStore(Journal &journal) : m_journal(&journal) {}

std::string RegimenStore::add(Change &change, const Regimen &regimen)
{
    RowWriter row(change, table);
    setRegimen(row, regimen);
    const std::string uid = row.insert();
    for (const RegimenVersion &version : regimen.versions) {
        writeVersion(change, uid, version);
    }
    return uid;
}

bool RegimenStore::adopt(Change &change, const Regimen &regimen)
{
    RowWriter parent(change, table);
    setRegimen(parent, regimen);
    const bool wasDeleted = parent.adopt(regimen.uid);
    for (const RegimenVersion &version : regimen.versions) {
        RowWriter row(change, versionTable);
        setVersion(row, regimen.uid, version);
        row.adopt(version.uid);
    }
    return wasDeleted;
}

void RegimenStore::adoptDeleted(Change &change, std::string_view uid, RegimenKind kind)
{
    const auto exists = [&] {
        Query query(*m_journal, "SELECT kind FROM regimen WHERE uid = :uid");
        return query.bind(":uid", value(uid)).next();
    };
    if (!exists()) {
        RowWriter row(change, table);
        setRegimen(row, {.uid = {}, .kind = kind, .versions = {}});
        row.adopt(uid);
        RowWriter(change, table).remove(uid);
    }
}

bool RegimenStore::update(Change &change, const Regimen &regimen)
{
    const std::optional<Regimen> stored = find(regimen.uid);
    if (!stored) {
        return false;
    }
    if (regimen.kind != stored->kind || regimen.treatment != stored->treatment) {
        RowWriter row(change, table);
        setRegimen(row, regimen);
        row.replace(regimen.uid);
    }
    for (const RegimenVersion &old : stored->versions) {
        if (std::ranges::find(regimen.versions, old.uid, &RegimenVersion::uid) == regimen.versions.end()) {
            RowWriter(change, versionTable).remove(old.uid);
        }
    }
    for (const RegimenVersion &version : regimen.versions) {
        if (std::ranges::find(stored->versions, version) == stored->versions.end()) {
            writeVersion(change, regimen.uid, version);
        }
    }
    return true;
}

bool RegimenStore::remove(Change &change, std::string_view uid)
{
    for (const RegimenVersion &version : versionsOf(*m_journal, uid)) {
        RowWriter(change, versionTable).remove(version.uid);
    }
    return RowWriter(change, table).remove(uid);
}

bool RegimenStore::hasVersionOf(const Regimen &regimen) const
{
    return std::ranges::any_of(regimen.versions, [this](const RegimenVersion &version) {
        Query query(*m_journal, "SELECT 1 FROM regimen_version WHERE uid = :uid AND deleted_at IS NULL");
        return query.bind(":uid", version.uid).next();
    });
}

std::optional<Regimen> RegimenStore::find(std::string_view uid) const
{
    const ReadTransaction transaction(*m_journal);
    Query query(*m_journal, "SELECT * FROM regimen WHERE uid = :uid AND deleted_at IS NULL");
    return query.bind(":uid", value(uid)).next() ? std::optional(readRegimen(query)) : std::nullopt;
}

std::vector<Regimen> RegimenStore::all() const
{
    const ReadTransaction transaction(*m_journal);
    std::vector<Regimen> regimens;
    Query query(*m_journal, "SELECT * FROM regimen WHERE deleted_at IS NULL ORDER BY uid");
    while (query.next()) {
        regimens.push_back(readRegimen(query));
    }
    return regimens;
}

} // namespace osteon
