// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include "domain/rounding.h"
#include "domain/vitamin_d.h"
#include "sample_targets.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day monday{2026_y / 11 / 16};
constexpr Day sunday{2026_y / 11 / 22};
constexpr Day dayAfter{2026_y / 11 / 23};

IntakeEntry intake(Day day, std::optional<Mass> calcium, std::optional<Mass> vitaminD = std::nullopt)
{
    IntakeEntry entry;
    entry.stamp.day = day;
    entry.name = "meal";
    entry.amounts[Nutrient::calcium] = calcium;
    entry.amounts[Nutrient::vitaminD] = vitaminD;
    return entry;
}

ExerciseSession session(Day day, int minutes, Intensity intensity, MovementKinds kinds = {})
{
    ExerciseSession result;
    result.stamp.day = day;
    result.name = "session";
    result.duration = std::chrono::minutes(minutes);
    result.intensity = intensity;
    result.kinds = kinds;
    return result;
}

DiaryRecord emptyWeek()
{
    DiaryRecord record;
    record.period = {monday, sunday};
    return record;
}

TargetHistory article()
{
    return {sample::articlePlan(), {}, {.sex = Sex::female, .birthYear = 1960}};
}

TargetHistory only(TargetRule rule)
{
    TargetPlan plan;
    plan.rules = {rule};
    return {plan, {}, {}};
}

const NutrientSummary &nutrientOf(const WeekScore &week, Nutrient nutrient)
{
    const auto found = std::ranges::find(week.nutrients, nutrient, &NutrientSummary::nutrient);
    REQUIRE(found != week.nutrients.end());
    return *found;
}

double shown(const std::optional<long double> &attainment)
{
    REQUIRE(attainment);
    return roundHalfUp(*attainment, 4);
}

constexpr Mass mg500 = Mass::fromMilligrams(500);

/// Seven days with the same amount of calcium each.
DiaryRecord weekWithCalcium(Mass calcium)
{
    DiaryRecord record = emptyWeek();
    for (const Day day : record.period.days()) {
        record.intake.push_back(intake(day, calcium));
    }
    return record;
}

} // namespace

TEST_CASE("The worked example scores 52, part by part")
{
    DiaryRecord record = emptyWeek();
    for (int number = 0; number < 6; ++number) {
        const auto vitaminD = number < 4 ? std::optional(Mass::fromMicrograms(20)) : std::nullopt;
        record.intake.push_back(intake(addDays(monday, number), mg500, vitaminD));
    }
    record.completeDays.insert(sunday);
    record.exercise = {session(monday, 100, Intensity::moderate, {.weightBearing = true}),
                       session(monday, 30, Intensity::moderate, {.weightBearing = true, .resistance = true})};

    const WeekScore week = scoreWeek(record, article(), dayAfter);
    CHECK(shown(nutrientOf(week, Nutrient::calcium).attainment) == 0.4286);
    CHECK(shown(nutrientOf(week, Nutrient::vitaminD).attainment) == 0.8);
    CHECK(nutrientOf(week, Nutrient::vitaminD).knownDays == 5);
    CHECK(shown(nutrientOf(week, Nutrient::magnesium).attainment) == 0.0);
    CHECK(nutrientOf(week, Nutrient::magnesium).knownDays == 1);
    CHECK(shown(week.activity.attainment) == 0.8667);
    CHECK(shown(week.strength.attainment) == 0.5);
    CHECK(week.countedDays == 7);
    CHECK(week.score == 52);
    CHECK_FALSE(week.missing);
}

TEST_CASE("An unknown amount stays unknown in the total and is counted beside it")
{
    DiaryRecord record = emptyWeek();
    record.intake = {intake(monday, mg500), intake(monday, std::nullopt),
                     intake(addDays(monday, 1), std::nullopt)};
    const NutrientSummary calcium = summarise(Nutrient::calcium, record, article(), dayAfter);
    CHECK(calcium.days[0].total == mg500);
    CHECK(calcium.days[0].unknownItems == 1);
    CHECK_FALSE(calcium.days[1].total);
    CHECK(calcium.days[1].status == DayStatus::unknown);
    CHECK_FALSE(calcium.days[1].attainment);
    CHECK(calcium.days[2].status == DayStatus::noRecord);
    CHECK_FALSE(calcium.days[2].total);
    CHECK(calcium.knownDays == 1);
}

