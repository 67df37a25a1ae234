// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace osteon {

/// A file that is built under its final name with ".new" behind it, for its owner alone, and that disappears
/// unless it is placed. One program at a time may build it; what a killed one left is built over.
class PlacedFile
{
public:
    /// Look at error() first; std::errc::operation_would_block: another program is building it now.
    explicit PlacedFile(const std::filesystem::path &target);
    ~PlacedFile();
    PlacedFile(const PlacedFile &) = delete;
    PlacedFile &operator=(const PlacedFile &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    const std::filesystem::path &target() const { return m_target; }
    std::error_code error() const { return m_error; }

    /// Flushes the file to the disk and gives it its final name, all of it or nothing.
    std::error_code place();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::error_code m_error;
};

} // namespace osteon
