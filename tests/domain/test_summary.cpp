// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"

#include "sample_targets.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day firstDay{2026_y / 10 / 26}; // a Monday
constexpr Day lastDay{2026_y / 11 / 22};
constexpr Day today{2026_y / 11 / 23};

IntakeEntry calcium(Day day, std::optional<Mass> amount)
{
    IntakeEntry entry;
    entry.stamp.day = day;
    entry.name = "meal";
    entry.amounts[Nutrient::calcium] = amount;
    return entry;
}

DiaryRecord fourWeeks()
{
    DiaryRecord record;
    record.period = {firstDay, lastDay};
    return record;
}

TargetHistory article()
{
    return {sample::articlePlan(), {}, {}};
}

const IntakeLine &lineOf(const PeriodSummary &summary, Nutrient nutrient)
{
    const auto found = std::ranges::find(summary.intake, nutrient,
                                         [](const IntakeLine &line) { return line.summary.nutrient; });
    REQUIRE(found != summary.intake.end());
    return *found;
}

} // namespace

TEST_CASE("Days met and days over the limit are counted among the days that are known")
{
    DiaryRecord record = fourWeeks();
    record.intake = {calcium(firstDay, Mass::fromMilligrams(1000)),
                     calcium(addDays(firstDay, 1), Mass::fromMilligrams(999)),
                     calcium(addDays(firstDay, 2), Mass::fromMilligrams(2500)),
                     calcium(addDays(firstDay, 3), std::nullopt)};
    record.completeDays = {addDays(firstDay, 4)};
    const PeriodSummary summary = summarisePeriod(record, article(), today);
    const IntakeLine &line = lineOf(summary, Nutrient::calcium);
    CHECK(summary.countedDays == 5);
    CHECK(summary.completeDays == 1);
    CHECK(line.judgedDays == 4);
    CHECK(line.daysMet == 1);
    CHECK(line.daysOverLimit == 1);
    CHECK(line.summary.knownDays == 4);
}

TEST_CASE("The mean over a period is over its known days alone")
{
    DiaryRecord record = fourWeeks();
    record.intake = {calcium(firstDay, Mass::fromMilligrams(900)),
                     calcium(lastDay, Mass::fromMilligrams(1100)),
                     calcium(addDays(firstDay, 2), std::nullopt)};
    const PeriodSummary summary = summarisePeriod(record, article(), today);
    CHECK(lineOf(summary, Nutrient::calcium).summary.meanNanograms() == 1e9);
}

TEST_CASE("Movement is given for every week the period touches, and each day once")
{
    DiaryRecord record = fourWeeks();
    record.period.first = addDays(firstDay, 2);
    ExerciseSession walk;
    walk.name = "walk";
    walk.duration = std::chrono::minutes(30);
    for (const Day day : {firstDay, addDays(firstDay, 2), addDays(firstDay, 7), lastDay}) {
        walk.stamp.day = day;
        record.exercise.push_back(walk);
    }
    const PeriodSummary summary = summarisePeriod(record, article(), today);
    REQUIRE(summary.weeks.size() == 4);
    CHECK(summary.weeks[0].countedMinutes == 30); // the walk before the period is not in it
    CHECK_FALSE(summary.weeks[0].isWhole);
    CHECK(summary.weeks[1].isWhole);
    CHECK(summary.weeks[1].countedMinutes == 30);
    CHECK_FALSE(summary.weeks[2].hasRecord);
    CHECK(summary.weeks[3].countedMinutes == 30);
    CHECK(summary.weeks[3].lowerMinutes == 150);
}

TEST_CASE("Only a plan that begins inside of the period is a change of targets")
{
    TargetPlan before;
    before.effectiveFrom = addDays(firstDay, -10);
    TargetPlan withTheFirstDay;
    withTheFirstDay.effectiveFrom = firstDay;
    TargetPlan inside;
    inside.effectiveFrom = addDays(firstDay, 10);
    inside.preset = "own";
    TargetPlan later;
    later.effectiveFrom = addDays(lastDay, 1);
    const TargetHistory history(sample::articlePlan(), {before, withTheFirstDay, inside, later}, {});
    const auto changes = summarisePeriod(fourWeeks(), history, today).targetChanges;
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].from == addDays(firstDay, 10));
    CHECK(changes[0].preset == "own");
}

TEST_CASE("An empty period has no mean and no day met")
{
    const PeriodSummary summary = summarisePeriod(fourWeeks(), article(), today);
    CHECK(summary.countedDays == 0);
    const IntakeLine &line = lineOf(summary, Nutrient::calcium);
    CHECK_FALSE(line.summary.meanNanograms());
    CHECK(line.judgedDays == 0);
}
