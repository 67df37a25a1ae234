// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_error.h"

#include <expected>
#include <filesystem>
#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace osteon {

/// One step from a version of the journal to the next.
struct Migration
{
    int version; ///< that the journal has afterwards: 1, 2, 3 …
    std::string_view sql;
};

/// The files of schema/journal, in the order of their numbers.
std::span<const Migration> journalMigrations();

/// The version that a journal has after these migrations.
int newestVersion(std::span<const Migration> migrations);

/// Runs what is pending in the transaction that the caller has begun. Throws SQLite::Exception.
void runMigrations(SQLite::Database &database, std::span<const Migration> migrations);

/// Brings an older journal to the newest version: whole or not at all, after a copy of it was written
/// beside it. A journal that is up to date, perhaps because another program was faster, is left alone.
std::expected<void, JournalError> migrate(SQLite::Database &database, const std::filesystem::path &file,
                                          std::span<const Migration> migrations);

} // namespace osteon
