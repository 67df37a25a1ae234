// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_error.h"

#include <filesystem>
#include <optional>

namespace osteon {

/// How many committed changes of a journal's -wal file cannot be read any more, because a frame before them
/// is damaged; SQLite would drop them without a word (https://www.sqlite.org/walformat.html). Nought for a
/// healthy file, for none, and for a write that a crash cut short: that one was never reported as saved.
int unreadableCommits(const std::filesystem::path &walFile);

/// The same as an error in words, for the journal beside it. Another program may be writing at the very
/// moment, so that damage is only believed when it stays for a tenth of a second.
std::optional<JournalError> walDamage(const std::filesystem::path &journal);

} // namespace osteon
