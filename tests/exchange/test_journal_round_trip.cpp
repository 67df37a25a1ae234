// SPDX-License-Identifier: GPL-3.0-or-later
// From a journal into a table, from the table into another journal, and back.
#include "exchange/download.h"
#include "exchange/journal_csv_columns.h"
#include "exchange/journal_csv_reader.h"
#include "exchange/journal_csv_writer.h"
#include "exchange/random_journal.h"
#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/intake_store.h"
#include "storage/journal_import.h"
#include "storage/journal_walk.h"
#include "storage/own_food_store.h"
#include "storage/profile_store.h"
#include "storage/query.h"
#include "storage/regimen_store.h"
#include "storage/setting_store.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace osteon;
using namespace osteon::tests;

namespace {

constexpr Instant noon{std::chrono::milliseconds(1'795'435'200'000)};

struct Place
{
    DownloadFolder folder;
    int number = 0;

    Journal newJournal()
    {
        auto journal = Journal::open(folder.path() / ("diary" + std::to_string(++number) + ".osteon"),
                                     MissingFile::create);
        REQUIRE(journal.has_value());
        return std::move(*journal);
    }

    ImportReport import(Journal &journal, const std::string &table) const
    {
        Change change(journal, noon, "import");
        JournalImport import(change);
        const auto read = readJournalCsv(folder.writeFile("diary.csv", table), lastRandomDay, import,
                                         [](double) { return true; });
        CAPTURE(read ? std::string() : read.error().sentence.english());
        REQUIRE(read.has_value());
        change.commit();
        return import.report();
    }
};

std::string tableOf(Journal &journal, std::optional<Period> period = std::nullopt)
{
    JournalCsvWriter writer;
    walkJournal(journal, period, writer);
    return writer.text();
}

std::string storedTable(Journal &journal, const CollectedJournal &pieces)
{
    Change change(journal, noon, "import");
    JournalImport import(change);
    pieces.passOn(import);
    change.commit();
    CHECK(import.report().added() == import.report().found());
    return tableOf(journal);
}

/// A journal with a supplement that was ticked once.
struct Ticked
{
    explicit Ticked(Journal &journal)
    {
        Change change(journal, noon, "tick");
        RegimenVersion version;
        version.from = lastRandomDay;
        version.name = "Vitamin D3";
        version.amounts[Nutrient::vitaminD] = Mass::fromMicrograms(20);
        version.schedule.anchor = lastRandomDay;
        const std::string uid = RegimenStore(journal).add(
            change, {.uid = {}, .kind = RegimenKind::supplement, .versions = {version}});
        regimen = *RegimenStore(journal).find(uid);
        dose = *DoseStore(journal).record(change, dueOn(std::span(&regimen, 1), {}, lastRandomDay).front(),
                                          DoseState::taken, std::nullopt, {});
        change.commit();
    }

    Regimen regimen;
    Dose dose;
};

const std::string emptyTable = JournalCsvWriter().text();

} // namespace

TEST_CASE("A random journal goes into a table and from there into an empty journal, byte for byte")
{
    std::mt19937 random(20261124);
    Place place;
    for (int round = 0; round < 12; ++round) {
        CAPTURE(round);
        Journal first = place.newJournal();
        const std::string table = storedTable(first, randomJournal(random));
        Journal second = place.newJournal();
        const ImportReport report = place.import(second, table);
        CHECK(report.added() == report.found());
        REQUIRE(tableOf(second) == table);
        CHECK(place.import(second, table).added() == 0);
        REQUIRE(tableOf(second) == table);
        CHECK(undoLast(second, noon) == "import");
        CHECK(tableOf(second) == emptyTable);
        CHECK(place.import(second, table).added() == report.found());
        REQUIRE(tableOf(second) == table);
    }
}

TEST_CASE("A second import adds nothing and leaves what was changed since as it is")
{
    Place place;
    Journal journal = place.newJournal();
    std::mt19937 random(5);
    CollectedJournal pieces = randomJournal(random);
    while (pieces.intake.empty()) {
        pieces = randomJournal(random);
    }
    const std::string table = storedTable(journal, pieces);
    IntakeEntry changed = pieces.intake.front();
    changed.name = "Something else";
    {
        Change change(journal, noon, "edit");
        IntakeStore(journal).update(change, changed);
        change.commit();
    }
    const ImportReport report = place.import(journal, table);
    CHECK(report.added() == 0);
    CHECK(report.of(ImportedKind::intake).different == 1);
    REQUIRE(report.skipped.size() == 1);
    CHECK(report.skipped.front().uid == changed.stamp.uid);
    CHECK(report.skipped.front().day == changed.stamp.day);
    CHECK(IntakeStore(journal).find(changed.stamp.uid) == changed);
}

