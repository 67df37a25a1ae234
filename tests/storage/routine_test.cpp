// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/folder.h"
#include "storage/regimen_store.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <functional>

namespace osteon::test {

namespace {

std::vector<DueDose> due(Journal &journal, Day day = monday)
{
    return dueOn(RegimenStore(journal).all(), DoseStore(journal).inPeriod({day, day}), day);
}

std::optional<Dose> record(Journal &journal, const DueDose &dose, DoseState state = DoseState::taken)
{
    Change change(journal, noon, "tick");
    auto recorded = DoseStore(journal).record(change, dose, state, TimeOfDay(485), "Europe/Berlin");
    change.commit();
    return recorded;
}

/// A journal with a supplement twice a day, whose first dose is ticked.
struct Ticked
{
    Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    std::string regimen = save(journal, calciumTablets());
    Dose dose = *record(journal, due(journal).front());

    DiaryRecord week() { return readDiary(journal, weekOf(monday)); }
};

} // namespace

TEST_CASE("A regimen comes back as it was stored, with every version")
{
    const Folder folder;
    Regimen tablets = calciumTablets();
    Regimen medicine = weeklyMedicine();
    RegimenVersion later = medicine.newest();
    later.from = addDays(monday, 30);
    later.dose = "";
    later.schedule = {
        .repeat = Repeat::asNeeded, .every = 1, .weekdays = {}, .anchor = monday, .doseSlots = {}};
    medicine = withVersion(medicine, later);
    {
        Journal journal = opened(folder / "diary.osteon");
        tablets.uid = save(journal, tablets);
        medicine.uid = save(journal, medicine);
    }
    Journal journal = opened(folder / "diary.osteon");
    std::vector<Regimen> stored = RegimenStore(journal).all();
    CHECK(RegimenStore(journal).find(medicine.uid) == stored.at(1));
    for (Regimen &regimen : stored) {
        for (RegimenVersion &version : regimen.versions) {
            CHECK(version.uid.size() == 36);
            version.uid.clear();
        }
    }
    CHECK(stored == std::vector{tablets, medicine});
}

TEST_CASE("A changed regimen keeps the versions that were not changed as they are")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    RegimenStore store(journal);
    const std::string uid = save(journal, calciumTablets());
    const Regimen before = *store.find(uid);
    RegimenVersion stronger = before.newest();
    stronger.uid.clear();
    stronger.from = addDays(monday, 3);
    stronger.dose = "2 tablets";
    Change change(journal, noon, "regimen");
    REQUIRE(store.update(change, withVersion(before, stronger)));
    const Regimen changed = *store.find(uid);
    REQUIRE(changed.versions.size() == 2);
    CHECK(changed.versions[0] == before.versions[0]);
    CHECK(changed.versions[1].dose == "2 tablets");
    REQUIRE(store.update(change, *stoppedAfter(changed, addDays(monday, 1))));
    CHECK(store.find(uid)->versions.size() == 1);
    CHECK(store.find(uid)->newest().lastDay == addDays(monday, 1));
    CHECK_FALSE(store.update(change, calciumTablets()));
}

TEST_CASE("Ticking a supplement stores an entry with its amounts in the same change")
{
    Ticked ticked;
    const DiaryRecord record = ticked.week();
    REQUIRE(record.intake.size() == 1);
    REQUIRE(record.doses == std::vector{ticked.dose});
    const IntakeEntry &entry = record.intake.front();
    CHECK(ticked.dose.intake == entry.stamp.uid);
    CHECK(entry.isSupplement);
    CHECK(entry.name == "Calcium citrate");
    CHECK(entry.portionText == "1 tablet");
    CHECK(entry.amounts[Nutrient::calcium] == Mass::fromMilligrams(250));
    CHECK_FALSE(entry.amounts[Nutrient::vitaminD]); // unknown stays unknown
    CHECK(entry.stamp.time == TimeOfDay(485));
    CHECK(due(ticked.journal).front().given == ticked.dose);
    CHECK_FALSE(due(ticked.journal).back().given);
    CHECK(undoLast(ticked.journal, noon) == "tick");
    CHECK(ticked.week().intake.empty());
    CHECK(ticked.week().doses.empty());
}

