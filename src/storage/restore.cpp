// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/copying.h"
#include "storage/database_file.h"
#include "storage/file_placing.h"
#include "storage/migration.h"
#include "storage/sqlite_errors.h"
#include "storage/write_ahead_log.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>

namespace osteon {

namespace fs = std::filesystem;

namespace {

using Refusal = std::optional<BackupError>;

BackupError faultOfBackup(Message message)
{
    return {.isJournal = false, .message = std::move(message)};
}

BackupError faultOfJournal(Message message)
{
    return {.isJournal = true, .message = std::move(message)};
}

/// Copies the bytes of the backup, so that it need not be opened by SQLite, perhaps on a read-only disk.
bool copyBytes(const fs::path &from, const fs::path &to)
{
    const auto source = DatabaseFile::open(from, DatabaseFile::Access::read);
    std::ofstream target(to, std::ios::binary);
    std::vector<unsigned char> block(1 << 16);
    const std::int64_t size = source ? source->size() : 0;
    for (std::int64_t offset = 0; offset < size && target;
         offset += static_cast<std::int64_t>(block.size())) {
        block.resize(std::min(block.size(), static_cast<std::size_t>(size - offset)));
        if (!source->read(block, offset)) {
            return false;
        }
        target.write(reinterpret_cast<const char *>(block.data()),
                     static_cast<std::streamsize>(block.size()));
    }
    target.close();
    return size > 0 && target.good();
}

/// Folds the copied -wal file in, checks everything, and leaves one file in rollback mode.
Refusal verifyCopy(const fs::path &copy, const fs::path &backup)
{
    if (walDamage(copy)) {
        return faultOfBackup(Message::tr("%1 cannot be restored: the -wal file beside it is damaged. The "
                                         "journal was left as it was. Choose another backup.")
                                 .arg(backup.string()));
    }
    SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA journal_mode = DELETE");
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const int newest = newestVersion(journalMigrations());
    if (version > newest) {
        return faultOfBackup(newerJournal(backup, version, newest).message);
    }
    const std::vector<Message> faults = faultsOf(database, true);
    if (faults.empty()) {
        return std::nullopt;
    }
    return faultOfBackup(Message::tr("%1 cannot be restored: it is damaged (%2). The journal was left as it "
                                     "was. Choose another backup.")
                             .arg(backup.string())
                             .arg(faults.front()));
}

Refusal fillWith(const TemporaryFile &copy, const fs::path &backup, const fs::path &journal)
{
    if (copy.error()) {
        return faultOfJournal(journalErrorOfSystem(journal, copy.error().value()).message);
    }
    const fs::path backupWal = withSuffix(backup, "-wal");
    std::error_code error;
    if (!copyBytes(backup, copy.path()) ||
        (hasContent(backupWal) && !fs::copy_file(backupWal, withSuffix(copy.path(), "-wal"), error))) {
        return faultOfBackup(
            Message::tr("%1 could not be copied beside the journal. The journal was left as it was. Check "
                        "that the backup can be read and that the disk is not full.")
                .arg(backup.string()));
    }
    try {
        return verifyCopy(copy.path(), backup);
    } catch (const SQLite::Exception &exception) {
        return faultOfBackup(
            Message::tr("%1 cannot be restored: %2. The journal was left as it was. Choose another backup.")
                .arg(backup.string())
                .arg(Message::quoted(exception.getErrorStr())));
    }
}

/// Brings what lies in the -wal file into the journal. Where that cannot be done, because it is damaged,
/// the -wal file is kept with the journal instead.
void foldWal(const fs::path &journal)
{
    if (!hasContent(withSuffix(journal, "-wal")) || walDamage(journal)) {
        return;
    }
    try {
        SQLite::Database database(journal.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception &) {
        return;
    }
}

fs::path freeName(const fs::path &journal)
{
    std::error_code ignored;
    for (int number = 1;; ++number) {
        fs::path name = withSuffix(journal, fmt::format(".before-restore-{}", number));
        if (!fs::exists(fs::symlink_status(name, ignored))) {
            return name;
        }
    }
}

/// The former journal gets a second name, so that there is a journal at every moment. A file system without
/// links gets a new name for it instead.
std::error_code keep(const fs::path &journal, const fs::path &kept)
{
    if (::link(journal.c_str(), kept.c_str()) != 0) {
        return renameWithoutReplacing(journal, kept);
    }
    return {};
}

std::error_code moveCompanions(const fs::path &journal, const fs::path &kept)
{
    std::error_code error;
    for (const char *suffix : {"-wal", "-journal"}) {
        const fs::path companion = withSuffix(journal, suffix);
        if (hasContent(companion)) {
            error = renameWithoutReplacing(companion, withSuffix(kept, suffix));
        }
        if (error) {
            return error;
        }
    }
    fs::remove(withSuffix(journal, "-shm"), error);
    return error;
}

/// After a failure half-way: everything under its own name again.
void putBack(const fs::path &journal, const fs::path &kept)
{
    std::error_code ignored;
    for (const char *suffix : {"-wal", "-journal"}) {
        ignored = renameWithoutReplacing(withSuffix(kept, suffix), withSuffix(journal, suffix));
    }
    if (fs::exists(journal, ignored)) {
        fs::remove(kept, ignored);
    } else {
        ignored = renameWithoutReplacing(kept, journal);
    }
}

Refusal refusalOfUsed(const fs::path &journal, DatabaseFile *opened)
{
    if (opened != nullptr && opened->lockExclusively()) {
        return std::nullopt;
    }
    return faultOfJournal(Message::tr("%1 is in use by another program, or may not be written. It was left "
                                      "as it was. Close the other program and try again.")
                              .arg(journal.string()));
}

/// Puts the copy in the journal's place, which stays locked meanwhile. Returns the name of what was there.
std::expected<fs::path, BackupError> exchange(TemporaryFile &copy, const fs::path &journal, bool exists)
{
    const fs::path kept = freeName(journal);
    std::unique_ptr<DatabaseFile> former;
    if (exists) {
        former = DatabaseFile::open(journal, DatabaseFile::Access::write);
        if (auto refusal = refusalOfUsed(journal, former.get())) {
            return std::unexpected(*refusal);
        }
    }
    std::error_code error = exists ? keep(journal, kept) : std::error_code();
    if (!error) {
        error = moveCompanions(journal, kept);
    }
    if (!error) {
        error = copy.place(exists);
    }
    if (error) {
        putBack(journal, kept);
        return std::unexpected(faultOfJournal(journalErrorOfSystem(journal, error.value()).message));
    }
    return exists ? kept : fs::path();
}

/// Whether there is something to keep; refused where that is no journal of ours, or one in use.
std::expected<bool, BackupError> findFormer(const fs::path &journal)
{
    const auto version = recognise(journal, newestVersion(journalMigrations()));
    const auto kind = version ? JournalError::Kind::damaged : version.error().kind;
    if (kind == JournalError::Kind::missing) {
        return false;
    }
    if (kind != JournalError::Kind::damaged) {
        return std::unexpected(faultOfJournal(version.error().message));
    }
    const auto opened = DatabaseFile::open(journal, DatabaseFile::Access::write);
    if (auto refusal = refusalOfUsed(journal, opened.get())) {
        return std::unexpected(*refusal);
    }
    return true;
}

std::expected<fs::path, BackupError> restoreFrom(const fs::path &backup, const fs::path &journal)
{
    std::error_code ignored;
    if (fs::equivalent(backup, journal, ignored)) {
        return std::unexpected(
            faultOfBackup(Message::tr("%1 is the journal itself. It was left as it was. Choose a backup.")
                              .arg(backup.string())));
    }
    if (const auto version = recognise(backup, newestVersion(journalMigrations())); !version) {
        return std::unexpected(faultOfBackup(version.error().message));
    }
    const auto exists = findFormer(journal);
    if (!exists) {
        return std::unexpected(exists.error());
    }
    TemporaryFile copy(journal);
    if (auto refusal = fillWith(copy, backup, journal)) {
        return std::unexpected(*refusal);
    }
    if (*exists) {
        foldWal(journal);
    }
    return exchange(copy, journal, *exists);
}

} // namespace

std::expected<fs::path, BackupError> restore(const fs::path &backup, const fs::path &journal)
{
    const auto from = absoluteName(backup);
    const auto to = absoluteName(journal);
    if (!from || !to) {
        return std::unexpected(from ? faultOfJournal(to.error().message)
                                    : faultOfBackup(from.error().message));
    }
    return restoreFrom(*from, *to);
}

} // namespace osteon
