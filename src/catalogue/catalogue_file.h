// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue_error.h"

#include <SQLiteCpp/Database.h>

#include <expected>
#include <filesystem>

namespace osteon {

/// Opens a catalogue for reading only, after making sure that it is one. The name is taken as a plain file
/// name: it is made absolute, so that neither ":memory:" nor "file:..." means anything to SQLite.
std::expected<SQLite::Database, CatalogueError> openCatalogueFile(const std::filesystem::path &file);

/// See Catalogue::locate.
std::filesystem::path locateCatalogueFile(const std::filesystem::path &executableFolder);

} // namespace osteon
