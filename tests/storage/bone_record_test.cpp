// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/bone_samples.h"
#include "storage/folder.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace {

/// One of each kind, stored, as it is to be read again.
BoneRecord fill(Journal &journal)
{
    return {.scans = {saved(journal, spineScan())},
            .labs = {saved(journal, vitaminDValue())},
            .events = {saved(journal, jointPain())},
            .notes = {saved(journal, diaryNote())},
            .questions = {saved(journal, question())},
            .nextDates = {saved(journal, appointment())}};
}

template <typename Entry, typename Action>
bool change(Journal &journal, Action action)
{
    Change change(journal, noon, "change");
    const bool found = action(BoneRecordStore<Entry>(journal), change);
    change.commit();
    return found;
}

template <typename Entry>
bool update(Journal &journal, const Entry &entry)
{
    return change<Entry>(journal, [&](auto store, Change &c) { return store.update(c, entry); });
}

template <typename Entry>
bool remove(Journal &journal, const std::string &uid)
{
    return change<Entry>(journal, [&](auto store, Change &c) { return store.remove(c, uid); });
}

/// An entry is changed, deleted and brought back by undo, each time after the journal was closed.
template <typename Entry>
void checkUndo(const Entry &sample, const Entry &changed)
{
    const Folder folder;
    const auto file = folder / "diary.osteon";
    const auto stored = [&] {
        Journal journal = opened(file);
        return BoneRecordStore<Entry>(journal).all();
    };
    const auto undo = [&] {
        Journal journal = opened(file);
        return undoLast(journal, noon).has_value();
    };
    Entry first = sample;
    Entry second = changed;
    {
        Journal journal = opened(file);
        first = saved(journal, sample);
        second.stamp.uid = first.stamp.uid;
        CHECK(update(journal, second));
        CHECK(remove<Entry>(journal, first.stamp.uid));
        CHECK_FALSE(remove<Entry>(journal, first.stamp.uid));
        CHECK_FALSE(update(journal, first));
        CHECK_FALSE(BoneRecordStore<Entry>(journal).find(first.stamp.uid));
    }
    CHECK(stored().empty());
    CHECK(undo());
    CHECK(stored() == std::vector{second});
    CHECK(undo());
    CHECK(stored() == std::vector{first});
    CHECK(undo());
    CHECK(stored().empty());
    CHECK_FALSE(undo());
}

} // namespace

TEST_CASE("Every kind of the bone record comes back as it was stored, after the journal was closed")
{
    const Folder folder;
    BoneRecord record;
    {
        Journal journal = opened(folder / "diary.osteon");
        CHECK(readBoneRecord(journal).isEmpty());
        record = fill(journal);
    }
    Journal journal = opened(folder / "diary.osteon");
    CHECK(readBoneRecord(journal) == record);
    CHECK(HealthEventStore(journal).find(record.events[0].stamp.uid) == record.events[0]);
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("What nobody knows stays unknown, and a nought stays a nought")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    BoneScan scan;
    scan.stamp.day = monday;
    scan.zScore = BoneScore();
    scan = saved(journal, scan);
    LabValue lab;
    lab.stamp.day = monday;
    lab.kind = LabKind::custom;
    lab.name = "Osteocalcin";
    lab.value = Decimal(68, 0);
    lab.isFasting = true;
    lab = saved(journal, lab);
    HealthEvent pain = jointPain();
    pain.severity.reset();
    pain = saved(journal, pain);
    const BoneRecord record = readBoneRecord(journal);
    CHECK(record.scans == std::vector{scan});
    CHECK(record.scans[0].zScore == BoneScore());
    CHECK_FALSE(record.scans[0].density);
    CHECK(record.labs == std::vector{lab});
    CHECK(record.labs[0].value.text() == "68");
    CHECK(record.events == std::vector{pain});
}

TEST_CASE("A period has its own days only, by day and then as written")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    const HealthEvent later = saved(journal, jointPain(addDays(monday, 1)));
    const HealthEvent first = saved(journal, jointPain());
    const HealthEvent second = saved(journal, jointPain());
    saved(journal, jointPain(addDays(monday, -1)));
    saved(journal, appointment());
    const BoneRecord record = readBoneRecord(journal, {monday, addDays(monday, 1)});
    CHECK(record.events == std::vector{first, second, later});
    CHECK(record.nextDates.empty());
    CHECK(readBoneRecord(journal).nextDates.size() == 1);
}

TEST_CASE("A change and a deletion of every kind are taken back, across restarts")
{
    BoneScan scan = spineScan();
    scan.site = ScanSite::other;
    scan.tScore.reset();
    scan.note.reset();
    checkUndo(spineScan(), scan);
    LabValue lab = vitaminDValue();
    lab.bound = LabBound::none;
    lab.value = Decimal(68, 0);
    lab.isFasting.reset();
    lab.rangeLow.reset();
    checkUndo(vitaminDValue(), lab);
    HealthEvent weight;
    weight.stamp.day = monday;
    weight.kind = EventKind::weight;
    weight.weight = BodyWeight::fromGrams(64'200);
    checkUndo(jointPain(), weight);
    DiaryNote note = diaryNote(addDays(monday, 1));
    note.text = "Something else";
    checkUndo(diaryNote(), note);
    DoctorQuestion asked = question();
    asked.askedOn = monday;
    checkUndo(question(), asked);
    NextDate moved = appointment(addDays(monday, 200));
    moved.stamp.time.reset();
    checkUndo(appointment(), moved);
}

TEST_CASE("A next date names the routine it is of, and keeps it when the routine is taken away")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    NextDate injection = appointment();
    injection.kind = NextDateKind::treatment;
    injection.regimen = "no such routine";
    CHECK_THROWS_AS(saved(journal, injection), JournalFailure);
    injection.regimen = save(journal, weeklyMedicine());
    injection = saved(journal, injection);
    {
        Change change(journal, noon, "regimen");
        CHECK(RegimenStore(journal).remove(change, injection.regimen));
        change.commit();
    }
    CHECK(NextDateStore(journal).all() == std::vector{injection});
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("What a routine is to the bones is kept, changed and taken back")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    RegimenStore store(journal);
    Regimen regimen = weeklyMedicine();
    regimen.treatment = TreatmentClass::boneMedicine;
    regimen.uid = save(journal, regimen);
    CHECK(store.find(regimen.uid)->treatment == TreatmentClass::boneMedicine);
    regimen = *store.find(regimen.uid);
    regimen.treatment = TreatmentClass::aromataseInhibitor;
    {
        Change change(journal, noon, "regimen");
        CHECK(store.update(change, regimen));
        change.commit();
    }
    CHECK(store.all() == std::vector{regimen});
    undoLast(journal, noon);
    CHECK(store.find(regimen.uid)->treatment == TreatmentClass::boneMedicine);
    CHECK(store.find(save(journal, calciumTablets()))->treatment == TreatmentClass::other);
}

TEST_CASE("A backup and a restore carry the bone record")
{
    const Folder folder;
    BoneRecord record;
    {
        Journal journal = opened(folder / "diary.osteon");
        record = fill(journal);
        REQUIRE(backUp(journal, folder / "copy.osteon"));
        save(journal, milk());
        REQUIRE(remove<BoneScan>(journal, record.scans[0].stamp.uid));
    }
    REQUIRE(restore(folder / "copy.osteon", folder / "diary.osteon"));
    Journal journal = opened(folder / "diary.osteon");
    CHECK(readBoneRecord(journal) == record);
    CHECK(IntakeStore(journal).inPeriod(weekOf(monday)).empty());
}

} // namespace osteon::test
