// SPDX-License-Identifier: GPL-3.0-or-later
// What a diary is as a whole: whose it is, its settings and targets, and the file it is in.
#include "storage/change.h"
#include "storage/profile_store.h"
#include "storage/setting_store.h"
#include "storage/target_store.h"
#include "ui/amount_text.h"
#include "ui/diary.h"
#include "ui/message_text.h"

namespace osteon {

Profile Diary::profile() const
{
    return ProfileStore(m_journal).profile();
}

bool Diary::setProfile(const Profile &profile)
{
    return write("profile", [&](Change &change) { ProfileStore(m_journal).put(change, profile); });
}

bool Diary::putTargets(const TargetPlan &plan)
{
    return write("targets", [&](Change &change) { TargetStore(m_journal).put(change, plan); });
}

bool Diary::setSettings(const DiarySettings &settings)
{
    return write("settings", [&](Change &change) { SettingStore(m_journal).put(change, settings); });
}

bool Diary::setFavourite(const std::string &key, bool isFavourite)
{
    return write("favourite", [&](Change &change) {
        SettingStore store(m_journal);
        DiarySettings settings = store.settings();
        isFavourite ? static_cast<void>(settings.favourites.insert(key))
                    : static_cast<void>(settings.favourites.erase(key));
        store.put(change, settings);
    });
}

void Diary::show(Journal journal)
{
    emit aboutToClose();
    m_journal = std::move(journal);
    attempt([this] { m_seenVersion = m_journal.dataVersion(); });
    announce();
    sayImportedFoodFault();
    emit todayChanged();
}

std::expected<void, QString> Diary::whileClosed(const std::function<void()> &work)
{
    const std::filesystem::path file = m_journal.file();
    emit aboutToClose();
    {
        const Journal closed = std::move(m_journal);
    }
    work();
    auto opened = Journal::open(file, MissingFile::refuse);
    if (!opened) {
        return std::unexpected(inWords(opened.error().message));
    }
    show(std::move(*opened));
    return {};
}

void Diary::retell()
{
    emit retold();
    emit todayChanged();
    emit changed();
}

void Diary::speak(NameLanguage language)
{
    m_catalogue.setLanguage(language);
    m_shelves.retell();
    emit foodsChanged();
    retell();
}

void Diary::readSettings()
{
    attempt([this] { m_settings = SettingStore(m_journal).settings(); });
    showVitaminDIn(m_settings.vitaminDUnit);
}

} // namespace osteon