TEST_CASE("A complete day without entries is zero, not unknown")
{
    DiaryRecord record = emptyWeek();
    record.completeDays.insert(monday);
    const NutrientSummary calcium = summarise(Nutrient::calcium, record, article(), dayAfter);
    CHECK(calcium.days[0].total == Mass());
    CHECK(calcium.days[0].status == DayStatus::below);
    CHECK(calcium.days[0].food == Mass());
    CHECK(calcium.days[0].supplement == Mass());
}

TEST_CASE("A complete day whose entries have no value stays unknown")
{
    DiaryRecord record = emptyWeek();
    record.completeDays.insert(monday);
    record.intake = {intake(monday, std::nullopt)};
    CHECK_FALSE(summarise(Nutrient::calcium, record, article(), dayAfter).days[0].total);
}

TEST_CASE("Food and supplements are told apart, and a part without any value is unknown")
{
    DiaryRecord record = emptyWeek();
    IntakeEntry tablet = intake(monday, mg500);
    tablet.isSupplement = true;
    record.intake = {tablet, intake(monday, std::nullopt)};
    NutrientDay day = summarise(Nutrient::calcium, record, article(), dayAfter).days[0];
    CHECK(day.supplement == mg500);
    CHECK_FALSE(day.food);
    record.intake.pop_back();
    day = summarise(Nutrient::calcium, record, article(), dayAfter).days[0];
    CHECK(day.food == Mass()); // no food was logged at all
}

TEST_CASE("A day's status follows its bounds")
{
    const auto statusOf = [](std::int64_t units) {
        DiaryRecord record = emptyWeek();
        record.intake = {intake(monday, std::nullopt, vitaminDFromUnits(units))};
        return summarise(Nutrient::vitaminD, record, article(), dayAfter).days[0].status;
    };
    CHECK(statusOf(399) == DayStatus::below);
    CHECK(statusOf(400) == DayStatus::within);
    CHECK(statusOf(800) == DayStatus::within);
    CHECK(statusOf(801) == DayStatus::aboveRange);
    CHECK(statusOf(4000) == DayStatus::aboveRange);
    CHECK(statusOf(4001) == DayStatus::overLimit);
}

TEST_CASE("Without a lower bound a day is within until its limit is passed")
{
    DiaryRecord record = emptyWeek();
    IntakeEntry salty = intake(monday, std::nullopt);
    salty.amounts[Nutrient::sodium] = Mass::fromMilligrams(2300);
    record.intake = {salty};
    NutrientSummary sodium = summarise(Nutrient::sodium, record, article(), dayAfter);
    CHECK(sodium.days[0].status == DayStatus::within);
    CHECK_FALSE(sodium.attainment);
    record.intake[0].amounts[Nutrient::sodium] = Mass::fromMilligrams(2301);
    sodium = summarise(Nutrient::sodium, record, article(), dayAfter);
    CHECK(sodium.days[0].status == DayStatus::overLimit);
}

TEST_CASE("Passing a safety limit earns nothing")
{
    const WeekScore kept = scoreWeek(weekWithCalcium(Mass::fromMilligrams(2000)),
                                     only(sample::articlePlan().rules[0]), dayAfter);
    CHECK(kept.score == 100);
    const WeekScore passed = scoreWeek(weekWithCalcium(Mass::fromMilligrams(2001)),
                                       only(sample::articlePlan().rules[0]), dayAfter);
    CHECK(passed.score == 0);
}

TEST_CASE("The magnesium limit looks at supplements alone")
{
    DiaryRecord record = emptyWeek();
    IntakeEntry entry = intake(monday, std::nullopt);
    entry.amounts[Nutrient::magnesium] = Mass::fromMilligrams(900);
    record.intake = {entry};
    CHECK(summarise(Nutrient::magnesium, record, article(), dayAfter).days[0].status == DayStatus::within);
    record.intake[0].isSupplement = true;
    const NutrientDay day = summarise(Nutrient::magnesium, record, article(), dayAfter).days[0];
    CHECK(day.status == DayStatus::overLimit);
    CHECK(day.attainment == 0.0L);
}

