// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminder_words.h"

#include <QLocale>

namespace osteon {

namespace {

constexpr auto context = "Reminder";
constexpr const char *somethingIsDue = QT_TRANSLATE_NOOP("Reminder", "osteon: something is due");
constexpr const char *open = QT_TRANSLATE_NOOP("Reminder", "Open");
constexpr const char *later = QT_TRANSLATE_NOOP("Reminder", "In an hour");
constexpr const char *anExample = QT_TRANSLATE_NOOP("Reminder", "This is how a reminder looks.");

QStringList namesOf(std::span<const Reminder> due)
{
    QStringList names;
    for (const Reminder &reminder : due) {
        names << QString::fromStdString(reminder.dose.name);
    }
    names.removeDuplicates(); // two doses of the same thing are one name
    return names;
}

} // namespace

ReminderWords::ReminderWords(const QString &language)
{
    const QStringList wanted = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList(language);
    for (const QString &one : wanted) {
        const QString code = one.section(QLatin1Char('-'), 0, 0);
        if (code == QLatin1String("en") || // what stands in the source
            m_translator.load(QStringLiteral(":/i18n/reminder_%1.qm").arg(code))) {
            return;
        }
    }
}

Notification ReminderWords::reminder(std::span<const Reminder> due, const ReminderSettings &settings) const
{
    return {.summary = translated(somethingIsDue),
            .body = settings.namesWhatIsDue ? namesOf(due).join(QStringLiteral(", ")) : QString(),
            .actions = {}};
}

Notification ReminderWords::reminderWithButtons(std::span<const Reminder> due,
                                                const ReminderSettings &settings) const
{
    Notification notification = reminder(due, settings);
    notification.actions = {NotificationService::openAction, translated(open),
                            NotificationService::laterAction, translated(later)};
    return notification;
}

Notification ReminderWords::example() const
{
    return {.summary = translated(somethingIsDue),
            .body = translated(anExample),
            .actions = {NotificationService::openAction, translated(open)}};
}

QString ReminderWords::translated(const char *phrase) const
{
    const QString text = m_translator.translate(context, phrase);
    return text.isEmpty() ? QString::fromUtf8(phrase) : text;
}

} // namespace osteon
