// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/bone_record_store.h"
#include "storage/day_store.h"
#include "storage/folder.h"
#include "storage/migration.h"
#include "storage/own_food_store.h"
#include "storage/samples.h"
#include "storage/saved_meal_store.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <atomic>
#include <regex>
#include <thread>

namespace osteon::test {

namespace fs = std::filesystem;

namespace {

/// The released migrations and some of a later time.
std::vector<Migration> withLater(std::initializer_list<std::string_view> later)
{
    const auto released = journalMigrations();
    std::vector<Migration> migrations(released.begin(), released.end());
    for (const std::string_view sql : later) {
        migrations.push_back({newestVersion(migrations) + 1, sql});
    }
    return migrations;
}

constexpr std::string_view addNote = "CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES (';')";
constexpr std::string_view addColumn = "ALTER TABLE note ADD COLUMN author TEXT";
constexpr std::string_view broken = "CREATE TABLE half (text TEXT) STRICT; INSERT INTO nowhere VALUES (1)";

const int released = newestVersion(journalMigrations());

int version(const Journal &journal)
{
    return journal.database().execAndGet("PRAGMA user_version").getInt();
}

/// What made the tables and indexes, without comments and line breaks.
std::string schemaOf(const Journal &journal)
{
    const std::string sql =
        journal.database()
            .execAndGet("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema "
                        "WHERE sql IS NOT NULL ORDER BY type, name)")
            .getString();
    return std::regex_replace(sql, std::regex("--[^\\n]*|\\s"), "");
}

} // namespace

TEST_CASE("The released migrations are numbered from one without a gap")
{
    int expected = 0;
    for (const Migration &migration : journalMigrations()) {
        CHECK(migration.version == ++expected);
    }
    CHECK(newestVersion(journalMigrations()) >= 1);
}

TEST_CASE("A fresh journal gets every migration and no backup")
{
    const Folder folder;
    const auto migrations = withLater({addNote, addColumn});
    {
        const auto journal = Journal::open(folder / "diary.osteon", MissingFile::create, migrations);
        REQUIRE(journal);
        CHECK(version(*journal) == newestVersion(migrations));
        CHECK(journal->database().execAndGet("SELECT count(author IS NULL) FROM note").getInt() == 1);
    }
    CHECK(folder.names() == std::set<std::string>{"diary.osteon"});
}

TEST_CASE("An older journal gets what is pending, keeps its entries, and a backup lies beside it")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "diary.osteon");
        save(journal, milk());
    }
    const auto migrations = withLater({addNote, addColumn});
    const std::string backupName = "diary.osteon.version-" + std::to_string(released) + ".backup";
    for (int run = 0; run < 2; ++run) { // the second time there is nothing to do
        auto journal = Journal::open(folder / "diary.osteon", MissingFile::refuse, migrations);
        REQUIRE(journal);
        CHECK(version(*journal) == newestVersion(migrations));
        CHECK(readDiary(*journal, weekOf(monday)).intake.size() == 1);
        CHECK(journal->database().execAndGet("SELECT count(*) FROM note").getInt() == 1);
    }
    CHECK(folder.names() == std::set<std::string>{"diary.osteon", backupName});
    Journal backup = opened(folder / backupName);
    CHECK(version(backup) == released);
    CHECK(readDiary(backup, weekOf(monday)).intake.size() == 1);
}

TEST_CASE("A migration that fails leaves the journal at its version, says so, and leaves nothing beside it")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "diary.osteon");
        save(journal, milk());
    }
    const auto failed =
        Journal::open(folder / "diary.osteon", MissingFile::refuse, withLater({addNote, broken}));
    REQUIRE_FALSE(failed);
    CHECK(
        failed.error().message.english().contains("left as it was, at version " + std::to_string(released)));
    CHECK(folder.names() == std::set<std::string>{"diary.osteon"});
    Journal journal = opened(folder / "diary.osteon");
    CHECK(version(journal) == released);
    CHECK_FALSE(journal.database().tableExists("note"));
    CHECK_FALSE(journal.database().tableExists("half"));
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1);
}

TEST_CASE("A migration that would leave a broken reference is rolled back")
{
    const Folder folder;
    opened(folder / "diary.osteon");
    const auto migrations = withLater({"INSERT INTO change_row VALUES (99, 1, 'intake', 'x', NULL)"});
    CHECK_FALSE(Journal::open(folder / "diary.osteon", MissingFile::refuse, migrations));
    const Journal journal = opened(folder / "diary.osteon");
    CHECK(journal.database().execAndGet("SELECT count(*) FROM change_row").getInt() == 0);
}

TEST_CASE("A new journal whose making fails leaves nothing behind")
{
    const Folder folder;
    CHECK_FALSE(Journal::open(folder / "diary.osteon", MissingFile::create, withLater({broken})));
    CHECK(folder.names().empty());
}

TEST_CASE("A journal of later migrations is refused by the released program and left as it was")
{
    const Folder folder;
    CHECK(Journal::open(folder / "diary.osteon", MissingFile::create, withLater({addNote})));
    const std::string before = contentOf(folder / "diary.osteon");
    const auto journal = Journal::open(folder / "diary.osteon", MissingFile::refuse);
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == JournalError::Kind::newer);
    CHECK(contentOf(folder / "diary.osteon") == before);
}

