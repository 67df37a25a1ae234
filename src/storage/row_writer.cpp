// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_writer.h"

#include "storage/change_parts.h"
#include "storage/journal_parts.h"
#include "storage/uid.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <stdexcept>

namespace osteon {

namespace {

std::vector<std::string> columnsOf(const Journal &journal, std::string_view table)
{
    std::vector<std::string> columns;
    Query query(journal, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    query.bind(":table", value(table));
    while (query.next()) {
        columns.push_back(query.text("name"));
    }
    if (columns.empty()) {
        throw std::logic_error(fmt::format("there is no table {}", table));
    }
    return columns;
}

/// A statement's list: the format once for each column that is not left out.
std::string listOf(const std::vector<std::string> &columns, std::string_view leftOut, const char *format)
{
    std::vector<std::string> parts;
    for (const std::string &column : columns) {
        if (column != leftOut) {
            parts.push_back(fmt::format(fmt::runtime(format), column));
        }
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

TableStatements makeStatements(const Journal &journal, std::string_view table)
{
    const std::vector<std::string> columns = columnsOf(journal, table);
    const std::string restored = "{0} = CASE WHEN '{0}' = 'modified_at' THEN :modified_at"
                                 " WHEN json_type(:before, '$.{0}') IS NULL THEN {0}"
                                 " ELSE json_extract(:before, '$.{0}') END";
    return {
        .columns = columns,
        .insert = fmt::format("INSERT INTO {} ({}) VALUES ({})", table, listOf(columns, "", "{}"),
                              listOf(columns, "", ":{}")),
        .replace =
            fmt::format("UPDATE {} SET {} WHERE uid = :uid", table, listOf(columns, "uid", "{0} = :{0}")),
        .tombstone = fmt::format(
            "UPDATE {} SET modified_at = :modified_at, deleted_at = :modified_at WHERE uid = :uid", table),
        .exists = fmt::format("SELECT 1 FROM {} WHERE uid = :uid", table),
        .before =
            fmt::format("SELECT json_object({}) AS before FROM {} WHERE uid = :uid AND deleted_at IS NULL",
                        listOf(columns, "", "'{0}', {0}"), table),
        .restore =
            fmt::format("UPDATE {} SET {} WHERE uid = :uid", table, listOf(columns, "uid", restored.c_str())),
    };
}

} // namespace

const TableStatements &tableStatements(const Journal &journal, std::string_view table)
{
    auto &tables = journal.parts().tables;
    auto found = tables.find(table);
    if (found == tables.end()) {
        found = tables.emplace(std::string(table), makeStatements(journal, table)).first;
    }
    return found->second;
}

RowWriter::RowWriter(Change &change, std::string_view table)
    : m_change(&change), m_table(table), m_statements(&tableStatements(change.journal(), table))
{}

RowWriter &RowWriter::set(std::string_view column, Value value)
{
    m_values.emplace_back(column, std::move(value));
    return *this;
}

std::string RowWriter::insert()
{
    const std::int64_t clock = m_change->m_parts->transaction.nextClock();
    const std::string uid = uidAt(clock);
    log(uid, Value());
    write(m_statements->insert, uid, clock);
    return uid;
}

bool RowWriter::adopt(std::string_view uid)
{
    const bool wasDeleted = Query(m_change->journal(), m_statements->exists).bind(":uid", value(uid)).next();
    log(uid, Value());
    write(wasDeleted ? m_statements->replace : m_statements->insert, uid,
          m_change->m_parts->transaction.nextClock());
    return wasDeleted;
}

bool RowWriter::replace(std::string_view uid)
{
    if (!logBefore(uid)) {
        return false;
    }
    write(m_statements->replace, uid, m_change->m_parts->transaction.nextClock());
    return true;
}

bool RowWriter::remove(std::string_view uid)
{
    if (!logBefore(uid)) {
        return false;
    }
    m_values.clear();
    write(m_statements->tombstone, uid, m_change->m_parts->transaction.nextClock());
    return true;
}

bool RowWriter::logBefore(std::string_view uid)
{
    Query query(m_change->journal(), m_statements->before);
    if (!query.bind(":uid", value(uid)).next()) {
        return false;
    }
    log(uid, query.text("before"));
    return true;
}

void RowWriter::log(std::string_view uid, const Value &before)
{
    Query(m_change->journal(), "INSERT INTO change_row (change, position, table_name, uid, before) "
                               "VALUES (:change, :position, :table_name, :uid, :before)")
        .bind(":change", m_change->m_parts->transaction.sequence())
        .bind(":position", ++m_change->m_parts->rowCount)
        .bind(":table_name", value(m_table))
        .bind(":uid", value(uid))
        .bind(":before", before)
        .run();
}

void RowWriter::write(const std::string &statement, std::string_view uid, std::int64_t clock)
{
    Query query(m_change->journal(), statement);
    query.bind(":uid", value(uid)).bind(":modified_at", clock);
    for (const auto &[column, columnValue] : m_values) {
        query.bind(fmt::format(":{}", column).c_str(), columnValue);
    }
    query.run();
}

} // namespace osteon
