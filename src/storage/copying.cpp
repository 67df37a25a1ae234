// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copying.h"

#include "storage/file_placing.h"
#include "storage/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace osteon {

namespace fs = std::filesystem;

namespace {

/// A damaged source is the journal's fault; everything else happened while writing the copy.
JournalError copyError(const fs::path &source, const fs::path &target, const SQLite::Exception &exception,
                       sqlite3 *handle)
{
    const JournalError error = journalError(source, exception, handle);
    return error.kind == JournalError::Kind::damaged ? error : journalError(target, exception, handle);
}

std::optional<JournalError> faultOfCopy(const fs::path &copy, const fs::path &target)
{
    SQLite::Database database(copy.string(), SQLite::OPEN_READONLY);
    const std::vector<Message> faults = faultsOf(database, false);
    if (faults.empty()) {
        return std::nullopt;
    }
    return JournalError{JournalError::Kind::other,
                        Message::tr("The copy for %1 could not be read back (%2), so it was not kept. Check "
                                    "the disk, and write the copy to another one.")
                            .arg(target.string())
                            .arg(faults.front())};
}

} // namespace

std::optional<JournalError> writeCopy(SQLite::Database &source, const fs::path &sourceFile,
                                      const fs::path &target, ExistingFile existing)
{
    TemporaryFile temporary(target);
    if (temporary.error()) {
        return journalErrorOfSystem(target, temporary.error().value());
    }
    try {
        SQLite::Statement vacuum(source, "VACUUM INTO :file");
        vacuum.bind(":file", temporary.path().string());
        vacuum.exec();
        if (const auto fault = faultOfCopy(temporary.path(), target)) {
            return fault;
        }
    } catch (const SQLite::Exception &exception) {
        return copyError(sourceFile, target, exception, source.getHandle());
    }
    const std::error_code error = temporary.place(existing == ExistingFile::replace);
    return error ? std::optional(journalErrorOfSystem(target, error.value())) : std::nullopt;
}

std::vector<Message> faultsOf(SQLite::Database &database, bool thorough)
{
    std::vector<Message> faults;
    SQLite::Statement integrity(database, thorough ? "PRAGMA integrity_check(10)" : "PRAGMA quick_check(10)");
    while (integrity.executeStep()) {
        if (std::string fault = integrity.getColumn(0); fault != "ok") {
            faults.push_back(Message::quoted(std::move(fault)));
        }
    }
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    while (references.executeStep()) {
        faults.push_back(Message::tr("a row of %1 refers to a row of %2 that does not exist")
                             .arg(references.getColumn(0).getString())
                             .arg(references.getColumn(2).getString()));
    }
    return faults;
}

} // namespace osteon
