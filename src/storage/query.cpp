// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/journal_parts.h"
#include "storage/sqlite_errors.h"

namespace osteon {

namespace {

SQLite::Statement &prepared(const Journal &journal, std::string_view sql)
{
    Journal::Parts &parts = journal.parts();
    auto found = parts.statements.find(sql);
    if (found == parts.statements.end()) {
        SQLite::Statement statement(parts.database, std::string(sql));
        found = parts.statements.emplace(std::string(sql), std::move(statement)).first;
    }
    found->second.clearBindings();
    return found->second;
}

struct Binder
{
    SQLite::Statement &statement;
    const char *parameter;

    void operator()(std::monostate) const { statement.bind(parameter); }
    void operator()(std::int64_t number) const { statement.bind(parameter, number); }
    void operator()(const std::string &text) const { statement.bind(parameter, text); }
};

} // namespace

Query::Query(const Journal &journal, std::string_view sql)
    : m_journal(&journal), m_statement(guarded(journal, [&] { return &prepared(journal, sql); }))
{}

Query::~Query()
{
    m_statement->tryReset();
}

Query &Query::bind(const char *parameter, const Value &value)
{
    guarded(*m_journal, [&] { std::visit(Binder{*m_statement, parameter}, value); });
    return *this;
}

bool Query::next()
{
    return guarded(*m_journal, [&] { return m_statement->executeStep(); });
}

void Query::run()
{
    guarded(*m_journal, [&] { m_statement->exec(); });
}

std::int64_t Query::integer(const char *column) const
{
    return guarded(*m_journal, [&] { return m_statement->getColumn(column).getInt64(); });
}

std::optional<std::int64_t> Query::optionalInteger(const char *column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string Query::text(const char *column) const
{
    return guarded(*m_journal, [&] { return m_statement->getColumn(column).getString(); });
}

bool Query::isNull(const char *column) const
{
    return guarded(*m_journal, [&] { return m_statement->getColumn(column).isNull(); });
}

} // namespace osteon
