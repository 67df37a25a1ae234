// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "domain/diary_settings.h"
#include "storage/change.h"
#include "ui/message_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTime>
#include <QTimeZone>

#include <exception>

namespace osteon {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

Day systemToday(std::chrono::hours dayStart)
{
    constexpr int millisecondsInMinute = 60'000;
    const QDateTime now =
        QDateTime::currentDateTime(); // once, so that midnight cannot fall between two questions
    const date::sys_days epoch{date::days(now.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay())};
    const std::chrono::minutes time(now.time().msecsSinceStartOfDay() / millisecondsInMinute);
    return dayAt(date::local_days(epoch.time_since_epoch()) + time, dayStart);
}

Clock clockFor(const std::optional<Day> &today)
{
    Clock clock;
    clock.today = [today](std::chrono::hours dayStart) { return today ? *today : systemToday(dayStart); };
    clock.now = [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    };
    clock.timeOfDay = [today]() -> std::optional<TimeOfDay> {
        const QTime now = QTime::currentTime();
        return today ? std::nullopt : std::optional(TimeOfDay(now.hour() * 60 + now.minute()));
    };
    clock.zone = [] { return QTimeZone::systemTimeZoneId().toStdString(); };
    return clock;
}

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

/// The folder of the user's own journal is made when it is missing, readable by nobody else.
std::expected<std::filesystem::path, QString> ownJournal()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/osteon");
    if (!QDir(folder).exists()) {
        const bool isMade = QDir().mkpath(folder);
        if (!isMade ||
            !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            return std::unexpected(
                SessionText::tr("The folder %1 cannot be created: check who may write there.").arg(folder));
        }
    }
    return pathOf(folder + QStringLiteral("/journal.osteon"));
}

} // namespace

std::expected<std::unique_ptr<Session>, QString> Session::open(const Options &options, NameLanguage language)
{
    try {
        const auto file = options.journal.isEmpty() ? ownJournal() : pathOf(options.journal);
        if (!file) {
            return std::unexpected(file.error());
        }
        std::error_code ignored;
        const bool isFirst = options.journal.isEmpty() && !std::filesystem::exists(*file, ignored);
        auto journal = Journal::open(*file, MissingFile::create);
        if (!journal) {
            return std::unexpected(inWords(journal.error().message));
        }
        auto catalogue = Catalogue::open(Catalogue::locate(pathOf(QCoreApplication::applicationDirPath())));
        if (!catalogue) {
            return std::unexpected(inWords(catalogue.error().sentence()));
        }
        catalogue->setLanguage(language);
        return std::unique_ptr<Session>(
            new Session(std::move(*journal), std::move(*catalogue), clockFor(options.today), isFirst));
    } catch (const JournalFailure &failure) {
        return std::unexpected(inWords(failure));
    } catch (const std::exception &error) {
        return std::unexpected(
            SessionText::tr("The journal cannot be read: %1.").arg(inWords(Message::quoted(error.what()))));
    }
}

Session::Session(Journal journal, Catalogue catalogue, Clock clock, bool isFirst)
    : m_isFirst(isFirst), m_journal(std::move(journal)), m_catalogue(std::move(catalogue)),
      m_diary(m_journal, m_catalogue, std::move(clock)), m_views(m_diary)
{}

} // namespace osteon