TEST_CASE("Ticking a medicine and skipping a supplement make no entry")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, weeklyMedicine());
    save(journal, calciumTablets());
    const std::vector<DueDose> doses = due(journal);
    REQUIRE(doses.size() == 3);
    CHECK(record(journal, doses[0])->kind == RegimenKind::medicine);
    CHECK(record(journal, doses[1], DoseState::skipped)->state == DoseState::skipped);
    CHECK(readDiary(journal, weekOf(monday)).intake.empty());
    CHECK(readDiary(journal, weekOf(monday)).doses.size() == 2);
    CHECK(firstRecordedDay(journal) == monday);
}

TEST_CASE("A dose is ticked once, also by two programs that saw it open")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    Journal other = opened(folder / "diary.osteon");
    save(journal, calciumTablets());
    const DueDose open = due(other).front();
    CHECK(record(journal, open));
    CHECK_FALSE(record(other, open));
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1);
    CHECK_THROWS(journal.database().exec("INSERT INTO dose SELECT '01940000-0000-7000-8000-000000000000', "
                                         "day, time_min, zone, regimen, kind, slot, "
                                         "name, dose_text, state, NULL, modified_at, deleted_at FROM dose"));
}

TEST_CASE("A skipped dose can be ticked afterwards, and a ticked one skipped")
{
    Ticked ticked;
    const DueDose first = due(ticked.journal).front();
    REQUIRE(record(ticked.journal, first, DoseState::skipped));
    CHECK(ticked.week().intake.empty());
    REQUIRE(record(ticked.journal, first));
    CHECK(ticked.week().intake.size() == 1);
    CHECK(ticked.week().doses.size() == 1);
    undoLast(ticked.journal, noon);
    CHECK(ticked.week().doses.front().state == DoseState::skipped);
    undoLast(ticked.journal, noon);
    CHECK(ticked.week().doses.front() == ticked.dose);
    CHECK(ticked.week().intake.size() == 1);
}

TEST_CASE("Un-ticking removes the entry, deleting the entry un-ticks, and undo brings both back")
{
    Ticked ticked;
    const DiaryRecord before = ticked.week();
    const std::vector<std::function<bool(Change &)>> ways{
        [&](Change &change) { return DoseStore(ticked.journal).remove(change, ticked.dose.stamp.uid); },
        [&](Change &change) { return IntakeStore(ticked.journal).remove(change, ticked.dose.intake); }};
    for (const auto &way : ways) {
        {
            Change change(ticked.journal, noon, "delete");
            CHECK(way(change));
            CHECK_FALSE(way(change));
            change.commit();
        }
        CHECK(ticked.week().intake.empty());
        CHECK(ticked.week().doses.empty());
        undoLast(ticked.journal, noon);
        CHECK(ticked.week().intake == before.intake);
        CHECK(ticked.week().doses == before.doses);
    }
}

TEST_CASE("A tick and its entry move to another day and time together")
{
    Ticked ticked;
    Change change(ticked.journal, noon, "edit");
    const EntryStamp tuesday{
        .uid = "", .day = addDays(monday, 1), .time = TimeOfDay(600), .zone = "Europe/Paris"};
    CHECK(DoseStore(ticked.journal).move(change, ticked.dose.stamp.uid, tuesday));
    CHECK(ticked.week().doses.front().stamp.day == tuesday.day);
    CHECK(ticked.week().intake.front().stamp.time == tuesday.time);
    IntakeEntry entry = ticked.week().intake.front();
    entry.stamp.day = addDays(monday, 2);
    entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(300);
    CHECK(IntakeStore(ticked.journal).update(change, entry));
    CHECK(ticked.week().doses.front().stamp.day == entry.stamp.day);
    CHECK(ticked.week().intake == std::vector{entry});
    CHECK_FALSE(DoseStore(ticked.journal).move(change, "no such uid", tuesday));
}

