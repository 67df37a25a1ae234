// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminder_log.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace osteon {

/// The log of reminders as the window and the program without one share it: while one of them shows
/// something, the other waits for the next time. The file is readable by its owner alone.
class ReminderLogFile
{
public:
    enum class Access { granted, busy, refused };

    explicit ReminderLogFile(QString file);

    const QString &file() const { return m_file; }
    /// Takes the file until release(); its folder is made where it is missing.
    Access take();
    void release() { m_lock.reset(); }
    /// Empty where there is none.
    ReminderLog read() const;
    /// All of it or nothing; whether it could be written.
    bool write(const ReminderLog &log) const;

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace osteon
