// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/remind_output.h"

#include "cli/routine_output.h"

#include <fmt/format.h>

namespace osteon::cli {

namespace {

bool isQuiet(const ReminderAnswer &answer)
{
    return answer.settings.quietHours && answer.settings.quietHours->contains(answer.now.time);
}

/// Why nothing was shown.
std::string_view reasonOf(const ReminderAnswer &answer)
{
    if (!answer.settings.isOn) {
        return "off";
    }
    if (isQuiet(answer)) {
        return "quiet_hours";
    }
    if (answer.isDryRun && !answer.reminders.empty()) {
        return "dry_run";
    }
    switch (answer.outcome) {
    case ReminderOutcome::busy:
        return "busy";
    case ReminderOutcome::notRemembered:
        return "not_remembered";
    case ReminderOutcome::noSession:
        return "no_session";
    case ReminderOutcome::noService:
        return "no_service";
    case ReminderOutcome::shown:
    case ReminderOutcome::nothingDue:
        break;
    }
    return "nothing_due";
}

Json remindersJson(const std::vector<Reminder> &reminders)
{
    Json list = Json::array();
    for (const Reminder &reminder : reminders) {
        Json one = jsonOf(reminder.dose);
        one["remind_at"] = toText(reminder.time);
        list.push_back(std::move(one));
    }
    return list;
}

std::string reminderLines(const ReminderAnswer &answer)
{
    std::string lines;
    for (const Reminder &reminder : answer.reminders) {
        lines += fmt::format("  {}\n", lineFor(reminder.dose));
    }
    return lines;
}

} // namespace

Json jsonOf(const ReminderAnswer &answer)
{
    const bool isShown = answer.outcome == ReminderOutcome::shown;
    const bool hasWords = !answer.reminders.empty();
    return {{"day", toText(answer.now.today)},
            {"at", toText(answer.now.time)},
            {"on", answer.settings.isOn},
            {"shown", isShown},
            {"reason", isShown ? Json() : Json(reasonOf(answer))},
            {"summary", hasWords ? Json(answer.notification.summary.toStdString()) : Json()},
            {"body", hasWords ? textOrNull(answer.notification.body.toStdString()) : Json()},
            {"reminders", remindersJson(answer.reminders)}};
}

std::string textOf(const ReminderAnswer &answer)
{
    std::string text;
    if (!answer.reminders.empty()) {
        text = fmt::format("{}: {}\n{}",
                           answer.outcome == ReminderOutcome::shown ? "Shown"
                           : answer.isDryRun                        ? "Would be shown"
                                                                    : "Not shown",
                           answer.notification.summary.toStdString(), reminderLines(answer));
    }
    if (!answer.settings.isOn) {
        return text + "Reminders are off on this computer. The Settings of the window switch them on, or: "
                      "osteon-cli remind --on\n";
    }
    if (isQuiet(answer)) {
        return fmt::format("Quiet hours: nothing is shown until {}.\n",
                           toText(answer.settings.quietHours->until));
    }
    if (answer.outcome == ReminderOutcome::busy) {
        return "osteon is showing a reminder just now.\n";
    }
    return text.empty() ? "Nothing to show now.\n" : text;
}

} // namespace osteon::cli
