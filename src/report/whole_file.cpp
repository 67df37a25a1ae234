// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whole_file.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace osteon {

namespace {

namespace fs = std::filesystem;

std::string systemReason()
{
    return std::generic_category().message(errno);
}

/// A file under a temporary name that disappears again unless it was renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(const fs::path &target)
        : m_name((target.parent_path() / ".osteon-XXXXXX").string()),
          m_descriptor(mkostemp(m_name.data(), O_CLOEXEC))
    {}
    ~TemporaryFile()
    {
        close();
        if (!m_name.empty()) {
            ::unlink(m_name.c_str());
        }
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    bool isOpen() const { return m_descriptor >= 0; }

    bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fsync(m_descriptor) == 0 && close();
    }

    bool renameTo(const fs::path &target)
    {
        if (::rename(m_name.c_str(), target.c_str()) != 0) {
            return false;
        }
        m_name.clear();
        return true;
    }

private:
    bool close()
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 || ::close(descriptor) == 0;
    }

    std::string m_name;
    int m_descriptor;
};

/// Makes the new name survive a power cut. Some file systems refuse this; the file itself is safe by then.
void synchroniseFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

std::expected<void, ReportError> writeFileWhole(const fs::path &path, std::string_view bytes)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    const bool isThere = fs::exists(status);
    if (path.filename().empty() || (isThere && !fs::is_regular_file(status))) {
        return std::unexpected(ReportError{ReportErrorKind::notAFile, path, {}});
    }
    const fs::path target = isThere ? fs::canonical(path, error) : fs::absolute(path, error);
    if (error || !fs::is_directory(target.parent_path(), error)) {
        return std::unexpected(ReportError{ReportErrorKind::noFolder, path, error.message()});
    }
    TemporaryFile file(target);
    if (!file.isOpen() || !file.write(bytes) || !file.renameTo(target)) {
        return std::unexpected(ReportError{ReportErrorKind::cannotWrite, path, systemReason()});
    }
    synchroniseFolder(target.parent_path());
    return {};
}

} // namespace osteon
