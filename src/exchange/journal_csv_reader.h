// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"
#include "domain/journal_sink.h"
#include "exchange/import_error.h"

#include <expected>
#include <filesystem>

namespace osteon {

/// Whether a file is a diary as JournalCsvWriter writes it, by the columns that its first line names.
bool isJournalCsv(const std::filesystem::path &file);

/// Reads a diary back, whatever the order of its rows and columns, and passes it on in pieces: first what was
/// set up, then the entries in the order of the file, which is read twice for it. Memory does not grow with
/// the number of entries. Each piece is possible by the rules of the domain; `today` is the last day
/// something can have happened on. Refuses with file, line, column and cell what is not exactly as osteon
/// writes it: a figure with a decimal comma or with thousands, a cell that its kind of row does not have, a
/// part without its whole. By then the sink has been given what stands before.
std::expected<void, ImportError> readJournalCsv(const std::filesystem::path &file, Day today,
                                                JournalSink &sink, const Progress &progress);

} // namespace osteon
