// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace osteon {

enum class ExistingFile { keep, replace };

/// Writes a consistent copy of what a connection sees: under a temporary name, checked, flushed, renamed; or
/// not at all. The error says whether the journal is damaged or the copy cannot be written.
std::optional<JournalError> writeCopy(SQLite::Database &source, const std::filesystem::path &sourceFile,
                                      const std::filesystem::path &target, ExistingFile existing);

/// What the database's own checks find wrong. `thorough` also compares every index with
/// its table, which takes long in a large journal.
std::vector<Message> faultsOf(SQLite::Database &database, bool thorough);

} // namespace osteon
