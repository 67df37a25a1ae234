// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/folder.h"
#include "storage/profile_store.h"
#include "storage/samples.h"
#include "storage/target_store.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <functional>

namespace osteon::test {

namespace {

/// Everything a person can see, to compare before and after.
struct Visible
{
    std::vector<IntakeEntry> intake;
    std::vector<ExerciseSession> exercise;
    std::set<Day> completeDays;
    Profile profile;
    std::vector<TargetPlan> plans;
    std::vector<Regimen> regimens;
    std::vector<Dose> doses;

    friend bool operator==(const Visible &, const Visible &) = default;
};

Visible visible(const std::filesystem::path &file)
{
    Journal journal = opened(file);
    DiaryRecord record = readDiary(journal, weekOf(monday));
    return {record.intake,
            record.exercise,
            record.completeDays,
            ProfileStore(journal).profile(),
            TargetStore(journal).plans(),
            RegimenStore(journal).all(),
            record.doses};
}

void commit(const std::filesystem::path &file, const std::string &title,
            const std::function<void(Journal &, Change &)> &action)
{
    Journal journal = opened(file);
    Change change(journal, noon, title);
    action(journal, change);
    change.commit();
}

IntakeEntry firstEntry(Journal &journal)
{
    return IntakeStore(journal).inPeriod(weekOf(monday)).at(0);
}

std::vector<DueDose> dueOnMonday(Journal &journal)
{
    return dueOn(RegimenStore(journal).all(), DoseStore(journal).inPeriod({monday, monday}), monday);
}

void tickFirst(Journal &journal, Change &change)
{
    REQUIRE(DoseStore(journal).record(change, dueOnMonday(journal).front(), DoseState::taken, {}, ""));
}

TargetPlan plan(const std::string &preset, std::size_t ruleCount)
{
    TargetPlan plan;
    plan.preset = preset;
    plan.rules.resize(ruleCount);
    return plan;
}

} // namespace

TEST_CASE("Every kind of change is taken back in order, across restarts")
{
    const Folder folder;
    const std::filesystem::path file = folder / "diary.osteon";
    using Action = std::function<void(Journal &, Change &)>;
    const std::vector<std::pair<std::string, Action>> actions{
        {"log", [](Journal &journal, Change &change) { IntakeStore(journal).add(change, milk()); }},
        {"edit",
         [](Journal &journal, Change &change) {
             IntakeEntry entry = firstEntry(journal);
             entry.name = "Oat drink";
             entry.meal.reset();
             entry.amounts = {};
             REQUIRE(IntakeStore(journal).update(change, entry));
         }},
        {"exercise", [](Journal &journal, Change &change) { ExerciseStore(journal).add(change, walk()); }},
        {"delete",
         [](Journal &journal, Change &change) {
             REQUIRE(IntakeStore(journal).remove(change, firstEntry(journal).stamp.uid));
         }},
        {"complete",
         [](Journal &journal, Change &change) { DayStore(journal).setComplete(change, monday, true); }},
        {"incomplete",
         [](Journal &journal, Change &change) { DayStore(journal).setComplete(change, monday, false); }},
        {"profile",
         [](Journal &journal, Change &change) {
             ProfileStore(journal).put(change, {.sex = {}, .birthYear = 1960});
         }},
        {"profile again",
         [](Journal &journal, Change &change) {
             ProfileStore(journal).put(change, {.sex = Sex::female, .birthYear = {}});
         }},
        {"plan", [](Journal &journal, Change &change) { TargetStore(journal).put(change, plan("own", 2)); }},
        {"plan again",
         [](Journal &journal, Change &change) { TargetStore(journal).put(change, plan("rda", 0)); }},
        {"regimen",
         [](Journal &journal, Change &change) { RegimenStore(journal).add(change, calciumTablets()); }},
        {"tick", tickFirst},
        {"skip",
         [](Journal &journal, Change &change) {
             DoseStore(journal).record(change, dueOnMonday(journal).back(), DoseState::skipped, {}, "");
         }},
        {"move",
         [](Journal &journal, Change &change) {
             const Dose dose = DoseStore(journal).inPeriod(weekOf(monday)).at(0);
             const EntryStamp sunday{.uid = "", .day = addDays(monday, 6), .time = {}, .zone = ""};
             REQUIRE(DoseStore(journal).move(change, dose.stamp.uid, sunday));
         }},
        {"stop",
         [](Journal &journal, Change &change) {
             const Regimen regimen = RegimenStore(journal).all().at(0);
             REQUIRE(RegimenStore(journal).update(change, *stoppedAfter(regimen, monday)));
         }},
        {"untick",
         [](Journal &journal, Change &change) {
             REQUIRE(IntakeStore(journal).remove(change, firstEntry(journal).stamp.uid));
         }},
        {"delete regimen",
         [](Journal &journal, Change &change) {
             REQUIRE(RegimenStore(journal).remove(change, RegimenStore(journal).all().at(0).uid));
         }},
    };
    std::vector<Visible> states{visible(file)};
    for (const auto &[title, action] : actions) {
        commit(file, title, action);
        states.push_back(visible(file));
        CHECK(states.back() != states.at(states.size() - 2));
    }
    for (std::size_t i = actions.size(); i > 0; --i) {
        {
            Journal journal = opened(file);
            CHECK(lastChange(journal) == actions[i - 1].first);
            CHECK(undoLast(journal, noon) == actions[i - 1].first);
        }
        CAPTURE(actions[i - 1].first);
        CHECK(visible(file) == states[i - 1]);
    }
    Journal journal = opened(file);
    CHECK_FALSE(lastChange(journal));
    CHECK_FALSE(undoLast(journal, noon));
}

TEST_CASE("A change of many rows is one step, and a row that it changed twice is as before both")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    IntakeStore store(journal);
    save(journal, milk());
    const std::vector<IntakeEntry> before = store.inPeriod(weekOf(monday));
    {
        Change change(journal, noon, "many");
        IntakeEntry entry = before[0];
        entry.name = "First";
        store.update(change, entry);
        entry.name = "Second";
        store.update(change, entry);
        entry.stamp.uid = store.add(change, milk());
        store.update(change, entry);
        store.add(change, milk());
        change.commit();
    }
    REQUIRE(store.inPeriod(weekOf(monday)).size() == 3);
    CHECK(undoLast(journal, noon) == "many");
    CHECK(store.inPeriod(weekOf(monday)) == before);
}