TEST_CASE("Programs that open an older journal at once migrate it once")
{
    const Folder folder;
    opened(folder / "diary.osteon");
    const auto migrations = withLater({addNote});
    std::atomic<int> successes = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            successes +=
                Journal::open(folder / "diary.osteon", MissingFile::refuse, migrations).has_value() ? 1 : 0;
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(successes == 4);
    const auto journal = Journal::open(folder / "diary.osteon", MissingFile::refuse, migrations);
    CHECK(journal->database().execAndGet("SELECT count(*) FROM note").getInt() == 1);
}

TEST_CASE("A journal of the first released version opens and keeps what is in it")
{
    const Folder folder;
    fs::copy_file(fs::path(TEST_DATA) / "journal_v1.osteon", folder / "diary.osteon");
    Journal journal = opened(folder / "diary.osteon");
    CHECK(version(journal) == newestVersion(journalMigrations()));
    const DiaryRecord record = readDiary(journal, weekOf(monday));
    REQUIRE(record.intake.size() == 1);
    CHECK(record.intake[0].amounts == milk().amounts);
    CHECK(record.exercise.size() == 1);
    CHECK(record.completeDays == std::set{monday});
    CHECK_FALSE(record.intake[0].note);
    CHECK(RegimenStore(journal).all().empty());
    CHECK(fs::exists(folder / "diary.osteon.version-1.backup"));
    CHECK(undoLast(journal, noon) == "fixture");
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("A journal of the second released version opens with its routines, ticks and notes")
{
    const Folder folder;
    fs::copy_file(fs::path(TEST_DATA) / "journal_v2.osteon", folder / "diary.osteon");
    Journal journal = opened(folder / "diary.osteon");
    CHECK(version(journal) == newestVersion(journalMigrations()));
    const DiaryRecord record = readDiary(journal, weekOf(monday));
    REQUIRE(record.intake.size() == 2); // one of them is a tick's
    CHECK(record.intake[0].note == milk().note);
    CHECK(record.exercise.at(0).note == walk().note);
    REQUIRE(record.doses.size() == 3);
    CHECK(record.doses[1].intake == record.intake[1].stamp.uid);
    CHECK(record.doses[2].state == DoseState::skipped);
    CHECK(RegimenStore(journal).all().at(0).newest().schedule == calciumTablets().newest().schedule);
    CHECK(undoLast(journal, noon) == "ticks");
    CHECK(undoLast(journal, noon) == "fixture");
    CHECK(RegimenStore(journal).all().empty());
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("A journal of the third released version opens with its foods and meals, and its routines are no "
          "treatment")
{
    const Folder folder;
    fs::copy_file(fs::path(TEST_DATA) / "journal_v3.osteon", folder / "diary.osteon");
    Journal journal = opened(folder / "diary.osteon");
    CHECK(version(journal) == newestVersion(journalMigrations()));
    const DiaryRecord record = readDiary(journal, weekOf(monday));
    REQUIRE(record.intake.size() == 2); // one of them is a tick's
    CHECK(record.intake[0].note == "Slept well.\nNearly");
    CHECK(record.exercise.size() == 1);
    CHECK(record.doses.size() == 2);
    CHECK(record.completeDays == std::set{monday});
    CHECK(OwnFoodStore(journal).all().at(0).name == "Own yogurt");
    CHECK(SavedMealStore(journal).all().at(0).name == "Breakfast");
    const std::vector<Regimen> regimens = RegimenStore(journal).all();
    REQUIRE(regimens.size() == 2);
    CHECK(regimens[0].newest().name == "Anastrozole");
    CHECK(regimens[0].treatment == TreatmentClass::other);
    CHECK(readBoneRecord(journal).isEmpty());
    CHECK(fs::exists(folder / "diary.osteon.version-3.backup"));
    CHECK(undoLast(journal, noon) == "meal");
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("A change of a routine from before treatments is taken back without losing what it is since")
{
    const Folder folder;
    fs::copy_file(fs::path(TEST_DATA) / "journal_v3.osteon", folder / "diary.osteon");
    Journal journal = opened(folder / "diary.osteon");
    journal.database().exec("UPDATE regimen SET treatment = 'aromatase_inhibitor' WHERE kind = 'medicine'");
    for (int step = 0; step < 4; ++step) { // the meal, the food, the ticks and the second routine
        undoLast(journal, noon);
    }
    const std::vector<Regimen> regimens = RegimenStore(journal).all();
    REQUIRE(regimens.size() == 1);
    CHECK(regimens[0].treatment == TreatmentClass::aromataseInhibitor);
}

TEST_CASE("Whatever version a journal begins with, it ends with the tables of a fresh one")
{
    const Folder folder;
    const std::string fresh = schemaOf(opened(folder / "fresh.osteon"));
    for (int number = 1; number < released; ++number) {
        CAPTURE(number);
        const std::string name = "journal_v" + std::to_string(number) + ".osteon";
        REQUIRE(fs::exists(fs::path(TEST_DATA) / name));
        fs::copy_file(fs::path(TEST_DATA) / name, folder / name);
        CHECK(schemaOf(opened(folder / name)) == fresh);
    }
}

} // namespace osteon::test
