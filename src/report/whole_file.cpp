// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whole_file.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace osteon {

namespace {

namespace fs = std::filesystem;

constexpr const char *descriptors = "/proc/self/fd/";

/// Holds back what would end the program, so that it ends with a whole file or with none.
class HeldSignals
{
public:
    HeldSignals()
    {
        sigset_t held;
        ::sigemptyset(&held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
            ::sigaddset(&held, signal);
        }
        ::pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    ~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

private:
    sigset_t m_before{};
};

/// A file that disappears again unless it was placed. It has no name until then, so that not even a power cut
/// leaves one behind; where the file system cannot do that, it has a temporary one.
class TemporaryFile
{
public:
    explicit TemporaryFile(const fs::path &target)
        : m_folder(target.parent_path()), m_descriptor(openNameless(m_folder))
    {
        if (m_descriptor < 0) {
            m_name = (m_folder / ".osteon-XXXXXX").string();
            m_descriptor = ::mkostemp(m_name.data(), O_CLOEXEC);
        }
    }
    ~TemporaryFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
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
        return ::fsync(m_descriptor) == 0;
    }

    /// In the place of what is there.
    bool placeAt(const fs::path &target)
    {
        if ((m_name.empty() && !takeName()) || ::rename(m_name.c_str(), target.c_str()) != 0) {
            return false;
        }
        m_name.clear();
        return true;
    }

private:
    static int openNameless(const fs::path &folder)
    {
        const bool canTakeName = ::access(descriptors, X_OK) == 0;
        return canTakeName ? ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR) : -1;
    }

    bool takeName()
    {
        const std::string name = (m_folder / (".osteon-" + std::to_string(std::random_device()()))).string();
        const std::string self = descriptors + std::to_string(m_descriptor);
        if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0) {
            return false;
        }
        m_name = name;
        return true;
    }

    fs::path m_folder;
    std::string m_name; ///< empty: it has none
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
        return std::unexpected(ReportError{ReportErrorKind::noFolder, path, {}});
    }
    const HeldSignals held;
    TemporaryFile file(target);
    if (!file.isOpen() || !file.write(bytes) || !file.placeAt(target)) {
        return std::unexpected(ReportError{ReportErrorKind::cannotWrite, path, Message::ofSystem(errno)});
    }
    synchroniseFolder(target.parent_path());
    return {};
}

} // namespace osteon
