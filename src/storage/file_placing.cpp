// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_placing.h"

#include "storage/database_file.h"
#include "storage/uid.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace osteon {

namespace fs = std::filesystem;

namespace {

std::error_code systemError(bool succeeded)
{
    return succeeded ? std::error_code() : std::error_code(errno, std::generic_category());
}

std::error_code flush(const fs::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return systemError(false);
    }
    const std::error_code error = systemError(::fsync(descriptor) == 0);
    ::close(descriptor);
    return error;
}

} // namespace

TemporaryFile::TemporaryFile(const fs::path &target)
    : m_target(target), m_path(target.parent_path() / (".osteon-" + randomSuffix() + ".part"))
{
    const int descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    m_error = systemError(descriptor >= 0 && ::fchmod(descriptor, 0600) == 0);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    if (!m_isPlaced) {
        fs::remove(m_path, ignored);
    }
    for (const char *suffix : {"-journal", "-wal", "-shm"}) {
        fs::remove(withSuffix(m_path, suffix), ignored);
    }
}

std::error_code TemporaryFile::place(bool replace)
{
    if (const std::error_code error = flush(m_path, O_RDONLY)) {
        return error;
    }
    const std::error_code error = replace ? systemError(::rename(m_path.c_str(), m_target.c_str()) == 0)
                                          : renameWithoutReplacing(m_path, m_target);
    if (error) {
        return error;
    }
    m_isPlaced = true;
    return flushFolderOf(m_target);
}

std::error_code renameWithoutReplacing(const fs::path &from, const fs::path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return {};
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return systemError(false);
    }
    // An older file system: a link does not replace either.
    return systemError(::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0);
}

std::error_code flushFolderOf(const fs::path &file)
{
    return flush(file.parent_path(), O_RDONLY | O_DIRECTORY);
}

} // namespace osteon
