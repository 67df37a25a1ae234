// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace osteon {

/// schema/catalogue/imported_foods.sql
const char *importedFoodSchema();

/// Whether the file is one of imported foods, of this version. Looks at it without writing anything; a file
/// that is missing, damaged or another program's is none.
bool isImportedFoodFile(const std::filesystem::path &file);

/// Opens it for reading only. Throws SQLite::Exception where that cannot be done.
SQLite::Database openImportedFoodFile(const std::filesystem::path &file);

} // namespace osteon