TEST_CASE("A tick that moves to a day which has that dose becomes one on top of the schedule")
{
    Ticked ticked;
    const Day tuesday = addDays(monday, 1);
    record(ticked.journal, due(ticked.journal, tuesday).front());
    Change change(ticked.journal, noon, "edit");
    DoseStore(ticked.journal)
        .move(change, ticked.dose.stamp.uid, {.uid = "", .day = tuesday, .time = {}, .zone = ""});
    const std::vector<Dose> doses = DoseStore(ticked.journal).inPeriod({tuesday, tuesday});
    REQUIRE(doses.size() == 2);
    CHECK(doses[0].slot != doses[1].slot);
    CHECK(ticked.week().intake.size() == 2);
}

TEST_CASE("Changing or deleting a regimen changes no past dose")
{
    Ticked ticked;
    RegimenStore store(ticked.journal);
    const DiaryRecord before = ticked.week();
    Change change(ticked.journal, noon, "regimen");
    Regimen regimen = *store.find(ticked.regimen);
    regimen.versions.front().name = "Calcium carbonate";
    regimen.versions.front().amounts[Nutrient::calcium] = Mass::fromMilligrams(500);
    CHECK(store.update(change, regimen));
    CHECK(store.remove(change, ticked.regimen));
    CHECK_FALSE(store.remove(change, ticked.regimen));
    CHECK(store.all().empty());
    CHECK(ticked.week().doses == before.doses);
    CHECK(ticked.week().intake == before.intake);
}

TEST_CASE("Routines and ticks survive a backup and a restore")
{
    Ticked ticked;
    REQUIRE(backUp(ticked.journal, ticked.folder / "backup.osteon"));
    REQUIRE(restore(ticked.folder / "backup.osteon", ticked.folder / "restored.osteon"));
    Journal restored = opened(ticked.folder / "restored.osteon");
    CHECK(RegimenStore(restored).all() == RegimenStore(ticked.journal).all());
    CHECK(readDiary(restored, weekOf(monday)).doses == std::vector{ticked.dose});
    CHECK(check(ticked.folder / "restored.osteon").empty());
}

TEST_CASE("What is eaten most often comes first, as it was logged last, by meal and by time of day")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    IntakeEntry egg = milk();
    egg.name = "Egg";
    egg.food = "egg";
    egg.meal = Meal::dinner;
    egg.stamp.time = TimeOfDay(5);
    save(journal, egg);
    for (int count = 0; count < 3; ++count) {
        IntakeEntry entry = milk(addDays(monday, count % 2));
        entry.portionText = count == 1 ? "300 ml" : "200 ml";
        save(journal, entry);
    }
    save(journal, milk(addDays(monday, -40)));
    IntakeStore store(journal);
    const Period week = weekOf(monday);
    const auto frequent = store.frequent({.period = week, .meal = {}, .around = {}});
    REQUIRE(frequent.size() == 2);
    CHECK(frequent[0].times == 3);
    CHECK(frequent[0].entry.portionText == "300 ml"); // Tuesday's
    CHECK(frequent[1].entry.name == "Egg");
    CHECK(store.frequent({.period = week, .meal = Meal::dinner, .around = {}}).size() == 1);
    CHECK(store.frequent({.period = week, .meal = {}, .around = TimeOfDay(1430)}).at(0).entry.name == "Egg");
    CHECK(store.frequent({.period = week, .meal = {}, .around = TimeOfDay(720)}).empty());
    CHECK(store.frequent({.period = week, .meal = {}, .around = {}, .most = 1}).size() == 1);
    CHECK(store.frequent({.period = {addDays(monday, -60), monday}, .meal = {}, .around = {}}).at(0).times ==
          3);
}

TEST_CASE("Ticks are not among what is eaten often")
{
    Ticked ticked;
    const FrequentQuery thisWeek{.period = weekOf(monday), .meal = {}, .around = {}};
    CHECK(IntakeStore(ticked.journal).frequent(thisWeek).empty());
}

} // namespace osteon::test
