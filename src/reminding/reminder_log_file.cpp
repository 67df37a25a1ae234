// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminder_log_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace osteon {

ReminderLogFile::ReminderLogFile(QString file) : m_file(std::move(file)) {}

ReminderLogFile::Access ReminderLogFile::take()
{
    if (m_lock) {
        return Access::busy;
    }
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir(folder).exists() && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
    if (!lock->tryLock(0)) {
        return lock->error() == QLockFile::LockFailedError ? Access::busy : Access::refused;
    }
    m_lock = std::move(lock);
    return Access::granted;
}

ReminderLog ReminderLogFile::read() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? ReminderLog::fromText(file.readAll().toStdString())
                                          : ReminderLog();
}

bool ReminderLogFile::write(const ReminderLog &log) const
{
    QSaveFile file(m_file);
    const QByteArray content = QByteArray::fromStdString(log.toText());
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size() && file.commit();
}

} // namespace osteon