TEST_CASE("A double amount once does not make up for a day with none")
{
    DiaryRecord record = emptyWeek();
    record.intake = {intake(monday, Mass::fromMilligrams(2000))};
    record.completeDays.insert(addDays(monday, 1));
    const NutrientSummary calcium = summarise(Nutrient::calcium, record, article(), dayAfter);
    CHECK(shown(calcium.attainment) == 0.5);
    CHECK(calcium.meanNanograms() == 1e9);
}

TEST_CASE("Today counts only when it is marked complete")
{
    DiaryRecord record = emptyWeek();
    record.intake = {intake(monday, mg500), intake(sunday, mg500)};
    CHECK(countedDays(record, sunday) == std::set<Day>{monday});
    CHECK(scoreWeek(record, article(), sunday).inProgress);
    record.completeDays.insert(sunday);
    CHECK(countedDays(record, sunday) == std::set<Day>{monday, sunday});
    CHECK_FALSE(scoreWeek(record, article(), sunday).inProgress);
}

TEST_CASE("Days after today count for nothing")
{
    DiaryRecord record = weekWithCalcium(mg500);
    record.exercise = {session(sunday, 60, Intensity::moderate)};
    const WeekScore week = scoreWeek(record, article(), addDays(monday, 2));
    CHECK(week.countedDays == 2);
    CHECK(week.activity.total == 0);
}

TEST_CASE("There is no score, and a reason, while the week is in progress or has too few days")
{
    DiaryRecord record = emptyWeek();
    for (int number = 0; number < 3; ++number) {
        record.intake.push_back(intake(addDays(monday, number), mg500));
    }
    WeekScore week = scoreWeek(record, article(), dayAfter);
    CHECK_FALSE(week.score);
    CHECK(week.missing == ScoreMissing::tooFewDays);
    CHECK(week.countedDays == 3);
    CHECK_FALSE(week.improvement);
    week = scoreWeek(record, article(), addDays(monday, 3));
    CHECK(week.missing == ScoreMissing::inProgress);
    record.completeDays.insert(addDays(monday, 3));
    CHECK(scoreWeek(record, article(), dayAfter).score.has_value());
}

TEST_CASE("Limits alone give no score")
{
    const WeekScore week =
        scoreWeek(weekWithCalcium(mg500), only(sample::rule(Quantity::sodium, Bounds{{}, {}, 1})), dayAfter);
    CHECK_FALSE(week.score);
    CHECK(week.missing == ScoreMissing::noTargets);
}

TEST_CASE(
    "Light minutes do not count towards activity; vigorous ones count twice only where the plan says so")
{
    DiaryRecord record = weekWithCalcium(mg500);
    record.exercise = {session(monday, 40, Intensity::light), session(monday, 50, Intensity::moderate),
                       session(monday, 20, Intensity::vigorous)};
    TargetPlan plan = sample::articlePlan();
    CHECK(scoreWeek(record, {plan, {}, {}}, dayAfter).activity.total == 70);
    plan.vigorousCountsTwice = true;
    CHECK(scoreWeek(record, {plan, {}, {}}, dayAfter).activity.total == 90);
}

TEST_CASE("Two resistance sessions on one day are one strength day")
{
    DiaryRecord record = emptyWeek();
    record.exercise = {session(monday, 20, Intensity::light, {.resistance = true}),
                       session(monday, 20, Intensity::moderate, {.resistance = true}),
                       session(sunday, 20, Intensity::moderate, {.balance = true})};
    CHECK(movementIn(record, dayAfter).strengthDays == 1);
}

TEST_CASE("A session may be weight-bearing and resistance at once; what is neither is other")
{
    DiaryRecord record = emptyWeek();
    record.exercise = {session(monday, 30, Intensity::moderate, {.weightBearing = true, .resistance = true}),
                       session(monday, 20, Intensity::moderate),
                       session(monday, 10, Intensity::light, {.balance = true})};
    const MovementMinutes movement = movementIn(record, dayAfter);
    CHECK(movement.weightBearing.count() == 30);
    CHECK(movement.resistance.count() == 30);
    CHECK(movement.other.count() == 20);
    CHECK(movement.balance.count() == 10);
}