TEST_CASE("What was deleted comes back with an import, and goes again when that is undone")
{
    Place place;
    Journal journal = place.newJournal();
    const Ticked ticked(journal);
    const std::string table = tableOf(journal);
    {
        Change change(journal, noon, "delete");
        DoseStore(journal).remove(change, ticked.dose.stamp.uid);
        RegimenStore(journal).remove(change, ticked.regimen.uid);
        change.commit();
    }
    const std::string without = tableOf(journal);
    const ImportReport report = place.import(journal, table);
    CHECK(report.of(ImportedKind::dose).cameBack == 1);
    CHECK(report.of(ImportedKind::regimen).cameBack == 1);
    CHECK(tableOf(journal) == table);
    undoLast(journal, noon);
    CHECK(tableOf(journal) == without);
}

TEST_CASE("A tablet that was ticked on two computers is not counted twice")
{
    Place place;
    Journal first = place.newJournal();
    const Ticked ticked(first);
    Journal second = place.newJournal();
    place.import(second, tableOf(first));
    {
        Change change(second, noon, "tick");
        DoseStore(second).remove(change, ticked.dose.stamp.uid);
        DoseStore(second).record(change, dueOn(std::span(&ticked.regimen, 1), {}, lastRandomDay).front(),
                                 DoseState::taken, std::nullopt, {});
        change.commit();
    }
    const ImportReport report = place.import(first, tableOf(second));
    CHECK(report.added() == 0);
    CHECK(report.of(ImportedKind::dose).taken == 1);
    CHECK(readDiary(first, {lastRandomDay, lastRandomDay}).intake.size() == 1);
}

TEST_CASE("Doses of a routine that was deleted are kept, and the routine asks for nothing")
{
    Place place;
    Journal first = place.newJournal();
    const Ticked ticked(first);
    {
        Change change(first, noon, "regimen");
        RegimenStore(first).remove(change, ticked.regimen.uid);
        change.commit();
    }
    Journal second = place.newJournal();
    place.import(second, tableOf(first));
    CHECK(tableOf(second) == tableOf(first));
    CHECK(RegimenStore(second).all().empty());
    CHECK(DoseStore(second).find(ticked.dose.stamp.uid) == ticked.dose);
}

TEST_CASE("A food that was merged into another still stands for it after an import")
{
    Place place;
    Journal first = place.newJournal();
    OwnFood yogurt;
    yogurt.name = "Yogurt";
    std::string old;
    std::string kept;
    {
        Change change(first, noon, "food");
        kept = OwnFoodStore(first).add(change, yogurt);
        old = OwnFoodStore(first).add(change, yogurt);
        const std::string gone = OwnFoodStore(first).add(change, yogurt);
        const std::string withIt = OwnFoodStore(first).add(change, yogurt);
        OwnFoodStore(first).merge(change, old, kept);
        OwnFoodStore(first).merge(change, withIt, gone);
        OwnFoodStore(first).remove(change, gone);
        change.commit();
    }
    Journal second = place.newJournal();
    CHECK(place.import(second, tableOf(first)).of(ImportedKind::ownFood).added == 2);
    CHECK(OwnFoodStore(second).find(old)->uid == kept);
    CHECK(tableOf(second) == tableOf(first));
}

TEST_CASE("What was told of oneself is added to, and never contradicted")
{
    Place place;
    Journal journal = place.newJournal();
    const auto put = [&](const Profile &profile) {
        Change change(journal, noon, "profile");
        ProfileStore(journal).put(change, profile);
        change.commit();
    };
    const auto told = [&](const Profile &profile) {
        JournalCsvWriter writer;
        writer.add(profile);
        return place.import(journal, writer.text()).of(ImportedKind::profile);
    };
    put({.sex = Sex::female, .birthYear = std::nullopt});
    CHECK(told({.sex = Sex::female, .birthYear = 1960}).added == 1);
    CHECK(ProfileStore(journal).profile() == Profile{.sex = Sex::female, .birthYear = 1960});
    CHECK(told({.sex = Sex::female, .birthYear = 1960, .name = "Ada"}).added == 1);
    CHECK(told({.sex = Sex::female, .birthYear = 1960}).known == 1); // what is not told takes nothing back
    CHECK(told({.sex = Sex::female, .birthYear = 1960, .name = "Grace"}).different == 1);
    CHECK(told({.sex = Sex::male, .birthYear = 1960}).different == 1);
    CHECK(told({.sex = Sex::female, .birthYear = 1960, .takesAnticoagulant = true}).different == 1);
    CHECK(ProfileStore(journal).profile() == Profile{.sex = Sex::female, .birthYear = 1960, .name = "Ada"});
}

