// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"
#include "storage/query.h"
#include "storage/row_writer.h"
#include "storage/write_transaction.h"

#include <string>
#include <vector>

namespace osteon {

namespace {

struct LoggedChange
{
    std::int64_t sequence;
    std::string title;
};

struct LoggedRow
{
    std::string table;
    std::string uid;
    Value before;
};

std::optional<LoggedChange> newestChange(const Journal &journal)
{
    Query query(journal, "SELECT sequence, title FROM change WHERE undoes IS NULL AND NOT EXISTS "
                         "(SELECT 1 FROM change AS later WHERE later.undoes = change.sequence) "
                         "ORDER BY sequence DESC LIMIT 1");
    if (!query.next()) {
        return std::nullopt;
    }
    return LoggedChange{query.integer("sequence"), query.text("title")};
}

/// The last row that was written comes first: a row that was changed twice ends as it was before both.
std::vector<LoggedRow> rowsOf(const Journal &journal, std::int64_t change)
{
    std::vector<LoggedRow> rows;
    Query query(
        journal,
        "SELECT table_name, uid, before FROM change_row WHERE change = :change ORDER BY position DESC");
    query.bind(":change", change);
    while (query.next()) {
        rows.push_back({query.text("table_name"), query.text("uid"),
                        query.isNull("before") ? Value() : Value(query.text("before"))});
    }
    return rows;
}

void restoreRow(const LoggedRow &row, const Journal &journal, std::int64_t clock)
{
    const TableStatements &statements = tableStatements(journal, row.table);
    const bool wasNew = std::holds_alternative<std::monostate>(row.before);
    Query query(journal, wasNew ? statements.tombstone : statements.restore);
    query.bind(":uid", row.uid).bind(":modified_at", clock);
    if (!wasNew) {
        query.bind(":before", row.before);
    }
    query.run();
}

} // namespace

std::optional<std::string> undoLast(Journal &journal, Instant now)
{
    WriteTransaction transaction(journal, now);
    const std::optional<LoggedChange> change = newestChange(journal);
    if (!change) {
        return std::nullopt;
    }
    for (const LoggedRow &row : rowsOf(journal, change->sequence)) {
        restoreRow(row, journal, transaction.nextClock());
    }
    transaction.record(change->title, change->sequence);
    transaction.commit();
    return change->title;
}

std::optional<std::string> lastChange(const Journal &journal)
{
    const std::optional<LoggedChange> change = newestChange(journal);
    return change ? std::optional(change->title) : std::nullopt;
}

} // namespace osteon
