// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/notice.h"
#include "ui/settings/own_target_editor.h"
#include "ui/settings/setting_row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The targets: what is in force, the presets to choose from, where their sources differ, and every plan
/// there has been. A change holds from a day on, and what was in force before stays in force for the days
/// before.
class TargetSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString inForce READ inForce NOTIFY changed)
    Q_PROPERTY(osteon::SettingRowModel *targets READ targets CONSTANT)
    Q_PROPERTY(QVariantList presets READ presets NOTIFY changed)
    Q_PROPERTY(osteon::SettingRowModel *differences READ differences CONSTANT)
    Q_PROPERTY(osteon::SettingRowModel *history READ history CONSTANT)
    Q_PROPERTY(osteon::SettingRowModel *chosenTargets READ chosenTargets CONSTANT)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed)
    Q_PROPERTY(QString chosenTitle READ chosenTitle NOTIFY changed)
    Q_PROPERTY(QString chosenPurpose READ chosenPurpose NOTIFY changed)
    Q_PROPERTY(bool isChosenInForce READ isChosenInForce NOTIFY changed)
    Q_PROPERTY(QString from MEMBER m_from NOTIFY changed)
    Q_PROPERTY(QString fromError MEMBER m_fromError NOTIFY changed)
    Q_PROPERTY(bool vigorousCountsTwice READ vigorousCountsTwice WRITE setVigorousCountsTwice NOTIFY changed)
    Q_PROPERTY(osteon::OwnTargetEditor *editor READ editor CONSTANT)

public:
    TargetSettings(Diary &diary, Notice &notice, QObject *parent = nullptr);

    /// "The article, from the beginning".
    QString inForce() const;
    SettingRowModel *targets() { return &m_targets; }
    /// Each is { text, value }.
    QVariantList presets() const;
    SettingRowModel *differences() { return &m_differences; }
    SettingRowModel *history() { return &m_history; }
    SettingRowModel *chosenTargets() { return &m_chosenTargets; }
    OwnTargetEditor *editor() { return &m_editor; }

    /// The preset that is looked at; nothing is stored before it is used.
    QString chosen() const { return m_chosen; }
    void choose(const QString &key);
    QString chosenTitle() const;
    QString chosenPurpose() const;
    bool isChosenInForce() const;
    /// Follows the chosen preset from the day that was typed. False where that is no day.
    Q_INVOKABLE bool useChosen();

    bool vigorousCountsTwice() const;
    void setVigorousCountsTwice(bool counts);

signals:
    void changed();

private:
    void load();
    const TargetPreset *chosenPreset() const;

    Diary &m_diary;
    Notice &m_notice;
    std::vector<TargetPreset> m_allPresets;
    SettingRowModel m_targets, m_differences, m_history, m_chosenTargets;
    OwnTargetEditor m_editor;
    QString m_chosen;
    QString m_from, m_fromError;
};

} // namespace osteon
