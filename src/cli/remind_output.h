// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "reminding/reminder_sender.h"

#include <string>
#include <vector>

namespace osteon::cli {

/// What `remind` found and did.
struct ReminderAnswer
{
    WallTime now;
    ReminderSettings settings;
    bool isDryRun = false;
    ReminderOutcome outcome = ReminderOutcome::nothingDue;
    std::vector<Reminder> reminders;
    Notification notification; ///< as it was shown or would be
};

Json jsonOf(const ReminderAnswer &answer);
/// Lines for people.
std::string textOf(const ReminderAnswer &answer);

} // namespace osteon::cli
