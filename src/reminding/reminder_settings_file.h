// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminder.h"

#include <QSettings>
#include <QString>

#include <memory>

namespace osteon {

/// What was chosen about reminders on this computer. Without a file nothing was, and nothing is kept.
class ReminderSettingsFile
{
public:
    ReminderSettingsFile() = default;
    explicit ReminderSettingsFile(const QString &file);

    /// As it stands in the file now, also where another program wrote it.
    ReminderSettings settings() const;
    /// Whether it could be written.
    bool put(const ReminderSettings &settings);
    /// The language that was chosen for the window, "de"; empty: as the system.
    QString language() const;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace osteon
