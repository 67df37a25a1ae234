// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_error.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace osteon {

/// One table of a folder, read from its beginning to its end.
class TableFile
{
public:
    virtual ~TableFile() = default;

    /// Fills as much of the space as there is; 0 at the end. Of a zip the checksum is compared there.
    virtual std::expected<std::size_t, ImportError> read(std::span<char> space) = 0;
};

/// The tables in a folder or in a zip of one, found by their names at whatever depth of the zip.
class TableFolder
{
public:
    /// Refuses what is neither a folder nor a zip.
    static std::expected<TableFolder, ImportError> open(const std::filesystem::path &path);

    TableFolder(TableFolder &&) noexcept;
    TableFolder &operator=(TableFolder &&) noexcept;
    ~TableFolder();

    bool contains(const std::string &name) const;
    std::uint64_t sizeOf(const std::string &name) const; ///< In bytes, unpacked; 0 where it is not known.
    std::expected<std::unique_ptr<TableFile>, ImportError> openTable(const std::string &name) const;

private:
    class Archive;
    TableFolder(std::filesystem::path folder, std::unique_ptr<Archive> archive);

    std::filesystem::path m_folder;
    std::unique_ptr<Archive> m_archive; ///< absent for a folder
};

} // namespace osteon
