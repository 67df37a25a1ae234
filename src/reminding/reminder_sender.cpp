// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminder_sender.h"

#include <algorithm>

namespace osteon {

namespace {

ReminderOutcome outcomeOf(NotificationError error)
{
    return error == NotificationError::noSession ? ReminderOutcome::noSession : ReminderOutcome::noService;
}

/// Yesterday may still be today for a diary whose days start later.
ReminderLog recent(ReminderLog log, Day today)
{
    log.forgetBefore(addDays(today, -1));
    return log;
}

} // namespace

ReminderSender::ReminderSender(NotificationService &service, const QString &logFile)
    : m_service(service), m_file(logFile)
{}

std::vector<Reminder> ReminderSender::pending(const WallTime &now, std::span<const DueDose> due,
                                              const ReminderSettings &settings) const
{
    return remindersAt(now, due, settings, m_file.read());
}

void ReminderSender::remind(const WallTime &now, std::span<const DueDose> due,
                            const ReminderSettings &settings, const Words &words, const Done &done)
{
    if (remindersAt(now, due, settings, {}).empty()) { // then no file need be looked at
        done({});
        return;
    }
    if (const auto access = m_file.take(); access != ReminderLogFile::Access::granted) {
        ReminderResult result;
        result.outcome =
            access == ReminderLogFile::Access::busy ? ReminderOutcome::busy : ReminderOutcome::notRemembered;
        done(result);
        return;
    }
    const ReminderLog before = recent(m_file.read(), now.today);
    ReminderResult result;
    result.reminders = remindersAt(now, due, settings, before);
    if (result.reminders.empty()) {
        finish(std::move(result), before, done);
        return;
    }
    ReminderLog after = before;
    std::ranges::for_each(result.reminders, [&](const Reminder &one) { after.add(one.dose); });
    if (!m_file.write(after)) {
        result.outcome = ReminderOutcome::notRemembered;
        finish(std::move(result), before, done);
        return;
    }
    const Notification notification = words(result.reminders);
    m_service.show(notification, [=, this](const auto &id) mutable {
        result.outcome = id ? ReminderOutcome::shown : outcomeOf(id.error());
        result.id = id.value_or(0);
        finish(std::move(result), before, done);
    });
}

/// What could not be shown is tried again the next time, and said only once.
void ReminderSender::finish(ReminderResult result, const ReminderLog &before, const Done &done)
{
    const bool isUnshown =
        result.outcome == ReminderOutcome::noSession || result.outcome == ReminderOutcome::noService;
    if (isUnshown) {
        result.wasSaidBefore = std::ranges::all_of(
            result.reminders, [&](const Reminder &one) { return before.isKnownUnshown(one.dose); });
        ReminderLog log = before;
        std::ranges::for_each(result.reminders, [&](const Reminder &one) { log.addUnshown(one.dose); });
        m_file.write(log);
    }
    m_file.release();
    done(result);
}

void ReminderSender::showLater(std::span<const Reminder> reminders, const WallTime &now)
{
    if (m_file.take() != ReminderLogFile::Access::granted) {
        return;
    }
    ReminderLog log = m_file.read();
    std::ranges::for_each(reminders, [&](const Reminder &one) { log.addLater(one.dose, now); });
    m_file.write(log);
    m_file.release();
}

} // namespace osteon
