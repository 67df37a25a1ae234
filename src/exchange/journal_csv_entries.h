// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journal_csv_cell_reader.h"
#include "exchange/journal_csv_rows.h"

namespace osteon {

/// Reads the row of an entry of the diary and passes it on, or says what is wrong with it: an entry is
/// possible by the rules of the domain, with `today` for the last day something can have happened on.
std::optional<CsvProblem> readJournalEntry(JournalRowKind kind, JournalCellReader &cells, Day today,
                                           JournalSink &sink);

} // namespace osteon
