// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/copying.h"
#include "storage/database_file.h"
#include "storage/migration.h"

#include <limits>

namespace osteon {

namespace fs = std::filesystem;

namespace {

BackupError refused(Message message)
{
    return {.isJournal = false, .message = std::move(message)};
}

/// A copy under the name of a journal with a -wal file would be mixed up with that file's pages.
std::optional<BackupError> refusalOfUsed(const fs::path &target)
{
    const auto opened = DatabaseFile::open(target, DatabaseFile::Access::write);
    const bool isUsed = !opened || !opened->lockExclusively() || hasContent(withSuffix(target, "-wal")) ||
                        hasContent(withSuffix(target, "-journal"));
    if (!isUsed) {
        return std::nullopt;
    }
    return refused(Message::tr("%1 is a journal in use, or may not be written. It was left as it was. Choose "
                               "another name for the copy.")
                       .arg(target.string()));
}

std::optional<BackupError> refusalOfTarget(const fs::path &target, const fs::path &journal)
{
    std::error_code ignored;
    if (fs::equivalent(target, journal, ignored)) {
        return refused(
            Message::tr("%1 is the journal itself. Choose another name for the copy.").arg(target.string()));
    }
    const auto version = recognise(target, std::numeric_limits<int>::max());
    if (version) {
        return refusalOfUsed(target);
    }
    if (version.error().kind == JournalError::Kind::missing &&
        fs::is_directory(target.parent_path(), ignored)) {
        return std::nullopt;
    }
    return refused(version.error().message);
}

} // namespace

std::expected<void, BackupError> backUp(const Journal &journal, const fs::path &target)
{
    const auto name = absoluteName(target);
    if (!name) {
        return std::unexpected(refused(Message::tr("The name of the copy is empty. Choose another one.")));
    }
    if (auto refusal = refusalOfTarget(*name, journal.file())) {
        return std::unexpected(*refusal);
    }
    if (const auto error = writeCopy(journal.database(), journal.file(), *name, ExistingFile::replace)) {
        return std::unexpected(
            BackupError{.isJournal = error->kind == JournalError::Kind::damaged, .message = error->message});
    }
    return {};
}

} // namespace osteon
