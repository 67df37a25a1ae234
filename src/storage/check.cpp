// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/copying.h"
#include "storage/database_file.h"
#include "storage/migration.h"
#include "storage/sqlite_errors.h"
#include "storage/write_ahead_log.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace osteon {

namespace fs = std::filesystem;

namespace {

constexpr int busyTimeoutMilliseconds = 5000;

std::vector<Message> faultsOfContent(const fs::path &file)
{
    // Opened for writing only so that SQLite can take its -shm file away again; nothing may be written.
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, busyTimeoutMilliseconds);
    const int keepsWal = hasContent(withSuffix(file, "-wal")) ? 1 : 0;
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keepsWal, nullptr);
    database.exec("PRAGMA query_only = ON");
    std::vector<Message> faults;
    for (const Message &fault : faultsOf(database, true)) {
        faults.push_back(damagedContent(file, fault).message);
    }
    return faults;
}

} // namespace

std::vector<Message> check(const fs::path &journal)
{
    const auto file = absoluteName(journal);
    if (!file) {
        return {file.error().message};
    }
    if (const auto version = recognise(*file, newestVersion(journalMigrations())); !version) {
        return {version.error().message};
    }
    if (const auto damage = walDamage(*file)) {
        return {damage->message};
    }
    try {
        return faultsOfContent(*file);
    } catch (const SQLite::Exception &exception) {
        return {journalError(*file, exception).message};
    }
}

} // namespace osteon
