// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/gap_model.h"
#include "ui/machine_settings.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

struct GapSuggestion;

/// The card 'To close the gap': portions that would fill what is missing today. It can be switched off, which
/// is remembered. Nothing is read before load(), so that the window opens without it.
class GapView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY changed)
    Q_PROPERTY(bool hasSuggestions READ hasSuggestions NOTIFY changed)
    Q_PROPERTY(osteon::GapModel *suggestions READ suggestions CONSTANT)

public:
    GapView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }
    bool hasSuggestions() const { return m_suggestions.rowCount() > 0; }
    GapModel *suggestions() { return &m_suggestions; }

    void setOn(bool isOn);
    void setSettings(MachineSettings settings); ///< where it is remembered whether it is on

    /// Reads the suggestions, and again after every change from now on: a frame later, because finding them
    /// takes about as long as what a change does to the rest of Today.
    Q_INVOKABLE void load();
    /// Logs that portion today.
    Q_INVOKABLE void log(const QString &key);

signals:
    void changed();

private:
    void reload();
    std::vector<GapSuggestion> read() const;

    Diary &m_diary;
    Notice &m_notice;
    MachineSettings m_settings;
    GapModel m_suggestions;
    bool m_isOn = true;
    bool m_isLoaded = false;
    QTimer m_afterFrame;
};

} // namespace osteon
