// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_errors.h"

#include <sqlite3.h>

#include <cerrno>

namespace osteon {

namespace {

using Kind = JournalError::Kind;

int lastErrorOf(sqlite3_file *file)
{
    int systemError = 0;
    if (file != nullptr && file->pMethods != nullptr) {
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    }
    return systemError;
}

/// Why the operating system refused. The connection remembers it for opening only; a write that failed is
/// remembered by the file it went to, the -wal file or the database.
int systemErrorOf(sqlite3 *handle)
{
    if (handle == nullptr) {
        return 0;
    }
    for (const int pointer : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(handle, "main", pointer, static_cast<void *>(&file));
        if (const int systemError = lastErrorOf(file); systemError != 0) {
            return systemError;
        }
    }
    return sqlite3_system_errno(handle);
}

bool isDiskFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Kind kindOf(int code, int extendedCode, int systemError)
{
    switch (code) {
    case SQLITE_FULL:
        return Kind::diskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Kind::damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::busy;
    case SQLITE_IOERR:
        // The shared memory beside the journal could not be made as large as it must be.
        return isDiskFull(systemError) || extendedCode == SQLITE_IOERR_SHMSIZE ? Kind::diskFull
                                                                               : Kind::unwritable;
    case SQLITE_CANTOPEN:
        return isDiskFull(systemError) ? Kind::diskFull : Kind::unwritable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Kind::unwritable;
    default:
        return Kind::other;
    }
}

Message sentence(Kind kind, const std::string &file, const Message &detail)
{
    switch (kind) {
    case Kind::diskFull:
        return Message::tr("%1 cannot be written: the disk is full. What was saved before is safe; this "
                           "change was not saved. Free some space and try again.")
            .arg(file);
    case Kind::damaged:
        return Message::tr("%1 is damaged (%2). Make a copy of it and of the files beside it that begin with "
                           "the same name, then restore a backup.")
            .arg(file)
            .arg(detail);
    case Kind::busy:
        return Message::tr("%1 is in use by another program and did not become free in time. This change was "
                           "not saved. Try again in a moment.")
            .arg(file);
    case Kind::unwritable:
        return Message::tr("%1 cannot be written (%2). Check the permissions of the file and of its folder, "
                           "and that the disk is not read-only.")
            .arg(file)
            .arg(detail);
    default:
        return Message::tr("%1 could not be used: %2. Nothing of this change was saved.")
            .arg(file)
            .arg(detail);
    }
}

} // namespace

JournalError journalError(const std::filesystem::path &file, const SQLite::Exception &exception,
                          sqlite3 *handle)
{
    const int code = exception.getErrorCode() & 0xff;
    const Kind kind = kindOf(code, exception.getExtendedErrorCode(), systemErrorOf(handle));
    return {kind, sentence(kind, file.string(), Message::quoted(exception.getErrorStr()))};
}

JournalError journalErrorOfSystem(const std::filesystem::path &file, int systemError)
{
    const Kind kind = isDiskFull(systemError)                           ? Kind::diskFull
                      : systemError == ENOENT || systemError == ENOTDIR ? Kind::missing
                                                                        : Kind::unwritable;
    if (kind == Kind::missing) {
        return {kind, Message::tr("The folder of %1 does not exist. Create it, or choose another file.")
                          .arg(file.string())};
    }
    return {kind, sentence(kind, file.string(), Message::ofSystem(systemError))};
}

JournalError damagedContent(const std::filesystem::path &file, const Message &what)
{
    return {Kind::damaged, sentence(Kind::damaged, file.string(), what)};
}

} // namespace osteon
