// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/day_store.h"
#include "storage/exercise_store.h"
#include "storage/folder.h"
#include "storage/profile_store.h"
#include "storage/samples.h"
#include "storage/target_store.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

namespace {

TargetPlan plan(std::optional<Day> from, const std::string &preset)
{
    TargetRule calcium;
    calcium.target = {.quantity = Quantity::calcium,
                      .bounds = {.lower = 1'000'000'000, .upper = 1'200'000'000, .limit = 2'500'000'000},
                      .source = {.name = "ASCO", .year = 2019}};
    calcium.sex = Sex::female;
    calcium.ageFrom = 51;
    calcium.ageTo = 70;
    TargetRule magnesium;
    magnesium.target.quantity = Quantity::magnesium;
    magnesium.target.bounds = {
        .lower = {}, .upper = {}, .limit = 350'000'000, .limitScope = LimitScope::supplementsOnly};
    return {.uid = "",
            .effectiveFrom = from,
            .preset = preset,
            .vigorousCountsTwice = true,
            .rules = {calcium, magnesium}};
}

/// The plan as it should come back: everything but the uid that storing gave it.
TargetPlan withoutUid(TargetPlan plan)
{
    plan.uid.clear();
    return plan;
}

} // namespace

TEST_CASE("An entry comes back as it was stored, unknown amounts unknown and true zeros zero")
{
    const Folder folder;
    IntakeEntry entry = milk();
    {
        Journal journal = opened(folder / "diary.osteon");
        entry.stamp.uid = save(journal, entry);
    }
    Journal journal = opened(folder / "diary.osteon");
    CHECK(IntakeStore(journal).find(entry.stamp.uid) == entry);
    CHECK(IntakeStore(journal).inPeriod(weekOf(monday)) == std::vector{entry});
}

TEST_CASE("An entry of which only the name is known comes back so")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    IntakeEntry entry;
    entry.stamp.day = monday;
    entry.name = "Something";
    entry.isSupplement = true;
    entry.stamp.uid = save(journal, entry);
    CHECK(IntakeStore(journal).find(entry.stamp.uid) == entry);
}

TEST_CASE("An exercise session comes back as it was stored, is changed and removed")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    ExerciseStore store(journal);
    ExerciseSession session = walk();
    Change change(journal, noon, "log");
    session.stamp.uid = store.add(change, session);
    CHECK(store.find(session.stamp.uid) == session);
    session.duration = std::chrono::minutes(45);
    session.kinds.resistance = true;
    CHECK(store.update(change, session));
    CHECK(store.inPeriod(weekOf(monday)) == std::vector{session});
    CHECK(store.remove(change, session.stamp.uid));
    CHECK_FALSE(store.find(session.stamp.uid));
    CHECK_FALSE(store.update(change, session));
}

TEST_CASE("Entries come by day and then in the order they were written")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    std::vector<std::string> expected(4);
    expected[2] = save(journal, milk(addDays(monday, 1)));
    expected[0] = save(journal, milk());
    expected[3] = save(journal, milk(addDays(monday, 1)), noon - std::chrono::hours(50));
    expected[1] = save(journal, milk(), noon - std::chrono::hours(60));
    save(journal, milk(addDays(monday, -1)));
    save(journal, milk(addDays(monday, 7)));
    std::vector<std::string> uids;
    for (const IntakeEntry &entry : IntakeStore(journal).inPeriod(weekOf(monday))) {
        uids.push_back(entry.stamp.uid);
    }
    CHECK(uids == expected);
}

TEST_CASE("A removed entry is gone for its owner and stays as a tombstone")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    IntakeStore store(journal);
    const std::string uid = save(journal, milk());
    Change change(journal, noon, "delete");
    CHECK(store.remove(change, uid));
    CHECK_FALSE(store.remove(change, uid));
    CHECK_FALSE(store.remove(change, "no such uid"));
    change.commit();
    CHECK(store.inPeriod(weekOf(monday)).empty());
    CHECK(journal.database()
              .execAndGet("SELECT count(*) FROM intake WHERE deleted_at = modified_at")
              .getInt() == 1);
}

TEST_CASE("A day is marked complete once and unmarked once")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    DayStore store(journal);
    Change change(journal, noon, "complete");
    CHECK(store.setComplete(change, monday, true));
    CHECK_FALSE(store.setComplete(change, monday, true));
    CHECK(store.completeDays(weekOf(monday)) == std::set{monday});
    CHECK(store.setComplete(change, monday, false));
    CHECK_FALSE(store.setComplete(change, monday, false));
    CHECK(store.completeDays(weekOf(monday)).empty());
}

TEST_CASE("A profile is empty until something is told, and can be taken back to that")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    ProfileStore store(journal);
    CHECK(store.profile() == Profile{});
    const Profile told{.sex = Sex::male, .birthYear = 1960, .takesAnticoagulant = true};
    Change change(journal, noon, "profile");
    store.put(change, told);
    CHECK(store.profile() == told);
    store.put(change, Profile{.sex = Sex::female, .birthYear = {}});
    CHECK(store.profile() == Profile{.sex = Sex::female, .birthYear = {}});
    change.commit();
    CHECK(journal.database().execAndGet("SELECT count(*) FROM profile").getInt() == 1);
}

TEST_CASE("Plans come back with their rules, oldest first")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    TargetStore store(journal);
    Change change(journal, noon, "targets");
    store.put(change, plan(monday, "own"));
    const std::string first = store.put(change, plan(std::nullopt, "article"));
    change.commit();
    const std::vector<TargetPlan> plans = store.plans();
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].uid == first);
    CHECK(withoutUid(plans[0]) == plan(std::nullopt, "article"));
    CHECK(withoutUid(plans[1]) == plan(monday, "own"));
}

TEST_CASE("A plan that begins on the same day replaces the one before")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    TargetStore store(journal);
    Change change(journal, noon, "targets");
    for (const auto &from : {std::optional<Day>(), std::optional(monday)}) {
        store.put(change, plan(from, "article"));
        store.put(change, plan(from, "rda"));
    }
    REQUIRE(store.plans().size() == 2);
    CHECK(withoutUid(store.plans()[0]) == plan(std::nullopt, "rda"));
    CHECK(withoutUid(store.plans()[1]) == plan(monday, "rda"));
}

TEST_CASE("A plan that is moved to another day is one plan")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    TargetStore store(journal);
    Change change(journal, noon, "targets");
    TargetPlan moved = plan(monday, "own");
    moved.uid = store.put(change, moved);
    moved.effectiveFrom = addDays(monday, 7);
    store.put(change, moved);
    CHECK(store.plans().size() == 1);
}

TEST_CASE("A diary is read whole: entries, exercise and complete days")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk(addDays(monday, 3)));
    Change change(journal, noon, "log");
    ExerciseStore(journal).add(change, walk(addDays(monday, 2)));
    DayStore(journal).setComplete(change, addDays(monday, 1), true);
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1); // inside of a change too
    change.commit();
    const DiaryRecord record = readDiary(journal, weekOf(monday));
    CHECK(record.period == weekOf(monday));
    CHECK(record.intake.size() == 1);
    CHECK(record.exercise.size() == 1);
    CHECK(record.completeDays == std::set{addDays(monday, 1)});
    CHECK(firstRecordedDay(journal) == addDays(monday, 1));
}

} // namespace osteon::test
