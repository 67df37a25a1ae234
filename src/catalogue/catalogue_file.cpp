// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_file.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <fstream>
#include <optional>
#include <string_view>

namespace osteon {

namespace {

// As schema/catalogue/catalogue.sql writes them.
constexpr int catalogueApplicationId = 0x6f737463;
constexpr int catalogueVersion = 5;

using Reason = CatalogueError::Reason;

/// Looks at the first bytes before SQLite does, which takes an empty file for an empty database.
std::optional<Reason> reasonNotToOpen(const std::filesystem::path &file)
{
    constexpr std::string_view databaseHeader("SQLite format 3\0", 16);
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return Reason::missing;
    }
    if (error) {
        return Reason::unreadable;
    }
    if (!std::filesystem::is_regular_file(status)) {
        return Reason::notAFile;
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return Reason::unreadable;
    }
    std::array<char, databaseHeader.size()> header{};
    stream.read(header.data(), header.size());
    const bool isDatabase = stream && std::string_view(header.data(), header.size()) == databaseHeader;
    return isDatabase ? std::nullopt : std::optional(Reason::notACatalogue);
}

bool isCatalogue(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA application_id").getInt() == catalogueApplicationId &&
           database.execAndGet("PRAGMA user_version").getInt() == catalogueVersion &&
           database.execAndGet("SELECT count(*) FROM food").getInt() > 0;
}

} // namespace

std::expected<SQLite::Database, CatalogueError> openCatalogueFile(const std::filesystem::path &file)
{
    const auto absolute = std::filesystem::absolute(file);
    if (const auto reason = reasonNotToOpen(absolute)) {
        return std::unexpected(CatalogueError{*reason, absolute});
    }
    try {
        SQLite::Database database(absolute.string(), SQLite::OPEN_READONLY);
        if (!isCatalogue(database)) {
            return std::unexpected(CatalogueError{Reason::notACatalogue, absolute});
        }
        return database;
    } catch (const SQLite::Exception &) { // a file that only begins like a database, or has other tables
        return std::unexpected(CatalogueError{Reason::notACatalogue, absolute});
    }
}

std::filesystem::path locateCatalogueFile(const std::filesystem::path &executableFolder)
{
    const auto inFolder = std::filesystem::path("share") / "osteon" / "catalogue.sqlite";
    constexpr int levels = 4;
    auto folder = std::filesystem::absolute(executableFolder).lexically_normal();
    for (int level = 0; level < levels; ++level) {
        std::error_code unreadable;
        if (std::filesystem::is_regular_file(folder / inFolder, unreadable)) {
            return folder / inFolder;
        }
        folder = folder.parent_path();
    }
    return OSTEON_INSTALLED_CATALOGUE;
}

} // namespace osteon
