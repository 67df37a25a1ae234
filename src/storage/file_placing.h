// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

namespace osteon {

/// A file that is being made beside the one it will become, readable by its owner alone from the first
/// moment. Unless it is placed, it is gone again when this goes out of scope, with what SQLite put beside it.
class TemporaryFile
{
public:
    /// Makes an empty file in the folder of `target`; look at error() first.
    explicit TemporaryFile(const std::filesystem::path &target);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    std::error_code error() const { return m_error; }

    /// Flushes the file to the disk and gives it the target's name: all of it or nothing. What has the name
    /// already is replaced, or, without `replace`, kept: then the error is std::errc::file_exists.
    std::error_code place(bool replace);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    std::error_code m_error;
    bool m_isPlaced = false;
};

/// Gives a file another name in the same folder, without replacing anything.
std::error_code renameWithoutReplacing(const std::filesystem::path &from, const std::filesystem::path &to);

/// Makes the names in a file's folder survive a loss of power.
std::error_code flushFolderOf(const std::filesystem::path &file);

} // namespace osteon
