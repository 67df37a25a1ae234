// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_error.h"

#include <chrono>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace SQLite {
class Database;
}
struct sqlite3;

namespace osteon {

struct Migration;

/// An instant as the caller's clock gives it; the library never reads one.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

enum class MissingFile { create, refuse };

/// The user's data: one SQLite file. Opening recognises the file before anything is set on it, backs it up
/// before a migration, and leaves untouched whatever is not a journal of this or an older version.
/// One object is for one thread; several objects, in one program or in many, may have the same file open.
class Journal
{
public:
    /// The file name is a name: never a URI, never ':memory:'. With MissingFile::create a missing file is
    /// made (its folder must exist).
    static std::expected<Journal, JournalError> open(const std::filesystem::path &file, MissingFile missing);

    /// The same with other migrations than the released ones, so that upgrades can be tested.
    static std::expected<Journal, JournalError> open(const std::filesystem::path &file, MissingFile missing,
                                                     std::span<const Migration> migrations);

    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    const std::filesystem::path &file() const; ///< absolute, symbolic links resolved
    SQLite::Database &database() const;        ///< for the stores of this folder only

    /// Changes when another program has written; for polling. Throws JournalFailure.
    std::int64_t dataVersion() const;

    struct Parts;
    Parts &parts() const; ///< for the stores of this folder only

private:
    explicit Journal(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// For the stores of this folder only.
sqlite3 *sqliteHandle(const Journal &journal);

} // namespace osteon
