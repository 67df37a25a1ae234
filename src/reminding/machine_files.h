// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace osteon {

/// osteon/window.ini of the XDG configuration folder: what belongs to this computer and not to the diary.
QString machineSettingsFile();

/// osteon/reminders of the XDG state folder: which doses were reminded of.
QString ownReminderLogFile();

} // namespace osteon
