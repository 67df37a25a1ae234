// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "bench/sample_journal.h"
#include "storage/intake_store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};

void saveOsteon(benchmark::State &state)
{
    const TemporaryFolder folder;
    Journal journal = openJournal(folder.file("journal.osteon"));
    IntakeStore store(journal);
    const IntakeEntry entry = sampleEntry(today);
    for ([[maybe_unused]] auto iteration : state) {
        Change change(journal, instantOn(today), "log");
        store.add(change, entry);
        change.commit();
    }
}

/// What the same rows cost without osteon: an entry, a step of undo and its row, in one transaction of a
/// database with the same settings, by statements prepared once.
void saveBare(benchmark::State &state)
{
    const TemporaryFolder folder;
    SQLite::Database database(folder.file("bare.sqlite").string(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode=WAL");
    database.exec("PRAGMA synchronous=FULL");
    database.exec(
        "CREATE TABLE entry (id INTEGER PRIMARY KEY, day TEXT, zone TEXT, meal TEXT, name TEXT, food TEXT, "
        "portion INTEGER, written TEXT, calcium INTEGER, vitamin_d INTEGER, magnesium INTEGER) STRICT;"
        "CREATE TABLE step (id INTEGER PRIMARY KEY, title TEXT, clock INTEGER) STRICT;"
        "CREATE TABLE step_row (id INTEGER PRIMARY KEY, step INTEGER, entry INTEGER) STRICT;");
    SQLite::Statement entry(database,
                            "INSERT INTO entry VALUES (NULL, '2026-11-23', 'Europe/Berlin', 'breakfast', "
                            "'Milk, whole', 'milk-whole', 206000, '200 ml', 233000000, 2678, 20600000)");
    SQLite::Statement step(database, "INSERT INTO step VALUES (NULL, 'log', 12345678)");
    SQLite::Statement stepRow(database, "INSERT INTO step_row VALUES (NULL, 1, 1)");
    for ([[maybe_unused]] auto iteration : state) {
        database.exec("BEGIN IMMEDIATE");
        for (SQLite::Statement *statement : {&entry, &step, &stepRow}) {
            statement->exec();
            statement->reset();
        }
        database.exec("COMMIT");
    }
}

} // namespace

void registerSaveBenchmark()
{
    benchmark::RegisterBenchmark("save_osteon", saveOsteon)->Unit(benchmark::kMicrosecond)->UseRealTime();
    benchmark::RegisterBenchmark("save_bare", saveBare)->Unit(benchmark::kMicrosecond)->UseRealTime();
}

} // namespace osteon::benchmarks
