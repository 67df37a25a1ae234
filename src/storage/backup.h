// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace osteon {

/// Why a copy could not be made or put back.
struct BackupError
{
    bool isJournal; ///< the journal itself is at fault, and not the other file
    Message message;
};

/// Writes a copy of the journal: beside its target under a temporary name, checked, flushed to the disk and
/// renamed; or not at all. An existing target is replaced only when it is itself a journal.
std::expected<void, BackupError> backUp(const Journal &journal, const std::filesystem::path &target);

/// Puts a backup in the place of a journal that is not open. What was there is kept beside it under a name
/// that is returned (empty where there was nothing). The backup is checked first.
std::expected<std::filesystem::path, BackupError> restore(const std::filesystem::path &backup,
                                                          const std::filesystem::path &journal);

/// What is wrong with a journal file, one sentence each; empty where all is well. Covers the -wal file: what
/// SQLite would silently drop after a damaged frame is reported. Changes nothing.
std::vector<Message> check(const std::filesystem::path &journal);

} // namespace osteon
