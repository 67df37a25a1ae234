// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_error.h"
#include "storage/migration.h"

#include <filesystem>
#include <optional>
#include <span>

namespace osteon {

/// Makes a new, empty journal: complete under a temporary name, then placed without replacing anything.
/// Where another program was faster, its journal stays and there is no error. Throws SQLite::Exception.
std::optional<JournalError> createJournal(const std::filesystem::path &file,
                                          std::span<const Migration> migrations);

} // namespace osteon
