// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setting_store.h"

#include "storage/row_writer.h"

#include <charconv>

namespace osteon {

namespace {

constexpr std::string_view table = "setting";
constexpr std::string_view dayStartKey = "day_start_h";
constexpr std::string_view vitaminDUnitKey = "vitamin_d_unit";

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
}

DiarySettings SettingStore::settings() const
{
    DiarySettings settings;
    settings.dayStart = readHour(stored(*m_journal, dayStartKey).value);
    if (stored(*m_journal, vitaminDUnitKey).value == symbol(NutrientUnit::microgram)) {
        settings.vitaminDUnit = NutrientUnit::microgram;
    }
    return settings;
}

} // namespace osteon
