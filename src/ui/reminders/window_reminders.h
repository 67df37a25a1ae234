// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminding/reminder_sender.h"
#include "reminding/reminder_settings_file.h"
#include "reminding/reminder_words.h"
#include "ui/diary.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace osteon {

/// The reminders of a running window: once a minute, and only while they are on, it asks what is due by the
/// clock, and has the desktop show it. Whoever wants the window to remind of nothing gives it no files.
class WindowReminders : public QObject
{
    Q_OBJECT

public:
    /// Where this computer keeps the settings and what was shown.
    struct Files
    {
        QString settings;
        QString log;
    };

    /// The diary must outlive it. `isInvented`: whether what the window shows is a sample, of which nobody
    /// wants to be reminded.
    WindowReminders(Diary &diary, std::function<bool()> isInvented, QObject *parent = nullptr);

    void keepIn(const Files &files);
    void setLanguage(const QString &code);

    const ReminderSettings &settings() const { return m_settings; }
    /// Whether they could be kept; they hold in any case.
    bool put(const ReminderSettings &settings);
    bool isInvented() const { return m_isInvented(); }
    /// The next reminder of today; `now` is where the clock is not known.
    std::optional<TimeOfDay> next() const;
    bool knowsTheTime() const { return m_diary.timeOfDay().has_value(); }

    /// Looks whether something is due now, and shows it. The timer does this.
    void check();
    void showExample(const NotificationService::Shown &done);
    void lookForService(const NotificationService::Found &done) { m_service.lookFor(done); }

signals:
    /// The settings are others, by this window or by another program, or a minute has gone.
    void changed();
    /// A notification was clicked.
    void openAsked();

private:
    std::optional<WallTime> now() const;
    const std::vector<DueDose> &due() const;
    const ReminderWords &words();
    void remember(const ReminderResult &result);
    void act(uint id, const QString &action);
    void runWhileOn();

    Diary &m_diary;
    std::function<bool()> m_isInvented;
    ReminderSettingsFile m_file;
    ReminderSettings m_settings;
    QString m_language;
    std::unique_ptr<ReminderWords> m_words; ///< read when they are first needed
    NotificationService m_service;
    std::unique_ptr<ReminderSender> m_sender; ///< none where nothing is kept
    std::map<uint, std::vector<Reminder>> m_shown;
    mutable std::optional<std::vector<DueDose>> m_due; ///< of today; read anew when the diary has changed
    QTimer m_timer;
};

} // namespace osteon
