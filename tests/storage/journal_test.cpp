// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/samples.h"
#include "storage/uid.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace osteon::test {

namespace fs = std::filesystem;

TEST_CASE("A new journal is empty, complete and alone in its folder")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "diary.osteon");
        CHECK(readDiary(journal, weekOf(monday)).intake.empty());
        CHECK_FALSE(firstRecordedDay(journal));
        CHECK_FALSE(lastChange(journal));
        CHECK(journal.file() == folder / "diary.osteon");
    }
    CHECK(folder.names() == std::set<std::string>{"diary.osteon"});
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("A missing journal is refused where it is not to be created")
{
    const Folder folder;
    const auto journal = Journal::open(folder / "none.osteon", MissingFile::refuse);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == JournalError::Kind::missing);
    CHECK(folder.names().empty());
}

TEST_CASE("A journal is not created in a folder that does not exist")
{
    const Folder folder;
    const auto journal = Journal::open(folder / "no/such/diary.osteon", MissingFile::create);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == JournalError::Kind::missing);
    CHECK(folder.names().empty());
}

TEST_CASE("A journal can be read by its owner alone, whatever the umask")
{
    const Folder folder;
    const mode_t former = ::umask(0);
    {
        const Journal journal = opened(folder / "open-umask.osteon");
        for (const std::string &name : folder.names()) {
            CAPTURE(name);
            CHECK((fs::status(folder / name).permissions() & fs::perms::all) ==
                  (fs::perms::owner_read | fs::perms::owner_write));
        }
        CHECK(folder.names().size() > 1); // the -wal and -shm files count too
    }
    ::umask(0777);
    CHECK(Journal::open(folder / "closed-umask.osteon", MissingFile::create));
    ::umask(former);
}

TEST_CASE("A journal is durable: WAL, flushed at every commit, references checked")
{
    const Folder folder;
    const Journal journal = opened(folder / "diary.osteon");
    CHECK(journal.database().execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(journal.database().execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(journal.database().execAndGet("PRAGMA foreign_keys").getInt() == 1);
}

TEST_CASE("Special names of SQLite are plain names of files")
{
    const Folder folder;
    const fs::path former = fs::current_path();
    fs::current_path(folder.path());
    for (const char *name : {":memory:", "file:x?mode=memory", "file::memory:", "file:y?vfs=unix-none"}) {
        {
            Journal journal = opened(name);
            save(journal, milk());
        }
        Journal again = opened(name);
        CHECK(readDiary(again, weekOf(monday)).intake.size() == 1);
        CHECK(fs::is_regular_file(folder / name));
    }
    CHECK_FALSE(Journal::open("", MissingFile::create));
    CHECK_FALSE(Journal::open(fs::path(std::string("a\0b", 3)), MissingFile::create));
    fs::current_path(former);
}

TEST_CASE("A journal behind a symbolic link keeps its -wal file beside the real one")
{
    const Folder folder;
    fs::create_directory(folder / "real");
    opened(folder / "real/diary.osteon");
    fs::create_symlink(folder / "real/diary.osteon", folder / "link.osteon");
    Journal journal = opened(folder / "link.osteon");
    save(journal, milk());
    CHECK(journal.file() == folder / "real/diary.osteon");
    CHECK(fs::exists(folder / "real/diary.osteon-wal"));
    CHECK_FALSE(fs::exists(folder / "link.osteon-wal"));
}

TEST_CASE("Two programs can create one journal at once")
{
    const Folder folder;
    std::vector<std::thread> threads;
    std::atomic<int> successes = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            auto journal = Journal::open(folder / "diary.osteon", MissingFile::create);
            if (journal) {
                save(*journal, milk());
                ++successes;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(successes == 8);
    Journal journal = opened(folder / "diary.osteon");
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 8);
}

TEST_CASE("Two connections write one journal, and each sees that the other has")
{
    const Folder folder;
    Journal window = opened(folder / "diary.osteon");
    Journal terminal = opened(folder / "diary.osteon");
    const std::int64_t before = window.dataVersion();
    save(terminal, milk());
    CHECK(window.dataVersion() != before);
    save(window, milk());
    save(terminal, milk());
    CHECK(readDiary(window, weekOf(monday)).intake.size() == 3);
    CHECK(readDiary(terminal, weekOf(monday)).intake.size() == 3);
}

TEST_CASE("Looking at a journal from one program takes no lock away from its own connection")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    CHECK(check(folder / "diary.osteon").empty());
    CHECK(Journal::open(folder / "diary.osteon", MissingFile::refuse));
    // Only another process sees which locks this one holds.
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000; // SQLite's lock bytes
    lock.l_len = 512;
    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(journal.file().c_str(), O_RDWR);
        ::_exit(::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
}

TEST_CASE("Uids are of version 7, carry the time, and sort in the order they were made")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    std::vector<std::string> uids;
    for (int i = 0; i < 50; ++i) {
        uids.push_back(save(journal, milk()));
    }
    CHECK(std::ranges::is_sorted(uids));
    CHECK(std::ranges::adjacent_find(uids) == uids.end());
    const std::string &uid = uids.front();
    CHECK(uid.size() == 36);
    CHECK(uid.substr(0, 13) == "01a1e43a-7a00");
    CHECK(uid[14] == '7');
    CHECK(std::string("89ab").contains(uid[19]));
    CHECK(uidAt(0x7fff'ffff'ffff) != uidAt(0x7fff'ffff'ffff)); // the rest is random
}

TEST_CASE("The journal's clock always grows, even when the computer's clock is set back")
{
    const Folder folder;
    std::vector<std::int64_t> clocks;
    for (const int hour : {3, 2, 2, 1, 4, -1'000'000}) {
        Journal journal = opened(folder / "diary.osteon");
        save(journal, milk(), noon + std::chrono::hours(hour));
        undoLast(journal, noon);
        clocks.push_back(journal.database().execAndGet("SELECT max(modified_at) FROM intake").getInt64());
    }
    CHECK(std::ranges::is_sorted(clocks));
    CHECK(std::ranges::adjacent_find(clocks) == clocks.end());
    CHECK((clocks.front() >> 16) == (noon + std::chrono::hours(3)).time_since_epoch().count());
}

TEST_CASE("A week of a journal is found by an index, without sorting")
{
    const Folder folder;
    const Journal journal = opened(folder / "diary.osteon");
    SQLite::Statement plan(journal.database(),
                           "EXPLAIN QUERY PLAN SELECT * FROM intake WHERE day BETWEEN '2026-11-16' "
                           "AND '2026-11-22' AND deleted_at IS NULL ORDER BY day, uid");
    REQUIRE(plan.executeStep());
    CHECK(plan.getColumn("detail").getString() == "SEARCH intake USING INDEX intake_day (day>? AND day<?)");
    CHECK_FALSE(plan.executeStep());
}

} // namespace osteon::test
