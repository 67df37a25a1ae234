// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/imported_food_file.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>

namespace osteon {

namespace {

// As schema/catalogue/imported_foods.sql writes them.
constexpr int applicationId = 0x6f737466;
constexpr int version = 1;

} // namespace

bool isImportedFoodFile(const std::filesystem::path &file)
{
    try {
        auto database = openImportedFoodFile(file);
        return database.execAndGet("PRAGMA application_id").getInt() == applicationId &&
               database.execAndGet("PRAGMA user_version").getInt() == version &&
               database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'food_search'")
                       .getInt() == 1;
    } catch (const SQLite::Exception &) { // no database, or a damaged one
        return false;
    }
}

SQLite::Database openImportedFoodFile(const std::filesystem::path &file)
{
    return {std::filesystem::absolute(file).string(), SQLite::OPEN_READONLY};
}

} // namespace osteon
