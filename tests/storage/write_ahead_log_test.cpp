// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/samples.h"
#include "storage/write_ahead_log.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t frameSize = 24 + 4096;

/// A journal as a crash leaves it: five entries, four of them in the -wal file.
class CrashedJournal
{
public:
    CrashedJournal() : file(folder / "crashed.osteon"), wal(folder / "crashed.osteon-wal")
    {
        Journal live = opened(folder / "live.osteon");
        for (int i = 0; i < 4; ++i) {
            save(live, milk());
        }
        fs::copy_file(live.file(), file);
        fs::copy_file(live.file().string() + "-wal", wal);
    }

    std::size_t frames() const { return (fs::file_size(wal) - 32) / frameSize; }
    static std::size_t offsetOf(std::size_t frame) { return 32 + frame * frameSize; }

    Folder folder;
    fs::path file;
    fs::path wal;
};

void checkThatDamageIsReported(const CrashedJournal &crashed, int changes)
{
    CHECK(unreadableCommits(crashed.wal) == changes);
    const std::string before = contentOf(crashed.wal);
    const auto journal = Journal::open(crashed.file, MissingFile::create);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == JournalError::Kind::damaged);
    CHECK(journal.error().message.english().contains(std::to_string(changes) + " change"));
    CHECK(check(crashed.file).size() == 1);
    CHECK(contentOf(crashed.wal) == before);
    CHECK(fs::exists(crashed.file));
}

} // namespace

TEST_CASE("A healthy -wal file that a crash left behind is read")
{
    const CrashedJournal crashed;
    CHECK(unreadableCommits(crashed.wal) == 0);
    CHECK(check(crashed.file).empty());
    Journal journal = opened(crashed.file);
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 4);
}

TEST_CASE("A damaged frame is reported with the number of changes behind it")
{
    const CrashedJournal first;
    damage(first.wal, CrashedJournal::offsetOf(0) + 1000);
    checkThatDamageIsReported(first, 4);
}

TEST_CASE("Damage in the last change is reported: in a page, its checksum, its salt and its commit mark")
{
    for (const std::size_t offset : {2000U, 16U, 8U, 12U, 7U}) {
        CAPTURE(offset);
        const CrashedJournal crashed;
        damage(crashed.wal, CrashedJournal::offsetOf(crashed.frames() - 1) + offset);
        checkThatDamageIsReported(crashed, 1);
    }
}

TEST_CASE("A damaged header of the -wal file is reported")
{
    for (const std::size_t offset : {0U, 8U, 16U, 25U}) {
        CAPTURE(offset);
        const CrashedJournal crashed;
        damage(crashed.wal, offset);
        checkThatDamageIsReported(crashed, 4);
    }
}

TEST_CASE("A last frame that a crash cut off was never saved and is no damage")
{
    const CrashedJournal crashed;
    fs::resize_file(crashed.wal, fs::file_size(crashed.wal) - 100);
    CHECK(unreadableCommits(crashed.wal) == 0);
    Journal journal = opened(crashed.file);
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 3);
    CHECK(check(crashed.file).empty());
}

TEST_CASE("A -wal file cut off between two changes or within its header is no damage")
{
    const CrashedJournal crashed;
    fs::resize_file(crashed.wal, 20);
    CHECK(unreadableCommits(crashed.wal) == 0);
    fs::resize_file(crashed.wal, 0);
    CHECK(unreadableCommits(crashed.wal) == 0);
    CHECK(unreadableCommits(crashed.folder / "none-wal") == 0);
}

TEST_CASE("Frames of an earlier round are no damage, and damage before them is")
{
    const Folder folder;
    Journal live = opened(folder / "live.osteon");
    for (int i = 0; i < 10; ++i) {
        save(live, milk());
    }
    live.database().exec("PRAGMA wal_checkpoint(RESTART)");
    save(live, milk());
    save(live, milk());
    const fs::path wal = folder / "copy-wal";
    fs::copy_file(live.file().string() + "-wal", wal);
    CHECK(unreadableCommits(wal) == 0);
    damage(wal, CrashedJournal::offsetOf(0) + 500);
    CHECK(unreadableCommits(wal) == 2);
}

TEST_CASE("A commit that a crash cut short over frames of an earlier round is no damage")
{
    const Folder folder;
    Journal live = opened(folder / "live.osteon");
    for (int i = 0; i < 10; ++i) {
        save(live, milk());
    }
    live.database().exec("PRAGMA wal_checkpoint(RESTART)");
    const fs::path wal = folder / "copy-wal";
    save(live, milk());
    const std::string oneChange = contentOf(live.file().string() + "-wal");
    save(live, milk());
    std::string twoChanges = contentOf(live.file().string() + "-wal");
    // The new frame's header was written, its page not any more.
    std::size_t last = 0;
    for (std::size_t offset = 32; offset < twoChanges.size(); offset += frameSize) {
        if (twoChanges.substr(offset, frameSize) != oneChange.substr(offset, frameSize)) {
            last = offset;
        }
    }
    REQUIRE(last > 0);
    twoChanges.replace(last + 24, 4096, oneChange.substr(last + 24, 4096));
    write(wal, twoChanges);
    CHECK(unreadableCommits(wal) == 0);
}

} // namespace osteon::test
