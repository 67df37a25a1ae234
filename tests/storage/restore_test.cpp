// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace fs = std::filesystem;

namespace {

/// A backup with one entry, and the journal with a second one since.
void makeBackupAndJournal(const Folder &folder)
{
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    REQUIRE(backUp(journal, folder / "backup.osteon"));
    save(journal, milk());
}

std::size_t entriesIn(const fs::path &file)
{
    Journal journal = opened(file);
    return readDiary(journal, weekOf(monday)).intake.size();
}

} // namespace

TEST_CASE("A backup is put back, and what was there is kept beside it")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    const std::string backup = contentOf(folder / "backup.osteon");
    for (int number = 1; number <= 2; ++number) {
        const auto kept = restore(folder / "backup.osteon", folder / "diary.osteon");
        REQUIRE(kept);
        CHECK(*kept == folder / ("diary.osteon.before-restore-" + std::to_string(number)));
        CHECK(entriesIn(folder / "diary.osteon") == 1);
        CHECK(entriesIn(*kept) == (number == 1 ? 2 : 1));
    }
    CHECK(contentOf(folder / "backup.osteon") == backup);
    CHECK((fs::status(folder / "diary.osteon").permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(folder.names() == std::set<std::string>{"backup.osteon", "diary.osteon",
                                                  "diary.osteon.before-restore-1",
                                                  "diary.osteon.before-restore-2"});
}

TEST_CASE("A backup is put back where there is no journal")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    const auto kept = restore(folder / "backup.osteon", folder / "new.osteon");
    REQUIRE(kept);
    CHECK(kept->empty());
    CHECK(entriesIn(folder / "new.osteon") == 1);
}

TEST_CASE("The -wal file of a crashed journal is not lost in a restore and does not reach into the new one")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    {
        Journal journal = opened(folder / "diary.osteon");
        save(journal, milk());
        fs::copy_file(folder / "diary.osteon", folder / "crashed.osteon");
        fs::copy_file(folder / "diary.osteon-wal", folder / "crashed.osteon-wal");
    }
    SUBCASE("a healthy one")
    {
        const auto kept = restore(folder / "backup.osteon", folder / "crashed.osteon");
        REQUIRE(kept);
        CHECK(entriesIn(*kept) == 3);
    }
    SUBCASE("a damaged one")
    {
        damage(folder / "crashed.osteon-wal", 32 + 24 + 100);
        const std::string wal = contentOf(folder / "crashed.osteon-wal");
        const auto kept = restore(folder / "backup.osteon", folder / "crashed.osteon");
        REQUIRE(kept);
        CHECK(contentOf(kept->string() + "-wal") == wal);
    }
    CHECK_FALSE(fs::exists(folder / "crashed.osteon-wal"));
    CHECK(entriesIn(folder / "crashed.osteon") == 1);
}

TEST_CASE("A damaged journal can be replaced by its backup")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    const std::string content = contentOf(folder / "diary.osteon");
    write(folder / "diary.osteon", content.substr(0, content.size() / 2));
    const auto kept = restore(folder / "backup.osteon", folder / "diary.osteon");
    REQUIRE(kept);
    CHECK(entriesIn(folder / "diary.osteon") == 1);
    CHECK(contentOf(*kept) == content.substr(0, content.size() / 2));
}

TEST_CASE("A journal that is open is not replaced")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    Journal journal = opened(folder / "diary.osteon");
    const std::set<std::string> names = folder.names();
    const auto result = restore(folder / "backup.osteon", folder / "diary.osteon");
    REQUIRE_FALSE(result);
    CHECK(result.error().isJournal);
    CHECK(result.error().message.english().contains("in use"));
    CHECK(folder.names() == names);
    save(journal, milk());
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 3);
}

TEST_CASE("What is no good backup is not put back: missing, foreign, newer, damaged, the journal itself")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    write(folder / "letter.txt", "Dear doctor");
    std::string content = contentOf(folder / "backup.osteon");
    content.replace(content.size() - 4096, 4096, std::string(4096, '\x55'));
    write(folder / "damaged.osteon", content);
    {
        const Journal newer = opened(folder / "newer.osteon");
        newer.database().exec("PRAGMA user_version = 73");
    }
    const std::set<std::string> names = folder.names();
    const std::string before = contentOf(folder / "diary.osteon");
    for (const char *name : {"none.osteon", "letter.txt", "newer.osteon", "damaged.osteon", "diary.osteon"}) {
        CAPTURE(name);
        const auto result = restore(folder / name, folder / "diary.osteon");
        REQUIRE_FALSE(result);
        CHECK_FALSE(result.error().isJournal);
        CHECK(result.error().message.english().contains(name));
    }
    CHECK(folder.names() == names);
    CHECK(contentOf(folder / "diary.osteon") == before);
}

TEST_CASE("A restore does not replace a file that is no journal")
{
    const Folder folder;
    makeBackupAndJournal(folder);
    write(folder / "letter.txt", "Dear doctor");
    const auto result = restore(folder / "backup.osteon", folder / "letter.txt");
    REQUIRE_FALSE(result);
    CHECK(result.error().isJournal);
    CHECK(contentOf(folder / "letter.txt") == "Dear doctor");
}

TEST_CASE("A backup that is a copy of a crashed journal is put back with what its -wal file holds")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "live.osteon");
        save(journal, milk());
        fs::copy_file(folder / "live.osteon", folder / "copied.osteon");
        fs::copy_file(folder / "live.osteon-wal", folder / "copied.osteon-wal");
    }
    const std::string wal = contentOf(folder / "copied.osteon-wal");
    REQUIRE(restore(folder / "copied.osteon", folder / "diary.osteon"));
    CHECK(entriesIn(folder / "diary.osteon") == 1);
    CHECK(contentOf(folder / "copied.osteon-wal") == wal);
    damage(folder / "copied.osteon-wal", 32 + 24 + 100);
    CHECK_FALSE(restore(folder / "copied.osteon", folder / "other.osteon"));
    CHECK_FALSE(fs::exists(folder / "other.osteon"));
}

} // namespace osteon::test
