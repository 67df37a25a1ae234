// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/write_transaction.h"

#include "storage/change.h"
#include "storage/query.h"
#include "storage/sqlite_errors.h"

#include <sqlite3.h>

#include <algorithm>

namespace osteon {

namespace {

/// A file that was deleted or moved away would go on swallowing entries: SQLite writes to what it has open.
void refuseMovedFile(const Journal &journal)
{
    int hasMoved = 0;
    sqlite3_file_control(sqliteHandle(journal), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved != 0) {
        throw JournalFailure({JournalError::Kind::missing,
                              Message::tr("%1 was moved or deleted while it was open. This change was not "
                                          "saved. Put the file back, or start again with another one.")
                                  .arg(journal.file().string())});
    }
}

} // namespace

WriteTransaction::Lock::Lock(Journal &journal) : m_journal(&journal)
{
    refuseMovedFile(journal);
    Query(journal, "BEGIN IMMEDIATE").run();
}

WriteTransaction::Lock::~Lock()
{
    // Nothing to do after a commit, or after a full disk where SQLite rolled back by itself.
    sqlite3 *handle = sqliteHandle(*m_journal);
    if (sqlite3_get_autocommit(handle) == 0) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

WriteTransaction::WriteTransaction(Journal &journal, Instant now)
    : m_journal(&journal), m_lock(journal), m_now(now)
{
    Query last(journal, "SELECT sequence, clock FROM change ORDER BY sequence DESC LIMIT 1");
    if (last.next()) {
        m_sequence = last.integer("sequence") + 1;
        m_clock = last.integer("clock");
    }
}

std::int64_t WriteTransaction::nextClock()
{
    const std::int64_t wallClock = std::max<std::int64_t>(m_now.time_since_epoch().count(), 0) << 16;
    m_clock = std::max(wallClock, m_clock + 1);
    return m_clock;
}

void WriteTransaction::record(std::string_view title, std::optional<std::int64_t> undoes)
{
    Query(*m_journal,
          "INSERT INTO change (sequence, title, clock, undoes) VALUES (:sequence, :title, :clock, :undoes)")
        .bind(":sequence", m_sequence)
        .bind(":title", value(title))
        .bind(":clock", m_clock)
        .bind(":undoes", value(undoes))
        .run();
}

void WriteTransaction::commit()
{
    Query(*m_journal, "COMMIT").run();
}

} // namespace osteon
