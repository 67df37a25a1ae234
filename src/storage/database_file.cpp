// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_file.h"

#include "storage/sqlite_errors.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace osteon {

namespace fs = std::filesystem;
using Kind = JournalError::Kind;

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16}; // with its NUL

JournalError notAJournal(const fs::path &file, const Message &what)
{
    return {Kind::notAJournal,
            Message::tr("%1 is not an osteon journal (%2). It was left as it was. Choose another file.")
                .arg(file.string())
                .arg(what)};
}

JournalError missingFile(const fs::path &file)
{
    std::error_code ignored;
    if (fs::is_symlink(fs::symlink_status(file, ignored))) {
        return notAJournal(file, Message::tr("it is a link to a file that does not exist"));
    }
    return {Kind::missing,
            Message::tr("There is no file %1. Check the name, or choose another file.").arg(file.string())};
}

/// Why a file cannot even be looked into; Kind::missing where there is none.
std::optional<JournalError> refusalOfKind(const fs::path &file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (error == std::errc::too_many_symbolic_link_levels) {
        return notAJournal(file, Message::tr("it is a link that leads in a circle"));
    }
    if (error == std::errc::not_a_directory) {
        return journalErrorOfSystem(file, ENOTDIR);
    }
    if (status.type() == fs::file_type::not_found) {
        return missingFile(file);
    }
    if (error) {
        return journalErrorOfSystem(file, error.value());
    }
    if (fs::is_directory(status)) {
        return notAJournal(file, Message::tr("it is a folder"));
    }
    return fs::is_regular_file(status)
               ? std::nullopt
               : std::optional(notAJournal(file, Message::tr("it is not a plain file")));
}

} // namespace

std::unique_ptr<DatabaseFile> DatabaseFile::open(const fs::path &file, Access access)
{
    sqlite3_initialize();
    sqlite3_vfs *layer = sqlite3_vfs_find(nullptr);
    std::unique_ptr<DatabaseFile> opened(new DatabaseFile);
    opened->m_name = sqlite3_create_filename(file.c_str(), "", "", 0, nullptr);
    opened->m_memory = std::make_unique<unsigned char[]>(static_cast<std::size_t>(layer->szOsFile));
    auto *handle = reinterpret_cast<sqlite3_file *>(opened->m_memory.get());
    const int flags =
        SQLITE_OPEN_MAIN_DB | (access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    int given = 0;
    const int result = layer->xOpen(layer, opened->m_name, handle, flags, &given);
    if (handle->pMethods != nullptr) {
        opened->m_file = handle;
    }
    // The layer falls back to reading where it may not write.
    const bool isAsAsked = access == Access::read || (given & SQLITE_OPEN_READWRITE) != 0;
    return result == SQLITE_OK && isAsAsked ? std::move(opened) : nullptr;
}

DatabaseFile::~DatabaseFile()
{
    if (m_file != nullptr) {
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
        m_file->pMethods->xClose(m_file);
    }
    sqlite3_free_filename(m_name);
}

std::int64_t DatabaseFile::size() const
{
    sqlite3_int64 size = 0;
    return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : 0;
}

bool DatabaseFile::read(std::span<unsigned char> bytes, std::int64_t offset) const
{
    return m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(bytes.size()), offset) == SQLITE_OK;
}

bool DatabaseFile::lockExclusively()
{
    return m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED) == SQLITE_OK &&
           m_file->pMethods->xLock(m_file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
}

std::expected<fs::path, JournalError> absoluteName(const fs::path &file)
{
    if (file.empty() || file.native().find('\0') != std::string::npos) {
        return std::unexpected(JournalError{
            Kind::missing,
            Message::tr(
                "The name of the journal is empty or has a NUL character in it. Choose another file.")});
    }
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error).lexically_normal();
    if (error) {
        return std::unexpected(journalErrorOfSystem(file, error.value()));
    }
    // A link is followed here, because the -wal file lies beside what it leads to.
    const fs::path resolved = fs::canonical(absolute, error);
    return error ? absolute : resolved;
}

std::uint32_t bigEndian(const unsigned char *bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
           bytes[3];
}

std::expected<int, JournalError> recognise(const fs::path &file, int newest)
{
    if (const auto refusal = refusalOfKind(file)) {
        return std::unexpected(*refusal);
    }
    errno = 0;
    const auto opened = DatabaseFile::open(file, DatabaseFile::Access::read);
    if (!opened) {
        return std::unexpected(journalErrorOfSystem(file, errno == 0 || errno == ENOENT ? EACCES : errno));
    }
    std::array<unsigned char, headerSize> header{};
    if (opened->size() == 0) {
        return std::unexpected(notAJournal(file, Message::tr("it is empty")));
    }
    if (!opened->read(header, 0) || !std::equal(magic.begin(), magic.end(), header.begin())) {
        return std::unexpected(notAJournal(file, Message::tr("it is a file of another kind")));
    }
    if (bigEndian(header.data() + 68) != journalApplicationId) {
        return std::unexpected(notAJournal(file, Message::tr("it is the database of another program")));
    }
    const int version = static_cast<int>(bigEndian(header.data() + 60));
    if (version > newest) {
        return std::unexpected(newerJournal(file, version, newest));
    }
    if (version < 1) {
        return std::unexpected(damagedContent(file, Message::tr("it has no version")));
    }
    return version;
}

JournalError newerJournal(const fs::path &file, int version, int newest)
{
    return {
        Kind::newer,
        Message::tr("%1 is a journal of version %2, written by a newer osteon; this one understands up to "
                    "version %3. It was left as it was. Install the newer osteon, or choose another file.")
            .arg(file.string())
            .arg(version)
            .arg(newest)};
}

fs::path withSuffix(const fs::path &file, const std::string &suffix)
{
    return fs::path(file.native() + suffix);
}

bool hasContent(const fs::path &file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return !error && size > 0;
}

} // namespace osteon
