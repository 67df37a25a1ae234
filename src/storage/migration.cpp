// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "storage/copying.h"
#include "storage/database_file.h"
#include "storage/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace osteon {

namespace fs = std::filesystem;

namespace {

int versionOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

/// A name that is free: what an earlier upgrade kept is never written over.
fs::path backupName(const fs::path &file, int version)
{
    std::error_code ignored;
    fs::path name = withSuffix(file, fmt::format(".version-{}.backup", version));
    for (int number = 2; fs::exists(fs::symlink_status(name, ignored)); ++number) {
        name = withSuffix(file, fmt::format(".version-{}.backup-{}", version, number));
    }
    return name;
}

JournalError notUpgraded(const fs::path &file, int version, int newest, JournalError reason)
{
    reason.message = Message::tr("%1 could not be brought from version %2 to version %3 and was left as it "
                                 "was, at version %2. The reason: %4")
                         .arg(file.string())
                         .arg(version)
                         .arg(newest)
                         .arg(reason.message);
    return reason;
}

} // namespace

int newestVersion(std::span<const Migration> migrations)
{
    return migrations.back().version;
}

void runMigrations(SQLite::Database &database, std::span<const Migration> migrations)
{
    const int present = versionOf(database);
    for (const Migration &migration : migrations) {
        if (migration.version > present) {
            database.exec(std::string(migration.sql));
        }
    }
    if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep()) {
        throw SQLite::Exception("a migration left a reference to a row that does not exist");
    }
    database.exec(fmt::format("PRAGMA user_version = {}", newestVersion(migrations)));
}

std::expected<void, JournalError> migrate(SQLite::Database &database, const fs::path &file,
                                          std::span<const Migration> migrations)
{
    const int newest = newestVersion(migrations);
    int version = versionOf(database);
    if (version >= newest) {
        return {};
    }
    fs::path backup;
    try {
        // The lock comes first: of two programs that open the journal at once, one migrates and one waits.
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        version = versionOf(database);
        if (version >= newest) {
            return {};
        }
        backup = backupName(file, version);
        // A second connection, because a copy cannot be made inside of a transaction.
        SQLite::Database reader(file.string(), SQLite::OPEN_READONLY);
        if (const auto error = writeCopy(reader, file, backup, ExistingFile::keep)) {
            return std::unexpected(notUpgraded(file, version, newest, *error));
        }
        runMigrations(database, migrations);
        transaction.commit();
    } catch (const SQLite::Exception &exception) {
        std::error_code ignored;
        fs::remove(backup, ignored); // the journal is what it was: nobody needs the copy
        return std::unexpected(
            notUpgraded(file, version, newest, journalError(file, exception, database.getHandle())));
    }
    database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)"); // so that the header on the disk tells the version
    return {};
}

} // namespace osteon
