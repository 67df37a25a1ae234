// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/query.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// The statements that write one table, made from its columns. So a migration that adds a column needs no
/// edit here, and undo works for every table alike.
struct TableStatements
{
    std::vector<std::string> columns;
    std::string insert;
    std::string replace;
    std::string tombstone;
    std::string exists;  ///< finds a row, live or not
    std::string before;  ///< a live row as JSON
    std::string restore; ///< a row from its JSON; a column that the JSON does not know stays as it is
};

const TableStatements &tableStatements(const Journal &journal, std::string_view table);

/// Writes one row of a table, its clock and its place in the change log. Throws JournalFailure.
class RowWriter
{
public:
    RowWriter(Change &change, std::string_view table);

    /// A column that is not set is NULL.
    RowWriter &set(std::string_view column, Value value);

    /// Adds a row and returns its uid.
    std::string insert();
    /// Adds a row under the uid that another journal gave it. One that was deleted here comes back: true
    /// then. Undo deletes it (again). There must be no live row of that uid.
    bool adopt(std::string_view uid);
    /// Puts what was set in the place of a live row; false where there is none.
    bool replace(std::string_view uid);
    /// Marks a live row as deleted; false where there is none.
    bool remove(std::string_view uid);

private:
    /// What the row is now goes to the change log; false where there is no live row.
    bool logBefore(std::string_view uid);
    void log(std::string_view uid, const Value &before);
    void write(const std::string &statement, std::string_view uid, std::int64_t clock);

    Change *m_change;
    std::string_view m_table;
    const TableStatements *m_statements;
    std::vector<std::pair<std::string_view, Value>> m_values;
};

} // namespace osteon