TEST_CASE("Settings come along where nothing was set, and never change what was")
{
    Place place;
    Journal journal = place.newJournal();
    const auto set = [&](const DiarySettings &settings) {
        JournalCsvWriter writer;
        writer.add(settings);
        return place.import(journal, writer.text()).of(ImportedKind::settings);
    };
    const DiarySettings late{std::chrono::hours(4), NutrientUnit::microgram};
    CHECK(set(DiarySettings()).found == 0);
    CHECK(set(late).added == 1);
    CHECK(set(late).known == 1);
    CHECK(set({std::chrono::hours(5), NutrientUnit::microgram}).different == 1);
    CHECK(SettingStore(journal).settings() == late);
}

TEST_CASE("The table of a period has its entries and everything that was set up")
{
    Place place;
    Journal journal = place.newJournal();
    std::mt19937 random(6);
    CollectedJournal pieces;
    while (pieces.intake.size() < 20 || pieces.regimens.empty()) {
        pieces = randomJournal(random);
    }
    storedTable(journal, pieces);
    const Period period{addDays(lastRandomDay, -100), addDays(lastRandomDay, -50)};
    CollectedJournal part;
    walkJournal(journal, period, part);
    CHECK(part.regimens == pieces.regimens);
    CHECK_FALSE(part.intake.empty());
    for (const IntakeEntry &entry : part.intake) {
        CHECK(period.contains(entry.stamp.day));
    }
    const auto ticked =
        std::ranges::count_if(part.doses, [](const RecordedDose &dose) { return dose.entry.has_value(); });
    CHECK(part.intake.size() + static_cast<std::size_t>(ticked) ==
          IntakeStore(journal).inPeriod(period).size());
}

TEST_CASE("An import that is refused half-way leaves the journal as it was")
{
    Place place;
    Journal journal = place.newJournal();
    std::mt19937 random(8);
    CollectedJournal pieces;
    while (pieces.exercise.empty() || pieces.intake.empty()) {
        pieces = randomJournal(random);
    }
    JournalCsvWriter writer;
    pieces.passOn(writer);
    const std::string badRow = "exercise,oops" + std::string(journalColumnCount - 2, ',') + "\r\n";
    {
        Change change(journal, noon, "import");
        JournalImport import(change);
        const auto file = place.folder.writeFile("diary.csv", writer.text() + badRow);
        CHECK_FALSE(readJournalCsv(file, lastRandomDay, import, [](double) { return true; }).has_value());
        CHECK(import.report().added() > 0);
    }
    CHECK(tableOf(journal) == emptyTable);
    CHECK_FALSE(lastChange(journal).has_value());
}

TEST_CASE("Every table and column that a user fills goes into the table of a diary")
{
    // Where this fails, the journal has something new: give it a row or a cell in journal_csv_fields.h and a
    // value in random_journal.cpp, then count it here.
    const std::map<std::string, std::int64_t> known{
        {"complete_day", 4},     {"dose", 13},           {"exercise", 14},   {"intake", 23},
        {"own_food", 19},        {"profile", 7},         {"setting", 5},     {"regimen", 5},
        {"regimen_version", 22}, {"saved_meal", 5},      {"target_plan", 6}, {"saved_meal_item", 19},
        {"target_rule", 15},     {"bone_scan", 15},      {"lab_value", 19},  {"health_event", 12},
        {"diary_note", 7},       {"doctor_question", 8}, {"next_date", 9}};
    Place place;
    Journal journal = place.newJournal();
    std::map<std::string, std::int64_t> found;
    Query query(journal,
                "SELECT made.name AS table_name, count(*) AS column_count FROM sqlite_schema AS made, "
                "pragma_table_info(made.name) WHERE made.type = 'table' AND made.sql LIKE "
                "'%deleted_at%' GROUP BY made.name");
    while (query.next()) {
        found[query.text("table_name")] = query.integer("column_count");
    }
    CHECK(found == known);
}
