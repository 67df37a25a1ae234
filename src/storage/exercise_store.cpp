// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exercise_store.h"

#include "storage/entry_columns.h"

namespace osteon {

namespace {

constexpr std::string_view table = "exercise";

constexpr std::string_view selectInPeriod =
    "SELECT * FROM exercise WHERE day BETWEEN :first AND :last AND deleted_at IS NULL ORDER BY day, uid";
constexpr std::string_view selectByUid = "SELECT * FROM exercise WHERE uid = :uid AND deleted_at IS NULL";

void setSession(RowWriter &row, const ExerciseSession &session)
{
    setStamp(row, session.stamp);
    row.set("activity", valueOrNull(session.activity));
    row.set("name", session.name);
    row.set("duration_min", std::int64_t{session.duration.count()});
    row.set("intensity", value(key(session.intensity)));
    row.set("is_weight_bearing", value(session.kinds.weightBearing));
    row.set("is_resistance", value(session.kinds.resistance));
    row.set("is_balance", value(session.kinds.balance));
    setNote(row, session.note);
}

ExerciseSession readSession(const Query &query)
{
    return {.stamp = readStamp(query),
            .activity = query.text("activity"),
            .name = query.text("name"),
            .duration = std::chrono::minutes(query.integer("duration_min")),
            .intensity = readKey(query, "intensity", intensityFromKey),
            .kinds = {.weightBearing = query.flag("is_weight_bearing"),
                      .resistance = query.flag("is_resistance"),
                      .balance = query.flag("is_balance")},
            .note = readNote(query)};
}

} // namespace

ExerciseStore::ExerciseStore(Journal &journal) : m_journal(&journal) {}

std::string ExerciseStore::add(Change &change, const ExerciseSession &session)
{
    RowWriter row(change, table);
    setSession(row, session);
    return row.insert();
}

bool ExerciseStore::adopt(Change &change, const ExerciseSession &session)
{
    RowWriter row(change, table);
    setSession(row, session);
    return row.adopt(session.stamp.uid);
}

bool ExerciseStore::update(Change &change, const ExerciseSession &session)
{
    RowWriter row(change, table);
    setSession(row, session);
    return row.replace(session.stamp.uid);
}

bool ExerciseStore::remove(Change &change, std::string_view uid)
{
    return RowWriter(change, table).remove(uid);
}

std::optional<ExerciseSession> ExerciseStore::find(std::string_view uid) const
{
    Query query(*m_journal, selectByUid);
    return query.bind(":uid", value(uid)).next() ? std::optional(readSession(query)) : std::nullopt;
}

std::vector<ExerciseSession> ExerciseStore::inPeriod(Period period) const
{
    std::vector<ExerciseSession> sessions;
    Query query(*m_journal, selectInPeriod);
    query.bind(":first", value(toText(period.first))).bind(":last", value(toText(period.last)));
    while (query.next()) {
        sessions.push_back(readSession(query));
    }
    return sessions;
}

} // namespace osteon
