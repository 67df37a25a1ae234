// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/period_table.h"

#include "exchange/journal_csv_writer.h"
#include "storage/journal_walk.h"

namespace osteon {

std::string periodTable(Journal &journal, const Period &period)
{
    JournalCsvWriter table;
    walkJournal(journal, period, table);
    return table.text();
}

} // namespace osteon
