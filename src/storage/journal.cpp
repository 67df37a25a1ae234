// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/database_file.h"
#include "storage/journal_creation.h"
#include "storage/journal_parts.h"
#include "storage/migration.h"
#include "storage/query.h"
#include "storage/sqlite_errors.h"
#include "storage/write_ahead_log.h"

#include <sqlite3.h>

#include <thread>
#include <utility>

namespace osteon {

namespace fs = std::filesystem;

namespace {

constexpr int busyTimeoutMilliseconds = 5000;

using Refusal = std::optional<JournalError>;

/// Finds the journal, or makes it; afterwards there is one of a version that is understood.
Refusal provide(const fs::path &file, MissingFile missing, std::span<const Migration> migrations)
{
    auto version = recognise(file, newestVersion(migrations));
    const bool isMissing = !version && version.error().kind == JournalError::Kind::missing;
    if (isMissing && missing == MissingFile::create) {
        if (auto error = createJournal(file, migrations)) {
            return error;
        }
        version = recognise(file, newestVersion(migrations));
    }
    return version ? walDamage(file) : version.error();
}

/// Leaves a file as it is when it turns out not to be for us: the last connection that closes would
/// otherwise write the -wal file's pages into it.
void keepWalOnClose(SQLite::Database &database, bool keep)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

/// Turning a journal to WAL needs it alone for a moment, and SQLite does not wait for that by itself.
void setWal(SQLite::Database &database)
{
    constexpr std::chrono::milliseconds pause(50);
    for (int waited = 0;; waited += static_cast<int>(pause.count())) {
        const int result = database.tryExec("PRAGMA journal_mode = WAL");
        if (result != SQLITE_BUSY || waited >= busyTimeoutMilliseconds) {
            database.check(result);
            return;
        }
        std::this_thread::sleep_for(pause);
    }
}

/// Everything that is only known once SQLite reads the file; the -wal file may hold a later version.
Refusal examine(SQLite::Database &database, const fs::path &file, std::span<const Migration> migrations)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version > newestVersion(migrations)) {
        return newerJournal(file, version, newestVersion(migrations));
    }
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0) {
        return journalErrorOfSystem(file, EACCES);
    }
    database.execAndGet("SELECT count(*) FROM sqlite_schema");
    return std::nullopt;
}

Refusal prepare(SQLite::Database &database, const fs::path &file, std::span<const Migration> migrations)
try {
    keepWalOnClose(database, true);
    if (auto refusal = examine(database, file, migrations)) {
        return refusal;
    }
    keepWalOnClose(database, false);
    setWal(database);
    database.exec("PRAGMA synchronous = FULL");
    if (const auto migrated = migrate(database, file, migrations); !migrated) {
        return migrated.error();
    }
    database.exec("PRAGMA foreign_keys = ON");
    return std::nullopt;
} catch (const SQLite::Exception &exception) {
    return journalError(file, exception, database.getHandle());
}

} // namespace

std::expected<Journal, JournalError> Journal::open(const fs::path &file, MissingFile missing)
{
    return open(file, missing, journalMigrations());
}

std::expected<Journal, JournalError> Journal::open(const fs::path &file, MissingFile missing,
                                                   std::span<const Migration> migrations)
{
    const auto name = absoluteName(file);
    if (!name) {
        return std::unexpected(name.error());
    }
    try {
        if (auto refusal = provide(*name, missing, migrations)) {
            return std::unexpected(*refusal);
        }
        SQLite::Database database(name->string(), SQLite::OPEN_READWRITE, busyTimeoutMilliseconds);
        if (auto refusal = prepare(database, *name, migrations)) {
            return std::unexpected(*refusal);
        }
        return Journal(std::unique_ptr<Parts>(new Parts{*name, std::move(database), {}, {}}));
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(journalError(*name, exception));
    }
}

Journal::Journal(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;
Journal::~Journal() = default;

const fs::path &Journal::file() const
{
    return m_parts->file;
}

SQLite::Database &Journal::database() const
{
    return m_parts->database;
}

Journal::Parts &Journal::parts() const
{
    return *m_parts;
}

std::int64_t Journal::dataVersion() const
{
    Query query(*this, "PRAGMA data_version");
    query.next();
    return query.integer("data_version");
}

sqlite3 *sqliteHandle(const Journal &journal)
{
    return journal.database().getHandle();
}

} // namespace osteon
