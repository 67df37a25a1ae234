// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminder.h"
#include "reminding/notification_service.h"

#include <QString>
#include <QTranslator>

#include <span>

namespace osteon {

/// What a notification says, in the language of the window. It may be read by others, on a screen that is
/// locked: it names nothing unless its owner wants that, urges nobody and asks for nothing.
class ReminderWords
{
public:
    /// "en", "de", "es"; empty, or another: the first of the system's languages that is known.
    explicit ReminderWords(const QString &language = {});

    Notification reminder(std::span<const Reminder> due, const ReminderSettings &settings) const;
    /// The same, with buttons for a window that is there to hear of them.
    Notification reminderWithButtons(std::span<const Reminder> due, const ReminderSettings &settings) const;
    /// To see that it works.
    Notification example() const;

private:
    QString translated(const char *phrase) const;

    QTranslator m_translator;
};

} // namespace osteon
