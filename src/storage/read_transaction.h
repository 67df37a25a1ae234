// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

#include <sqlite3.h>

namespace osteon {

/// Makes several reads see one state of the journal. Inside of a change there is nothing to do: it sees one
/// already.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Journal &journal)
        : m_journal(&journal), m_isOwn(sqlite3_get_autocommit(sqliteHandle(journal)) != 0)
    {
        if (m_isOwn) {
            Query(journal, "BEGIN").run();
        }
    }
    ~ReadTransaction()
    {
        if (m_isOwn) {
            sqlite3_exec(sqliteHandle(*m_journal), "ROLLBACK", nullptr, nullptr, nullptr);
        }
    }
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    const Journal *m_journal;
    bool m_isOwn;
};

} // namespace osteon
