// SPDX-License-Identifier: GPL-3.0-or-later
// Sums that SQLite makes are those of the entries one by one.
#include "storage/totals_store.h"

#include "storage/day_store.h"
#include "storage/exercise_store.h"
#include "storage/folder.h"
#include "storage/intake_store.h"
#include "storage/samples.h"

#include <doctest/doctest.h>

#include <random>

using namespace osteon;
using namespace osteon::test;

namespace {

constexpr Day firstDay{date::year{2026}, date::month{11}, date::day{1}};
constexpr int dayCount = 40;

IntakeEntry randomEntry(std::mt19937 &random)
{
    IntakeEntry entry;
    entry.stamp.day = addDays(firstDay, static_cast<int>(random() % dayCount));
    entry.name = "meal";
    entry.isSupplement = random() % 3 == 0;
    for (const Nutrient nutrient : allNutrients) {
        if (random() % 2 == 0) {
            entry.amounts[nutrient] =
                Mass::fromNanograms(static_cast<std::int64_t>(random() % 1'000'000'007));
        }
    }
    return entry;
}

bool areEqual(const DayTotal &left, const DayTotal &right)
{
    const auto values = [](const PartTotal &part) {
        return std::tuple(part.known, part.knownItems, part.unknownItems);
    };
    return values(left.food) == values(right.food) && values(left.supplement) == values(right.supplement);
}

} // namespace

TEST_CASE("The sums of a period are those of its entries, what is unknown or deleted included")
{
    const Folder folder;
    Journal journal = opened(folder / "journal.osteon");
    std::mt19937 random(7); // NOLINT: the same entries in every run
    IntakeStore store(journal);
    Change change(journal, Instant(), "sample");
    std::string last;
    for (int count = 0; count < 200; ++count) {
        last = store.add(change, randomEntry(random));
    }
    REQUIRE(store.remove(change, last));
    ExerciseSession walk;
    walk.stamp.day = addDays(firstDay, 5);
    walk.name = "walk";
    walk.duration = std::chrono::minutes(30);
    ExerciseStore(journal).add(change, walk);
    DayStore(journal).setComplete(change, addDays(firstDay, 7), true);
    change.commit();

    const Period period{addDays(firstDay, 3), addDays(firstDay, 30)};
    const DiaryTotals expected = readDiary(journal, period);
    const DiaryTotals totals = readTotals(journal, period);
    CHECK(totals.exercise == expected.exercise);
    CHECK(totals.completeDays == expected.completeDays);
    REQUIRE(totals.intake.size() == expected.intake.size());
    for (const auto &[day, intake] : expected.intake) {
        REQUIRE(totals.intake.contains(day));
        for (const Nutrient nutrient : allNutrients) {
            CHECK(areEqual(totals.intake.at(day)[nutrient], intake[nutrient]));
        }
    }
}
