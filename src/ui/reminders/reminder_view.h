// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/time_field_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "ui/reminders/window_reminders.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace osteon {

/// What Settings shows and changes of the reminders on this computer.
class ReminderView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY changed)
    Q_PROPERTY(osteon::TimeFieldModel *partTimes READ partTimes CONSTANT)
    Q_PROPERTY(osteon::TimeFieldModel *quietTimes READ quietTimes CONSTANT)
    Q_PROPERTY(bool hasQuietHours READ hasQuietHours WRITE setHasQuietHours NOTIFY changed)
    Q_PROPERTY(bool namesWhatIsDue READ namesWhatIsDue WRITE setNamesWhatIsDue NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString exampleText READ exampleText NOTIFY changed)

public:
    ReminderView(Diary &diary, std::function<bool()> isInvented, QObject *parent = nullptr);

    WindowReminders &reminders() { return m_reminders; }

    bool isOn() const { return m_reminders.settings().isOn; }
    void setOn(bool isOn);
    TimeFieldModel *partTimes() { return &m_partTimes; }
    TimeFieldModel *quietTimes() { return &m_quietTimes; }
    bool hasQuietHours() const { return m_reminders.settings().quietHours.has_value(); }
    void setHasQuietHours(bool has);
    bool namesWhatIsDue() const { return m_reminders.settings().namesWhatIsDue; }
    void setNamesWhatIsDue(bool names);
    QString nextText() const;                     ///< when the next one comes today
    QString problem() const { return m_problem; } ///< why none can be shown or kept; empty where all is well
    QString exampleText() const { return m_exampleText; } ///< what became of the example

    /// What is typed is read when the field is left or Enter is pressed. False where it was refused.
    Q_INVOKABLE bool finishTime(const QString &key, const QString &text);
    /// Asks the desktop whether it shows notifications at all.
    Q_INVOKABLE void lookForService();
    Q_INVOKABLE void showExample();

signals:
    void changed();
    void openAsked();

private:
    struct Refused
    {
        QString text, error;
    };

    void store(const ReminderSettings &settings);
    bool refuse(const QString &key, const QString &text, const QString &error);
    void sayAgain();
    void tell();
    TimeField field(const QString &key, const QString &label, TimeOfDay time, const QString &hint) const;
    QString hintFor(TimeOfDay time) const;

    Diary &m_diary;
    WindowReminders m_reminders;
    TimeFieldModel m_partTimes, m_quietTimes;
    std::map<QString, Refused> m_refused;
    std::optional<QuietHours> m_lastQuietHours;
    QString m_problem;
    QString m_exampleText;
};

} // namespace osteon
