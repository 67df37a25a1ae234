// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/folder.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>
#include <sys/stat.h>

namespace osteon::test {

namespace fs = std::filesystem;
using Kind = JournalError::Kind;

namespace {

/// Opened, checked, restored over: a file that is no journal stays as it is, with nothing beside it.
void checkThatItIsLeftAlone(const Folder &folder, const fs::path &file, Kind expected)
{
    const std::string before = contentOf(file);
    const fs::file_time_type written = fs::last_write_time(file);
    const std::set<std::string> names = folder.names();
    for (const MissingFile missing : {MissingFile::create, MissingFile::refuse}) {
        const auto journal = Journal::open(file, missing);
        REQUIRE_FALSE(journal);
        CHECK(journal.error().kind == expected);
        CHECK(journal.error().message.english().contains(file.string()));
    }
    CHECK(check(file).size() == 1);
    CHECK(contentOf(file) == before);
    CHECK(fs::last_write_time(file) == written);
    CHECK(folder.names() == names);
}

void makeStrangersDatabase(const fs::path &file, const std::string &pragma)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(pragma + "; CREATE TABLE photo (name TEXT); INSERT INTO photo VALUES ('cat')");
}

} // namespace

TEST_CASE("An empty file is left as it was")
{
    const Folder folder;
    write(folder / "empty", "");
    checkThatItIsLeftAlone(folder, folder / "empty", Kind::notAJournal);
}

TEST_CASE("A picture is left as it was")
{
    const Folder folder;
    write(folder / "cat.jpg", "\xff\xd8\xff\xe0 JFIF" + std::string(5000, 'x'));
    checkThatItIsLeftAlone(folder, folder / "cat.jpg", Kind::notAJournal);
}

TEST_CASE("A file shorter than a header is left as it was")
{
    const Folder folder;
    write(folder / "short", "SQLite format 3");
    checkThatItIsLeftAlone(folder, folder / "short", Kind::notAJournal);
}

TEST_CASE("A stranger's database is left as it was, in rollback mode and in WAL")
{
    const Folder folder;
    makeStrangersDatabase(folder / "rollback.db", "PRAGMA user_version = 1");
    checkThatItIsLeftAlone(folder, folder / "rollback.db", Kind::notAJournal);
    makeStrangersDatabase(folder / "wal.db", "PRAGMA journal_mode = WAL");
    checkThatItIsLeftAlone(folder, folder / "wal.db", Kind::notAJournal);
}

TEST_CASE("A newer journal is left as it was and refused by the name of its version")
{
    const Folder folder;
    const fs::path file = folder / "diary.osteon";
    {
        const Journal journal = opened(file);
        journal.database().exec("PRAGMA user_version = 73");
    }
    const auto journal = Journal::open(file, MissingFile::create);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().message.english().contains("version 73"));
    checkThatItIsLeftAlone(folder, file, Kind::newer);
}

TEST_CASE("A newer journal whose version is still in its -wal file is left as it was")
{
    const Folder folder;
    Journal live = opened(folder / "live.osteon");
    live.database().exec("PRAGMA user_version = 73");
    fs::create_directory(folder / "crashed");
    fs::copy_file(live.file(), folder / "crashed/diary.osteon");
    fs::copy_file(live.file().string() + "-wal", folder / "crashed/diary.osteon-wal");
    const std::string before = contentOf(folder / "crashed/diary.osteon");
    const std::string walBefore = contentOf(folder / "crashed/diary.osteon-wal");
    const auto journal = Journal::open(folder / "crashed/diary.osteon", MissingFile::refuse);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == Kind::newer);
    CHECK(contentOf(folder / "crashed/diary.osteon") == before);
    CHECK(contentOf(folder / "crashed/diary.osteon-wal") == walBefore);
}

TEST_CASE("A folder, a named pipe, a link in a circle and a dangling link are no journals")
{
    const Folder folder;
    fs::create_directory(folder / "folder");
    ::mkfifo((folder / "pipe").c_str(), 0600);
    fs::create_symlink(folder / "circle", folder / "circle");
    fs::create_symlink(folder / "nothing", folder / "dangling");
    const std::set<std::string> names = folder.names();
    for (const char *name : {"folder", "pipe", "circle"}) {
        CAPTURE(name);
        const auto journal = Journal::open(folder / name, MissingFile::create);
        REQUIRE_FALSE(journal);
        CHECK(journal.error().kind == Kind::notAJournal);
    }
    CHECK_FALSE(Journal::open(folder / "dangling", MissingFile::create));
    CHECK_FALSE(Journal::open("/dev/null", MissingFile::create));
    CHECK(folder.names() == names);
}

TEST_CASE("A journal that was cut off is damaged")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "diary.osteon");
        save(journal, milk());
    }
    const std::string content = contentOf(folder / "diary.osteon");
    write(folder / "diary.osteon", content.substr(0, content.size() / 2));
    const auto journal = Journal::open(folder / "diary.osteon", MissingFile::create);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == Kind::damaged);
    CHECK(journal.error().message.english().contains("restore a backup"));
    CHECK(check(folder / "diary.osteon").size() == 1);
    CHECK(contentOf(folder / "diary.osteon") == content.substr(0, content.size() / 2));
}

TEST_CASE("A page that is damaged is found by a check")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "diary.osteon");
        for (int i = 0; i < 40; ++i) {
            save(journal, milk());
        }
    }
    REQUIRE(check(folder / "diary.osteon").empty());
    std::string content = contentOf(folder / "diary.osteon");
    content.replace(content.size() - 4096, 4096, std::string(4096, '\x55'));
    write(folder / "diary.osteon", content);
    CHECK_FALSE(check(folder / "diary.osteon").empty());
    CHECK(contentOf(folder / "diary.osteon") == content);
}

TEST_CASE("A -wal file without its journal is not mixed into a new one")
{
    const Folder folder;
    write(folder / "diary.osteon-wal", "changes");
    const auto journal = Journal::open(folder / "diary.osteon", MissingFile::create);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == Kind::damaged);
    CHECK(folder.names() == std::set<std::string>{"diary.osteon-wal"});
}

TEST_CASE("A check works beside an open journal and changes nothing")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    const std::string before = contentOf(folder / "diary.osteon");
    const std::string walBefore = contentOf(folder / "diary.osteon-wal");
    CHECK(check(folder / "diary.osteon").empty());
    CHECK(contentOf(folder / "diary.osteon") == before);
    CHECK(contentOf(folder / "diary.osteon-wal") == walBefore);
    CHECK(check(folder / "none.osteon").size() == 1);
}

} // namespace osteon::test
