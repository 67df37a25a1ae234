// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace fs = std::filesystem;

TEST_CASE("A backup is one file of the owner's, complete and a journal by itself")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    REQUIRE(backUp(journal, folder / "backup.osteon"));
    CHECK((fs::status(folder / "backup.osteon").permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(check(folder / "backup.osteon").empty());
    CHECK_FALSE(folder.names().contains("backup.osteon-wal"));
    Journal copy = opened(folder / "backup.osteon");
    CHECK(readDiary(copy, weekOf(monday)).intake == readDiary(journal, weekOf(monday)).intake);
    CHECK(lastChange(copy) == "log");
}

TEST_CASE("A backup replaces an older backup")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    REQUIRE(backUp(journal, folder / "backup.osteon"));
    save(journal, milk());
    REQUIRE(backUp(journal, folder / "backup.osteon"));
    Journal copy = opened(folder / "backup.osteon");
    CHECK(readDiary(copy, weekOf(monday)).intake.size() == 1);
}

TEST_CASE("A backup does not replace what is no journal, a folder, the journal itself or a journal in use")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    const Journal used = opened(folder / "used.osteon");
    write(folder / "letter.txt", "Dear doctor");
    write(folder / "empty", "");
    fs::create_directory(folder / "folder");
    fs::create_symlink(folder / "diary.osteon", folder / "link");
    fs::create_hard_link(folder / "diary.osteon", folder / "second-name");
    const std::set<std::string> names = folder.names();
    for (const char *name : {"letter.txt", "empty", "folder", "diary.osteon", "link", "second-name",
                             "used.osteon", "diary.osteon-wal", "diary.osteon-shm", "no/such/folder"}) {
        CAPTURE(name);
        const auto result = backUp(journal, folder / name);
        REQUIRE_FALSE(result);
        CHECK_FALSE(result.error().isJournal);
        CHECK_FALSE(result.error().message.isEmpty());
    }
    CHECK_FALSE(backUp(journal, ""));
    CHECK(folder.names() == names);
    CHECK(contentOf(folder / "letter.txt") == "Dear doctor");
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1);
}

TEST_CASE("The name of a backup is a name: not a URI, not ':memory:'")
{
    const Folder folder;
    const Journal journal = opened(folder / "diary.osteon");
    const fs::path former = fs::current_path();
    fs::current_path(folder.path());
    for (const char *name : {":memory:", "file:x?mode=memory"}) {
        CHECK(backUp(journal, name));
        CHECK(check(folder / name).empty());
    }
    fs::current_path(former);
}

} // namespace osteon::test
