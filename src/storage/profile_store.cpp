// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profile_store.h"

#include "storage/entry_columns.h"

namespace osteon {

namespace {

constexpr std::string_view table = "profile";

/// After a merge there may be several: the one modified last holds.
constexpr std::string_view selectProfile =
    "SELECT * FROM profile WHERE deleted_at IS NULL ORDER BY modified_at DESC LIMIT 1";

std::string liveUid(const Journal &journal)
{
    Query query(journal, selectProfile);
    return query.next() ? query.text("uid") : std::string();
}

} // namespace

ProfileStore::ProfileStore(Journal &journal) : m_journal(&journal) {}

void ProfileStore::put(Change &change, const Profile &profile)
{
    RowWriter row(change, table);
    row.set("sex", sexValue(profile.sex));
    row.set("birth_year", profile.birthYear ? Value(std::int64_t{*profile.birthYear}) : Value());
    row.set("takes_anticoagulant", value(profile.takesAnticoagulant));
    row.set("name", valueOrNull(profile.name));
    const std::string uid = liveUid(*m_journal);
    if (uid.empty()) {
        row.insert();
    } else {
        row.replace(uid);
    }
}

Profile ProfileStore::profile() const
{
    Profile profile;
    Query query(*m_journal, selectProfile);
    if (query.next()) {
        profile.sex = readSex(query);
        if (const auto year = query.optionalInteger("birth_year")) {
            profile.birthYear = static_cast<int>(*year);
        }
        profile.takesAnticoagulant = query.flag("takes_anticoagulant");
        profile.name = query.text("name");
    }
    return profile;
}

} // namespace osteon
