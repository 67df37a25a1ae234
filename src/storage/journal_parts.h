// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"
#include "storage/row_writer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>
#include <string_view>

namespace osteon {

/// What an open journal is made of. Statements are prepared once and live here, so that none of them
/// outlives the connection.
struct Journal::Parts
{
    std::filesystem::path file;
    SQLite::Database database;
    std::map<std::string, SQLite::Statement, std::less<>> statements;
    std::map<std::string, TableStatements, std::less<>> tables;
};

} // namespace osteon
