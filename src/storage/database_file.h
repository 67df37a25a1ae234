// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_error.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <span>

struct sqlite3_file;

namespace osteon {

/// "ostn": what the header of a journal carries, so that nobody else's database is taken for one.
inline constexpr std::uint32_t journalApplicationId = 0x6f73746e;

/// The page size that every journal is made with.
inline constexpr std::uint32_t journalPageSize = 4096;

/// A database file below the level of SQL: read as bytes, and locked, without SQLite setting anything on it.
///
/// It goes through SQLite's own file layer, because POSIX drops all locks that a program has on a file as
/// soon as it closes any descriptor of it: with a plain read() and close() a second look at a journal would
/// take the locks of the first connection away, and another program could then delete its -wal file.
class DatabaseFile
{
public:
    enum class Access { read, write };

    /// Absent where the file cannot be opened.
    static std::unique_ptr<DatabaseFile> open(const std::filesystem::path &file, Access access);

    ~DatabaseFile();
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    std::int64_t size() const;
    /// False where the disk fails, or the file ends before.
    bool read(std::span<unsigned char> bytes, std::int64_t offset) const;
    /// False while any connection, of this program or another, has the file open as a journal.
    bool lockExclusively();

private:
    DatabaseFile() = default;

    const char *m_name = nullptr;
    std::unique_ptr<unsigned char[]> m_memory;
    sqlite3_file *m_file = nullptr;
};

/// The file as an absolute name: then SQLite cannot take ':memory:', '' or 'file:…' for anything but a name.
std::expected<std::filesystem::path, JournalError> absoluteName(const std::filesystem::path &file);

/// A number of a database header or a -wal file: big-endian.
std::uint32_t bigEndian(const unsigned char *bytes);

/// Looks at a file's header and says which version of the journal it is; or why it is none. `newest` is the
/// latest version that is understood. Touches nothing.
std::expected<int, JournalError> recognise(const std::filesystem::path &file, int newest);

/// The sentence for a journal of a version that is not understood.
JournalError newerJournal(const std::filesystem::path &file, int version, int newest);

/// A name with something after it: "diary.osteon" and "-wal".
std::filesystem::path withSuffix(const std::filesystem::path &file, const std::string &suffix);

/// Whether there is a file of that name with something in it.
bool hasContent(const std::filesystem::path &file);

} // namespace osteon