TEST_CASE("A day is judged by the plan in force on that day")
{
    TargetPlan stricter;
    stricter.effectiveFrom = addDays(monday, 1);
    stricter.rules = {sample::rule(Quantity::calcium, 2000)};
    const TargetHistory history({sample::articlePlan()}, {stricter}, {});
    const WeekScore week = scoreWeek(weekWithCalcium(Mass::fromMilligrams(1000)), history, dayAfter);
    const NutrientSummary &calcium = nutrientOf(week, Nutrient::calcium);
    CHECK(calcium.days[0].attainment == 1.0L);
    CHECK(calcium.days[1].attainment == 0.5L);
    CHECK(calcium.target->bounds.lower == 2'000'000'000);
}

TEST_CASE("Weekly targets are judged by the plan in force on the last day")
{
    TargetPlan stricter = sample::articlePlan();
    stricter.effectiveFrom = sunday;
    stricter.rules.push_back(sample::rule(Quantity::activity, 300));
    DiaryRecord record = weekWithCalcium(mg500);
    record.exercise = {session(monday, 150, Intensity::moderate)};
    CHECK(shown(scoreWeek(record, {sample::articlePlan(), {stricter}, {}}, dayAfter).activity.attainment) ==
          0.5);
}

TEST_CASE("A score that lies exactly on a half is rounded up")
{
    // 125 of 1000 on every day: 12.5
    CHECK(scoreWeek(weekWithCalcium(Mass::fromMilligrams(125)), only(sample::rule(Quantity::calcium, 1000)),
                    dayAfter)
              .score == 13);
    CHECK(scoreWeek(weekWithCalcium(Mass::fromMicrograms(124'999)),
                    only(sample::rule(Quantity::calcium, 1000)), dayAfter)
              .score == 12);
}

TEST_CASE("The one change that would raise the score most is named, with the score it would give")
{
    DiaryRecord record = weekWithCalcium(Mass::fromMilligrams(1000));
    for (IntakeEntry &entry : record.intake) {
        entry.amounts[Nutrient::vitaminD] = vitaminDFromUnits(400);
        entry.amounts[Nutrient::magnesium] = Mass::fromMilligrams(320);
    }
    record.exercise = {session(monday, 130, Intensity::moderate),
                       session(monday, 20, Intensity::moderate, {.resistance = true})};
    const WeekScore week = scoreWeek(record, article(), dayAfter);
    CHECK(week.score == 90);
    REQUIRE(week.improvement);
    CHECK(week.improvement->quantity == Quantity::strengthDays);
    CHECK(week.improvement->missing == 1);
    CHECK(week.improvement->scoreAfter == 100);
}

TEST_CASE("A perfect week has nothing to improve")
{
    const WeekScore week = scoreWeek(weekWithCalcium(Mass::fromMilligrams(1000)),
                                     only(sample::rule(Quantity::calcium, 1000)), dayAfter);
    CHECK(week.score == 100);
    CHECK_FALSE(week.improvement);
}

TEST_CASE("The improvement of a nutrient names the day that was furthest from its target")
{
    DiaryRecord record = weekWithCalcium(Mass::fromMilligrams(900));
    record.intake[3].amounts[Nutrient::calcium] = Mass::fromMilligrams(100);
    const WeekScore week = scoreWeek(record, only(sample::rule(Quantity::calcium, 1000)), dayAfter);
    REQUIRE(week.improvement);
    CHECK(week.improvement->day == addDays(monday, 3));
    CHECK(week.improvement->missing == 900'000'000);
}

TEST_CASE("A nutrient is listed with a target or a known amount, and not otherwise")
{
    DiaryRecord record = weekWithCalcium(mg500);
    const auto listed = [&](Nutrient nutrient) {
        const WeekScore week = scoreWeek(record, article(), dayAfter);
        return std::ranges::find(week.nutrients, nutrient, &NutrientSummary::nutrient) !=
               week.nutrients.end();
    };
    CHECK(listed(Nutrient::sodium));
    CHECK_FALSE(listed(Nutrient::vitaminK2));
    record.intake[0].amounts[Nutrient::vitaminK2] = Mass::fromMicrograms(10);
    CHECK(listed(Nutrient::vitaminK2));
}

TEST_CASE("Entries outside of the period are ignored")
{
    DiaryRecord record = emptyWeek();
    record.intake = {intake(addDays(monday, -1), mg500), intake(dayAfter, mg500)};
    record.exercise = {session(addDays(monday, -1), 30, Intensity::moderate)};
    record.completeDays = {addDays(monday, -1)};
    const WeekScore week = scoreWeek(record, article(), addDays(dayAfter, 7));
    CHECK(week.countedDays == 0);
    CHECK(week.activity.total == 0);
}
