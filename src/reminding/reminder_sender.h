// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminder.h"
#include "reminding/notification_service.h"
#include "reminding/reminder_log_file.h"

#include <functional>
#include <span>
#include <vector>

namespace osteon {

enum class ReminderOutcome {
    shown,
    nothingDue,
    busy,          ///< another window or program is about it just now
    notRemembered, ///< what was shown cannot be written down, so nothing is shown: it would be again and
                   ///< again
    noSession,
    noService,
};

struct ReminderResult
{
    ReminderOutcome outcome = ReminderOutcome::nothingDue;
    std::vector<Reminder> reminders; ///< what was to be shown
    uint id = 0;                     ///< of the notification, where it was shown
    bool wasSaidBefore = false;      ///< that these could not be shown was found out at an earlier time
};

/// Shows what is due, each dose once, whoever asks: the window, or the program without one.
class ReminderSender
{
public:
    using Words = std::function<Notification(std::span<const Reminder>)>;
    using Done = std::function<void(const ReminderResult &)>;

    /// The service must outlive it.
    ReminderSender(NotificationService &service, const QString &logFile);

    /// What remind() would show, without showing it.
    std::vector<Reminder> pending(const WallTime &now, std::span<const DueDose> due,
                                  const ReminderSettings &settings) const;
    /// Shows it in one notification. It is written down before, so that a program that is ended in between
    /// shows a thing never rather than twice.
    void remind(const WallTime &now, std::span<const DueDose> due, const ReminderSettings &settings,
                const Words &words, const Done &done);
    /// Each of these is to be shown once more in an hour.
    void showLater(std::span<const Reminder> reminders, const WallTime &now);

    const QString &logFile() const { return m_file.file(); }

private:
    void finish(ReminderResult result, const ReminderLog &before, const Done &done);

    NotificationService &m_service;
    ReminderLogFile m_file;
};

} // namespace osteon
