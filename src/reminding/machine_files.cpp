// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/machine_files.h"

#include <QDir>
#include <QStandardPaths>

namespace osteon {

QString machineSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/osteon/window.ini");
}

/// Qt 6.4 knows no folder for state. As the XDG Base Directory Specification says, a path that is not
/// absolute does not count.
QString ownReminderLogFile()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder =
        QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/osteon/reminders");
}

} // namespace osteon
