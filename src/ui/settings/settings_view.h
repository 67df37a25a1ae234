// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/journal_place.h"
#include "ui/settings/profile_editor.h"
#include "ui/settings/target_settings.h"

#include <QStringList>

namespace osteon {

/// What the Settings page and the first run show and change.
class SettingsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(osteon::ProfileEditor *profile READ profile CONSTANT)
    Q_PROPERTY(osteon::TargetSettings *targets READ targets CONSTANT)
    Q_PROPERTY(int vitaminDUnit READ vitaminDUnit WRITE setVitaminDUnit NOTIFY changed)
    Q_PROPERTY(QString unitExample READ unitExample NOTIFY changed)
    Q_PROPERTY(int dayStart READ dayStart WRITE setDayStart NOTIFY changed)
    Q_PROPERTY(QString todayText READ todayText NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    enum VitaminDUnit { InternationalUnits, Micrograms };
    Q_ENUM(VitaminDUnit)

    SettingsView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    ProfileEditor *profile() { return &m_profile; }
    TargetSettings *targets() { return &m_targets; }
    int vitaminDUnit() const;
    void setVitaminDUnit(int unit);
    /// "A capsule of 25 µg shows as 1000 IU." in the unit that is chosen.
    QString unitExample() const;
    int dayStart() const; ///< the hour, 0 to 6
    void setDayStart(int hour);
    /// "For the diary, today is Monday, 23 November."
    QString todayText() const;
    QString version() const;

signals:
    void changed();

private:
    void store(const DiarySettings &settings);

    Diary &m_diary;
    Notice &m_notice;
    ProfileEditor m_profile;
    TargetSettings m_targets;
};

} // namespace osteon
