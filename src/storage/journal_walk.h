// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal_sink.h"
#include "storage/journal.h"

#include <optional>

namespace osteon {

/// Passes on what a journal holds, in one consistent read and always in the same order: first everything that
/// was set up, then the entries day by day; of a period, only its entries. An entry whose tick lies on
/// another day, as the merging of two journals may leave it, goes by itself.
void walkJournal(Journal &journal, const std::optional<Period> &period, JournalSink &sink);

} // namespace osteon
