// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/full_disk.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>
#include <unistd.h>

namespace osteon::test {

namespace fs = std::filesystem;
using Kind = JournalError::Kind;

namespace {

/// Permissions do not hold for root: then the test goes on as nobody.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot) {
            REQUIRE(::seteuid(65534) == 0);
        }
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0) {
            std::abort();
        }
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot;
};

Kind failureOf(Journal &journal, const IntakeEntry &entry)
{
    try {
        save(journal, entry);
    } catch (const JournalFailure &failure) {
        CHECK(failure.error.message.english().contains(journal.file().string()));
        CHECK(std::string(failure.what()) == failure.error.message.english());
        return failure.error.kind;
    }
    return Kind::other;
}

IntakeEntry largeEntry()
{
    IntakeEntry entry = milk();
    entry.name = std::string(100'000, 'x');
    return entry;
}

} // namespace

TEST_CASE("A full disk is said to be full, nothing is half saved, and the next save works")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    {
        const FullDisk disk(100'000);
        CHECK(failureOf(journal, largeEntry()) == Kind::diskFull);
    }
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1);
    save(journal, milk());
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 2);
    CHECK(check(journal.file()).empty());
}

TEST_CASE("A database that may not grow is reported as a full disk")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    journal.database().exec("PRAGMA max_page_count = 1");
    CHECK(failureOf(journal, largeEntry()) == Kind::diskFull);
    CHECK(readDiary(journal, weekOf(monday)).intake.empty());
}

TEST_CASE("On a full disk no half journal is made")
{
    const Folder folder;
    const FullDisk disk(10'000);
    const auto journal = Journal::open(folder / "diary.osteon", MissingFile::create);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == Kind::diskFull);
    CHECK(folder.names().empty());
}

TEST_CASE("On a full disk no half backup is left, and an older backup stays")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    REQUIRE(backUp(journal, folder / "backup.osteon"));
    save(journal, largeEntry());
    const std::string before = contentOf(folder / "backup.osteon");
    const std::set<std::string> names = folder.names();
    const FullDisk disk(50'000);
    for (const char *name : {"backup.osteon", "other.osteon"}) {
        const auto result = backUp(journal, folder / name);
        REQUIRE_FALSE(result);
        CHECK_FALSE(result.error().isJournal);
        CHECK(result.error().message.english().contains("disk is full"));
    }
    CHECK(folder.names() == names);
    CHECK(contentOf(folder / "backup.osteon") == before);
}

TEST_CASE("A journal that may not be written, or in a folder that may not, is refused and left as it was")
{
    const Folder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    opened(folder / "diary.osteon");
    const std::string before = contentOf(folder / "diary.osteon");
    fs::permissions(folder / "diary.osteon", fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    {
        const OrdinaryUser user;
        for (const char *name : {"diary.osteon", "new.osteon"}) {
            const auto journal = Journal::open(folder / name, MissingFile::create);
            REQUIRE_FALSE(journal);
            CHECK(journal.error().kind == Kind::unwritable);
        }
    }
    fs::permissions(folder / "diary.osteon", fs::perms(0));
    {
        const OrdinaryUser user;
        const auto journal = Journal::open(folder / "diary.osteon", MissingFile::create);
        REQUIRE_FALSE(journal);
        CHECK(journal.error().kind == Kind::unwritable);
    }
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "diary.osteon", fs::perms(0600));
    CHECK(folder.names() == std::set<std::string>{"diary.osteon"});
    CHECK(contentOf(folder / "diary.osteon") == before);
}

TEST_CASE("A journal held by another program for too long is busy")
{
    const Folder folder;
    Journal holder = opened(folder / "diary.osteon");
    Journal waiting = opened(folder / "diary.osteon");
    waiting.database().setBusyTimeout(10);
    const Change change(holder, noon, "long");
    CHECK(failureOf(waiting, milk()) == Kind::busy);
}

TEST_CASE("A journal that was deleted or moved while it was open swallows no entries")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    fs::rename(folder / "diary.osteon", folder / "moved.osteon");
    CHECK(failureOf(journal, milk()) == Kind::missing);
    fs::rename(folder / "moved.osteon", folder / "diary.osteon");
    save(journal, milk());
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 2);
}

TEST_CASE("A value that osteon never writes is reported as damage, with its column")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    journal.database().exec("UPDATE intake SET day = '1802-03-04'");
    try {
        IntakeStore(journal).inPeriod({Day{1800_y / 1 / 1}, monday});
        FAIL("the day was accepted");
    } catch (const JournalFailure &failure) {
        CHECK(failure.error.kind == Kind::damaged);
        CHECK(failure.error.message.english().contains("1802-03-04"));
    }
}

} // namespace osteon::test
