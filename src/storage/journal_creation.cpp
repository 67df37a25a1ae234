// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_creation.h"

#include "storage/database_file.h"
#include "storage/file_placing.h"
#include "storage/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace osteon {

namespace fs = std::filesystem;

namespace {

/// In rollback mode, so that the header on the disk carries the application id; only then WAL.
void fill(SQLite::Database &database, std::span<const Migration> migrations)
{
    database.exec(fmt::format("PRAGMA page_size = {}", journalPageSize));
    SQLite::Transaction transaction(database);
    database.exec(fmt::format("PRAGMA application_id = {}", journalApplicationId));
    runMigrations(database, migrations);
    transaction.commit();
    database.exec("PRAGMA journal_mode = WAL");
}

std::optional<JournalError> writeNewJournal(const fs::path &temporary, const fs::path &file,
                                            std::span<const Migration> migrations)
{
    SQLite::Database database(temporary.string(), SQLite::OPEN_READWRITE);
    try {
        fill(database, migrations);
        return std::nullopt;
    } catch (const SQLite::Exception &exception) {
        return journalError(file, exception, database.getHandle());
    }
}

/// A -wal or -journal file without its journal: SQLite would mix its pages into the new one.
std::optional<JournalError> refusalOfRemains(const fs::path &file)
{
    for (const char *suffix : {"-wal", "-journal"}) {
        const fs::path remains = withSuffix(file, suffix);
        if (hasContent(remains)) {
            return JournalError{
                JournalError::Kind::damaged,
                Message::tr("There is no file %1, but %2 holds changes that belong to it. Nothing was "
                            "changed. Put the journal back, or move %2 to another folder.")
                    .arg(file.string())
                    .arg(remains.string())};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<JournalError> createJournal(const fs::path &file, std::span<const Migration> migrations)
{
    if (const auto refusal = refusalOfRemains(file)) {
        return refusal;
    }
    TemporaryFile temporary(file);
    if (temporary.error()) {
        return journalErrorOfSystem(file, temporary.error().value());
    }
    if (auto failure = writeNewJournal(temporary.path(), file, migrations)) {
        return failure;
    }
    const std::error_code error = temporary.place(false);
    return error && error != std::errc::file_exists ? std::optional(journalErrorOfSystem(file, error.value()))
                                                    : std::nullopt;
}

} // namespace osteon
