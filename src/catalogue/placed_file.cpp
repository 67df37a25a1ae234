// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placed_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace osteon {

namespace {

std::error_code systemError(bool succeeded)
{
    return succeeded ? std::error_code() : std::error_code(errno, std::generic_category());
}

/// Makes the names in a folder survive a loss of power.
std::error_code flushFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemError(false);
    }
    const std::error_code error = systemError(::fsync(descriptor) == 0);
    ::close(descriptor);
    return error;
}

} // namespace

PlacedFile::PlacedFile(const std::filesystem::path &target)
    : m_target(std::filesystem::absolute(target)), m_path(m_target.string() + ".new"),
      m_descriptor(::open(m_path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600)),
      m_error(systemError(m_descriptor >= 0))
{
    if (m_error) {
        return;
    }
    // Emptied only once it is ours: until then another program may be building it.
    m_error = systemError(::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0);
    if (m_error) {
        ::close(m_descriptor);
        m_descriptor = -1;
        return;
    }
    m_error = systemError(::fchmod(m_descriptor, 0600) == 0 && ::ftruncate(m_descriptor, 0) == 0);
}

PlacedFile::~PlacedFile()
{
    if (m_descriptor >= 0) {
        ::unlink(m_path.c_str());
        ::close(m_descriptor);
    }
}

std::error_code PlacedFile::place()
{
    if (::fsync(m_descriptor) != 0 || ::rename(m_path.c_str(), m_target.c_str()) != 0) {
        return systemError(false);
    }
    ::close(m_descriptor);
    m_descriptor = -1;
    return flushFolder(m_target.parent_path());
}

} // namespace osteon
