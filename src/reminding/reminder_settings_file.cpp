// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminder_settings_file.h"

namespace osteon {

namespace {

const QString onKey = QStringLiteral("reminders/on");
const QString quietKey = QStringLiteral("reminders/quiet_hours");
const QString namesKey = QStringLiteral("reminders/names");
const QString noQuietHours = QStringLiteral("none");

QString keyOf(PartOfDay part)
{
    const std::string_view name = key(part);
    return QStringLiteral("reminders/") +
           QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString textOf(const std::optional<QuietHours> &quiet)
{
    return quiet ? QString::fromStdString(toText(quiet->from) + '-' + toText(quiet->until)) : noQuietHours;
}

} // namespace

ReminderSettingsFile::ReminderSettingsFile(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

/// What is not there, or is no time, is as it would be by default.
ReminderSettings ReminderSettingsFile::settings() const
{
    ReminderSettings settings;
    if (!m_file) {
        return settings;
    }
    m_file->sync();
    settings.isOn = m_file->value(onKey).toBool();
    settings.namesWhatIsDue = m_file->value(namesKey).toBool();
    for (const PartOfDay part : allPartsOfDay) {
        TimeOfDay &time = settings.partTimes.at(static_cast<std::size_t>(part));
        time = timeFromText(m_file->value(keyOf(part)).toString().toStdString()).value_or(time);
    }
    const QString quiet = m_file->value(quietKey).toString();
    if (quiet == noQuietHours) {
        settings.quietHours.reset();
    } else if (const auto hours = quietHoursFromText(quiet.toStdString())) {
        settings.quietHours = hours;
    }
    return settings;
}

bool ReminderSettingsFile::put(const ReminderSettings &settings)
{
    if (!m_file) {
        return true;
    }
    m_file->setValue(onKey, settings.isOn);
    m_file->setValue(namesKey, settings.namesWhatIsDue);
    for (const PartOfDay part : allPartsOfDay) {
        m_file->setValue(keyOf(part), QString::fromStdString(toText(settings.timeOf(part))));
    }
    m_file->setValue(quietKey, textOf(settings.quietHours));
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

QString ReminderSettingsFile::language() const
{
    return m_file ? m_file->value(QStringLiteral("language/code")).toString() : QString();
}

} // namespace osteon
