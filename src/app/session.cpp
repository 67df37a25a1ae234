// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "storage/change.h"
#include "ui/conversions.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimeZone>

#include <exception>

namespace osteon {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

Day systemToday()
{
    const QDate today = QDate::currentDate();
    return {date::year(today.year()), date::month(static_cast<unsigned>(today.month())),
            date::day(static_cast<unsigned>(today.day()))};
}

Clock clockFor(const std::optional<Day> &today)
{
    Clock clock;
    clock.today = [today] { return today ? *today : systemToday(); };
    clock.now = [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
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

std::expected<std::unique_ptr<Session>, QString> Session::open(const Options &options)
{
    try {
        const auto file = options.journal.isEmpty() ? ownJournal() : pathOf(options.journal);
        if (!file) {
            return std::unexpected(file.error());
        }
        auto journal = Journal::open(*file, MissingFile::create);
        if (!journal) {
            return std::unexpected(toQString(journal.error().message));
        }
        auto catalogue = Catalogue::open(Catalogue::locate(pathOf(QCoreApplication::applicationDirPath())));
        if (!catalogue) {
            return std::unexpected(toQString(catalogue.error().sentence()));
        }
        return std::unique_ptr<Session>(
            new Session(std::move(*journal), std::move(*catalogue), clockFor(options.today)));
    } catch (const JournalFailure &failure) {
        return std::unexpected(toQString(failure.error.message));
    } catch (const std::exception &error) {
        return std::unexpected(
            SessionText::tr("The journal cannot be read: %1.").arg(QString::fromUtf8(error.what())));
    }
}

Session::Session(Journal journal, Catalogue catalogue, Clock clock)
    : m_journal(std::move(journal)), m_catalogue(std::move(catalogue)),
      m_diary(m_journal, m_catalogue, std::move(clock)), m_views(m_diary)
{}

} // namespace osteon