TEST_CASE("After an undo, what is done next is what the next undo takes back")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    for (const char *title : {"one", "two"}) {
        Change change(journal, noon, title);
        IntakeStore(journal).add(change, milk());
        change.commit();
    }
    CHECK(undoLast(journal, noon) == "two");
    {
        Change change(journal, noon, "three");
        IntakeStore(journal).add(change, milk());
        change.commit();
    }
    CHECK(undoLast(journal, noon) == "three");
    CHECK(undoLast(journal, noon) == "one");
    CHECK_FALSE(undoLast(journal, noon));
}

TEST_CASE("A change that is not committed leaves nothing, and the journal stays usable")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    {
        Change change(journal, noon, "log");
        IntakeStore(journal).add(change, milk());
    }
    CHECK(readDiary(journal, weekOf(monday)).intake.empty());
    CHECK_FALSE(lastChange(journal));
    save(journal, milk());
    CHECK(readDiary(journal, weekOf(monday)).intake.size() == 1);
}

TEST_CASE("A change that changed nothing is no step of undo")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    {
        Change change(journal, noon, "delete");
        IntakeStore(journal).remove(change, "no such uid");
        change.commit();
    }
    CHECK(lastChange(journal) == "log");
}

TEST_CASE("What is taken back gets a newer clock than what it takes back, and stays as a tombstone")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    const auto clock = [&] {
        return journal.database().execAndGet("SELECT modified_at FROM intake").getInt64();
    };
    const std::int64_t saved = clock();
    undoLast(journal, noon);
    CHECK(clock() > saved);
    CHECK(journal.database().execAndGet("SELECT deleted_at FROM intake").getInt64() == clock());
}

TEST_CASE("A column that a later version added keeps its content when an older change is taken back")
{
    const Folder folder;
    const std::filesystem::path file = folder / "diary.osteon";
    commit(file, "log", [](Journal &journal, Change &change) { IntakeStore(journal).add(change, milk()); });
    commit(file, "edit", [](Journal &journal, Change &change) {
        IntakeEntry entry = firstEntry(journal);
        entry.name = "Oat drink";
        IntakeStore(journal).update(change, entry);
    });
    Journal journal = opened(file);
    journal.database().exec("ALTER TABLE intake ADD COLUMN mood TEXT; UPDATE intake SET mood = 'kept'");
    undoLast(journal, noon);
    CHECK(firstEntry(journal).name == milk().name);
    CHECK(journal.database().execAndGet("SELECT mood FROM intake").getString() == "kept");
}

} // namespace osteon::test
