// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setting_store.h"

#include "storage/row_writer.h"

#include <charconv>
#include <set>
#include <vector>

namespace osteon {

namespace {

constexpr std::string_view table = "setting";
constexpr std::string_view dayStartKey = "day_start_h";
constexpr std::string_view vitaminDUnitKey = "vitamin_d_unit";
constexpr std::string_view favouriteKey = "favourite"; // one row for each, the food in its value

struct StoredSetting
{
    std::string uid;
    std::string value;
};

/// After a merge there may be several of one key: the one modified last holds.
StoredSetting stored(const Journal &journal, std::string_view key)
{
    Query query(journal, "SELECT uid, value FROM setting WHERE key = :key AND deleted_at IS NULL "
                         "ORDER BY modified_at DESC LIMIT 1");
    query.bind(":key", value(key));
    return query.next() ? StoredSetting{query.text("uid"), query.text("value")} : StoredSetting();
}

void putOne(Change &change, std::string_view key, const std::string &text)
{
    const StoredSetting before = stored(change.journal(), key);
    if (before.value == text) {
        return;
    }
    RowWriter row(change, table);
    row.set("key", value(key)).set("value", text);
    if (before.uid.empty()) {
        row.insert();
    } else {
        row.replace(before.uid);
    }
}

std::set<std::string> favouritesIn(const Journal &journal)
{
    std::set<std::string> favourites;
    Query query(journal, "SELECT value FROM setting WHERE key = :key AND deleted_at IS NULL");
    query.bind(":key", value(favouriteKey));
    while (query.next()) {
        favourites.insert(query.text("value"));
    }
    return favourites;
}

void addFavourite(Change &change, const std::string &food)
{
    RowWriter(change, table).set("key", value(favouriteKey)).set("value", food).insert();
}

/// Every row of it: after a merge there may be several.
void removeFavourite(Change &change, const std::string &food)
{
    std::vector<std::string> uids;
    Query query(change.journal(),
                "SELECT uid FROM setting WHERE key = :key AND value = :value AND deleted_at IS NULL");
    query.bind(":key", value(favouriteKey)).bind(":value", food);
    while (query.next()) {
        uids.push_back(query.text("uid"));
    }
    for (const std::string &uid : uids) {
        RowWriter(change, table).remove(uid);
    }
}

void putFavourites(Change &change, const std::set<std::string> &before, const std::set<std::string> &after)
{
    for (const std::string &food : after) {
        if (!before.contains(food)) {
            addFavourite(change, food);
        }
    }
    for (const std::string &food : before) {
        if (!after.contains(food)) {
            removeFavourite(change, food);
        }
    }
}

std::chrono::hours readHour(const std::string &text)
{
    int hour = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), hour);
    const bool isHour = read.ec == std::errc() && hour >= 0 && hour <= latestDayStart.count();
    return std::chrono::hours(isHour ? hour : 0);
}

} // namespace

SettingStore::SettingStore(Journal &journal) : m_journal(&journal) {}

void SettingStore::put(Change &change, const DiarySettings &settings)
{
    const DiarySettings before = this->settings();
    if (settings.dayStart != before.dayStart) {
        putOne(change, dayStartKey, std::to_string(settings.dayStart.count()));
    }
    if (settings.vitaminDUnit != before.vitaminDUnit) {
        putOne(change, vitaminDUnitKey, std::string(symbol(settings.vitaminDUnit)));
    }
    putFavourites(change, before.favourites, settings.favourites);
}

DiarySettings SettingStore::settings() const
{
    DiarySettings settings;
    settings.dayStart = readHour(stored(*m_journal, dayStartKey).value);
    if (stored(*m_journal, vitaminDUnitKey).value == symbol(NutrientUnit::microgram)) {
        settings.vitaminDUnit = NutrientUnit::microgram;
    }
    settings.favourites = favouritesIn(*m_journal);
    return settings;
}

} // namespace osteon
