// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/journal.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>

struct sqlite3;

namespace osteon {

/// What SQLite says, as an error that a person can act on. The handle, where there is one, knows the
/// operating system's reason.
JournalError journalError(const std::filesystem::path &file, const SQLite::Exception &exception,
                          sqlite3 *handle = nullptr);

/// An error of the operating system (errno) met while writing the file.
JournalError journalErrorOfSystem(const std::filesystem::path &file, int systemError);

/// What is stored cannot be what osteon wrote.
JournalError damagedContent(const std::filesystem::path &file, const Message &what);

/// Calls a function that speaks to SQLite, and turns its exceptions into a JournalFailure.
template <typename Function>
auto guarded(const Journal &journal, Function function)
{
    try {
        return function();
    } catch (const SQLite::Exception &exception) {
        throw JournalFailure(journalError(journal.file(), exception, sqliteHandle(journal)));
    }
}

} // namespace osteon
