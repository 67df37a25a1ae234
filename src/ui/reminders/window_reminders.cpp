// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/window_reminders.h"

#include <chrono>

namespace osteon {

namespace {

constexpr std::chrono::minutes betweenChecks{1};

} // namespace

WindowReminders::WindowReminders(Diary &diary, std::function<bool()> isInvented, QObject *parent)
    : QObject(parent), m_diary(diary), m_isInvented(std::move(isInvented))
{
    const auto forget = [this] {
        m_due.reset();
        emit changed();
    };
    connect(&diary, &Diary::changed, this, forget);
    connect(&diary, &Diary::todayChanged, this, forget);
    connect(&m_service, &NotificationService::acted, this, &WindowReminders::act);
    m_timer.setInterval(betweenChecks);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WindowReminders::check);
}

void WindowReminders::keepIn(const Files &files)
{
    m_file = ReminderSettingsFile(files.settings);
    m_sender = std::make_unique<ReminderSender>(m_service, files.log);
    m_settings = m_file.settings();
    runWhileOn();
    emit changed();
}

void WindowReminders::setLanguage(const QString &code)
{
    m_language = code;
    m_words.reset();
}

bool WindowReminders::put(const ReminderSettings &settings)
{
    m_settings = settings;
    const bool isKept = m_file.put(settings);
    runWhileOn();
    emit changed();
    return isKept;
}

std::optional<TimeOfDay> WindowReminders::next() const
{
    const auto now = this->now();
    if (!now) {
        return std::nullopt;
    }
    for (const Reminder &reminder : remindersOf(due(), m_settings, now->dayStart)) {
        if (sinceStart(reminder.time, now->dayStart) > sinceStart(now->time, now->dayStart)) {
            return reminder.time;
        }
    }
    return std::nullopt;
}

void WindowReminders::check()
{
    if (!m_sender) {
        return;
    }
    m_settings = m_file.settings(); // which osteon-cli may have changed
    runWhileOn();
    const auto now = this->now();
    if (m_settings.isOn && now && !isInvented()) {
        m_sender->remind(
            *now, due(), m_settings,
            [this](std::span<const Reminder> due) { return words().reminderWithButtons(due, m_settings); },
            [this](const ReminderResult &result) { remember(result); });
    }
    emit changed();
}

void WindowReminders::showExample(const NotificationService::Shown &done)
{
    m_service.show(words().example(), [this, done](const auto &id) {
        if (id) {
            m_shown[*id] = {};
        }
        done(id);
    });
}

/// None on an invented day, on which no clock says when something is due.
std::optional<WallTime> WindowReminders::now() const
{
    const auto time = m_diary.timeOfDay();
    return time ? std::optional(WallTime{m_diary.today(), *time, m_diary.settings().dayStart}) : std::nullopt;
}

const std::vector<DueDose> &WindowReminders::due() const
{
    if (!m_due) {
        std::vector<DueDose> due;
        const Day today = m_diary.today();
        if (m_diary.attempt([&] { due = dueOn(m_diary.regimens(), m_diary.doses({today, today}), today); })) {
            m_due = std::move(due);
        } else {
            m_due.emplace();
        }
    }
    return *m_due;
}

const ReminderWords &WindowReminders::words()
{
    if (!m_words) {
        m_words = std::make_unique<ReminderWords>(m_language);
    }
    return *m_words;
}

void WindowReminders::remember(const ReminderResult &result)
{
    if (result.outcome == ReminderOutcome::shown) {
        m_shown[result.id] = result.reminders;
    }
}

/// Everybody on the bus hears of every click; those on what others showed are none of ours.
void WindowReminders::act(uint id, const QString &action)
{
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end()) {
        return;
    }
    if (action == NotificationService::openAction) {
        emit openAsked();
    } else if (const auto now = this->now(); now && m_sender && action == NotificationService::laterAction) {
        m_sender->showLater(shown->second, *now);
    }
}

void WindowReminders::runWhileOn()
{
    if (!m_settings.isOn || !m_sender) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

} // namespace osteon
