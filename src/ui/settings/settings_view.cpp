// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_view.h"

#include "domain/vitamin_d.h"
#include "ui/amount_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace osteon {

SettingsView::SettingsView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_profile(diary, notice), m_targets(diary, notice)
{
    connect(&diary, &Diary::changed, this, &SettingsView::changed);
    connect(&diary, &Diary::todayChanged, this, &SettingsView::changed);
}

int SettingsView::vitaminDUnit() const
{
    return m_diary.settings().vitaminDUnit == NutrientUnit::microgram ? Micrograms : InternationalUnits;
}

void SettingsView::setVitaminDUnit(int unit)
{
    DiarySettings settings = m_diary.settings();
    settings.vitaminDUnit = unit == Micrograms ? NutrientUnit::microgram : NutrientUnit::vitaminDUnit;
    store(settings);
}

QString SettingsView::unitExample() const
{
    constexpr std::int64_t capsule = 1000;
    return tr("A capsule of 1000 IU is shown as %1.")
        .arg(amountText(Nutrient::vitaminD, vitaminDFromUnits(capsule)));
}

int SettingsView::dayStart() const
{
    return static_cast<int>(m_diary.settings().dayStart.count());
}

void SettingsView::setDayStart(int hour)
{
    DiarySettings settings = m_diary.settings();
    settings.dayStart = std::clamp(std::chrono::hours(hour), std::chrono::hours(0), latestDayStart);
    store(settings);
}

QString SettingsView::todayText() const
{
    return tr("For the diary, today is %1.").arg(dayTitle(m_diary.today(), m_diary.today()));
}

QString SettingsView::version() const
{
    return QCoreApplication::applicationVersion();
}

void SettingsView::store(const DiarySettings &settings)
{
    if (settings != m_diary.settings() && m_diary.setSettings(settings)) {
        m_notice.sayDone(tr("Saved"));
    }
}

} // namespace osteon
