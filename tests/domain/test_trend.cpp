// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trend.h"

#include "sample_targets.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day firstMonday{2026_y / 11 / 2};
constexpr Day today{2026_y / 11 / 25}; // the Wednesday of the fourth week

Day dayOf(int week, int weekday)
{
    return addDays(firstMonday, 7 * week + weekday);
}

IntakeEntry calcium(Day day, std::optional<int> milligrams, bool isSupplement = false)
{
    IntakeEntry entry;
    entry.stamp.day = day;
    entry.name = "meal";
    entry.isSupplement = isSupplement;
    entry.amounts[Nutrient::calcium] =
        milligrams ? std::optional(Mass::fromMilligrams(*milligrams)) : std::nullopt;
    return entry;
}

ExerciseSession session(Day day, int minutes, Intensity intensity, MovementKinds kinds)
{
    ExerciseSession result;
    result.stamp.day = day;
    result.name = "movement";
    result.duration = std::chrono::minutes(minutes);
    result.intensity = intensity;
    result.kinds = kinds;
    return result;
}

Regimen tablet()
{
    RegimenVersion version;
    version.from = firstMonday;
    version.name = "D3";
    version.schedule.anchor = firstMonday;
    return {.uid = "tablet", .kind = RegimenKind::supplement, .versions = {version}};
}

Dose ticked(Day day, DoseState state)
{
    Dose dose;
    dose.stamp.day = day;
    dose.regimen = "tablet";
    dose.slot = 1;
    dose.state = state;
    return dose;
}

/// Calcium is raised to 1200 mg on the Wednesday of the third week.
TargetHistory raisedCalcium()
{
    TargetPlan later = sample::articlePlan();
    later.effectiveFrom = dayOf(2, 2);
    later.rules = {sample::rule(Quantity::calcium, 1200), sample::rule(Quantity::activity, 150)};
    return {sample::articlePlan(), {later}, {}};
}

TargetHistory article()
{
    return {sample::articlePlan(), {}, {}};
}

/// The worked example: the first week has calcium 900 and 1100 mg on two days, a third day of which nothing
/// is known, and a fourth that is complete and empty; the second has nothing; the third 1100 mg, 300 of it
/// from a supplement, on each of five days; the fourth 700 mg on Monday and something today.
DiaryRecord fourWeeks()
{
    DiaryRecord record;
    record.period = lastWeeks(4, today);
    record.intake = {calcium(dayOf(0, 0), 900), calcium(dayOf(0, 1), 1100),
                     calcium(dayOf(0, 2), std::nullopt)};
    record.completeDays = {dayOf(0, 3)};
    for (int weekday = 0; weekday < 5; ++weekday) {
        record.intake.push_back(calcium(dayOf(2, weekday), 800));
        record.intake.push_back(calcium(dayOf(2, weekday), 300, true));
    }
    record.intake.push_back(calcium(dayOf(3, 0), 700));
    record.intake.push_back(calcium(today, 5000));
    record.exercise = {session(dayOf(0, 0), 100, Intensity::moderate, {.weightBearing = true}),
                       session(dayOf(0, 2), 60, Intensity::vigorous, {.resistance = true}),
                       session(dayOf(2, 0), 40, Intensity::light, {.weightBearing = true})};
    return record;
}

const IntakeTrend &calciumOf(const Trend &trend)
{
    const auto found = std::ranges::find(trend.intake, Nutrient::calcium, &IntakeTrend::nutrient);
    REQUIRE(found != trend.intake.end());
    return *found;
}

std::optional<Mass> milligrams(std::int64_t amount)
{
    return Mass::fromMilligrams(amount);
}

/// A record of whole years back from today with one entry a day.
DiaryRecord everyDayFor(int weeks)
{
    DiaryRecord record;
    record.period = lastWeeks(weeks, today);
    for (const Day day : record.period.days()) {
        if (day <= today) {
            record.intake.push_back(calcium(day, 1000));
        }
    }
    return record;
}

} // namespace

TEST_CASE("The worked example of a trend: means over the known days, a week without record has none")
{
    const Trend trend = trendOf(fourWeeks(), article(), {}, today);
    CHECK(trend.period == Period{firstMonday, 2026_y / 11 / 29});
    CHECK(trend.step == TrendStep::week);
    CHECK(trend.countedDays == 10); // 4 + 0 + 5 + 1: today is not complete
    CHECK(trend.pastDays == 23);    // three weeks, Monday and Tuesday
    const IntakeTrend &nutrient = calciumOf(trend);
    REQUIRE(nutrient.points.size() == 4);
    CHECK(nutrient.points[0].sum.mean() == Mass::fromNanograms(666'666'667)); // (900 + 1100 + 0) / 3
    CHECK(nutrient.points[0].sum.countedDays == 4);
    CHECK(nutrient.points[0].sum.knownDays == 3);
    CHECK_FALSE(nutrient.points[1].sum.mean());
    CHECK(nutrient.points[1].sum.countedDays == 0);
    CHECK(nutrient.points[2].sum.mean() == milligrams(1100));
    CHECK(nutrient.points[2].sum.meanFood() == milligrams(800));
    CHECK(nutrient.points[2].sum.meanSupplement() == milligrams(300));
    CHECK(nutrient.points[3].sum.mean() == milligrams(700));
    CHECK(nutrient.sum.mean() == Mass::fromNanograms(911'111'111)); // 8200 mg / 9
    CHECK(nutrient.weeks == WeeksMet{2, 1, 0});                     // the week in progress is not judged yet
}

TEST_CASE("What nobody knows is no zero: a week of unknown amounts has counted days and no mean")
{
    DiaryRecord record;
    record.period = lastWeeks(2, today);
    record.intake = {calcium(dayOf(2, 0), std::nullopt), calcium(dayOf(2, 1), std::nullopt)};
    const IntakeTrend nutrient = calciumOf(trendOf(record, article(), {}, today));
    CHECK(nutrient.points[0].sum.countedDays == 2);
    CHECK(nutrient.points[0].sum.knownDays == 0);
    CHECK_FALSE(nutrient.points[0].sum.mean());
    CHECK(nutrient.weeks == WeeksMet());
}

TEST_CASE("A week below its target with items without a value is unclear, one above it is met all the same")
{
    DiaryRecord record;
    record.period = lastWeeks(3, today);
    record.intake = {calcium(dayOf(1, 0), 900), calcium(dayOf(1, 0), std::nullopt),
                     calcium(dayOf(2, 0), 1000), calcium(dayOf(2, 0), std::nullopt)};
    const IntakeTrend nutrient = calciumOf(trendOf(record, article(), {}, today));
    CHECK(nutrient.points[0].sum.unknownItems == 1);
    CHECK(nutrient.weeks == WeeksMet{2, 1, 1});
}

TEST_CASE("Each point keeps the target that was in force, and a change takes a step")
{
    const IntakeTrend nutrient = calciumOf(trendOf(fourWeeks(), raisedCalcium(), {}, today));
    REQUIRE(nutrient.points[0].bounds);
    CHECK(nutrient.points[0].bounds->lower == Mass::fromMilligrams(1000).nanograms());
    CHECK(nutrient.points[0].bounds->limit);
    CHECK(nutrient.points[2].bounds->lower == Mass::fromMilligrams(1200).nanograms());
    CHECK_FALSE(nutrient.points[2].bounds->limit);
    CHECK(nutrient.weeks == WeeksMet{2, 0, 0}); // 1100 mg is below the target of that week's last day
}

TEST_CASE("Weeks of a trend are the weeks that are scored one by one")
{
    const DiaryRecord record = fourWeeks();
    const Trend trend = trendOf(record, article(), {}, today);
    REQUIRE(trend.weeks.size() == 4);
    for (const WeekScore &week : trend.weeks) {
        DiaryRecord part = record;
        part.period = week.period;
        const WeekScore alone = scoreWeek(part, article(), today);
        CHECK(week.score == alone.score);
        CHECK(week.countedDays == alone.countedDays);
        CHECK(week.movement.moderate == alone.movement.moderate);
    }
    CHECK(trend.points[0].score == trend.weeks[0].score);
    CHECK(trend.points[0].score);
    CHECK_FALSE(trend.points[1].score);
    CHECK_FALSE(trend.points[3].score); // in progress
}

TEST_CASE("Movement of a week with a record may be zero, of a week without one it is absent")
{
    const Trend trend = trendOf(fourWeeks(), article(), {}, today);
    CHECK(trend.points[0].movement.weeks == 1);
    CHECK(trend.points[0].movement.counted == 160);
    CHECK(trend.points[0].movement.minutes.vigorous.count() == 60);
    CHECK(trend.points[0].movement.minutes.weightBearing.count() == 100);
    CHECK(trend.points[0].movement.minutes.strengthDays == 1);
    CHECK(trend.points[0].movement.lowerMinutes == 150);
    CHECK(trend.points[1].movement.weeks == 0);
    CHECK(trend.points[2].movement.weeks == 1);
    CHECK(trend.points[2].movement.counted == 0); // light minutes do not count
    CHECK(trend.movement.weeks == 2);
    CHECK(trend.activityWeeks == WeeksMet{2, 1, 0});
    CHECK(trend.strengthWeeks == WeeksMet{2, 0, 0});
}

TEST_CASE("Adherence is the doses taken of those due, today's open dose not yet among them")
{
    DiaryRecord record = fourWeeks();
    record.doses = {ticked(dayOf(0, 0), DoseState::taken), ticked(dayOf(0, 1), DoseState::skipped),
                    ticked(dayOf(3, 0), DoseState::taken)};
    const std::vector<Regimen> regimens{tablet()};
    const Trend trend = trendOf(record, article(), regimens, today);
    CHECK(trend.points[0].routines == Adherence{7, 1});
    CHECK(trend.points[3].routines == Adherence{2, 1}); // Monday and Tuesday
    CHECK(trend.adherence == Adherence{23, 2});
    CHECK(trendOf(record, article(), {}, today).adherence == Adherence());
}

TEST_CASE("An empty journal gives weeks without anything and keeps the targets")
{
    DiaryRecord record;
    record.period = lastWeeks(12, today);
    const Trend trend = trendOf(record, article(), {}, today);
    CHECK(trend.points.size() == 12);
    CHECK(trend.countedDays == 0);
    CHECK(trend.pastDays == 79);
    CHECK_FALSE(calciumOf(trend).sum.mean());
    CHECK(calciumOf(trend).weeks == WeeksMet());
    CHECK(trend.movement.weeks == 0);
    CHECK(
        std::ranges::none_of(trend.points, [](const TrendPoint &point) { return point.score.has_value(); }));
    CHECK(std::ranges::none_of(trend.intake, [](const IntakeTrend &nutrient) {
        return nutrient.nutrient == Nutrient::protein; // neither a target nor an amount
    }));
}

TEST_CASE("More weeks than fit are put together to months, then to quarters, and none is lost")
{
    CHECK(stepFor(60) == TrendStep::week);
    CHECK(stepFor(61) == TrendStep::month);
    CHECK(stepFor(261) == TrendStep::month);
    CHECK(stepFor(262) == TrendStep::quarter);
    for (const int weeks : {61, 300, 1044}) {
        const Trend trend = trendOf(everyDayFor(weeks), article(), {}, today);
        CHECK(trend.weeks.size() == static_cast<std::size_t>(weeks));
        CHECK(trend.points.size() <= 82);
        CHECK(trend.points.front().period.first == trend.period.first);
        CHECK(trend.points.back().period.last == trend.period.last);
        int counted = 0;
        int known = 0;
        for (std::size_t i = 0; i < trend.points.size(); ++i) {
            counted += trend.points[i].countedDays;
            known += calciumOf(trend).points[i].sum.knownDays;
            CHECK(calciumOf(trend).points[i].sum.mean() == milligrams(1000));
            CHECK((i == 0 || addDays(trend.points[i - 1].period.last, 1) == trend.points[i].period.first));
        }
        CHECK(counted == 7 * weeks - 5); // Wednesday to Sunday of this week are not counted
        CHECK(known == counted);
        CHECK(calciumOf(trend).weeks == WeeksMet{weeks - 1, weeks - 1, 0});
    }
}

TEST_CASE("A week belongs to the month of its Thursday")
{
    const Trend trend = trendOf(everyDayFor(100), article(), {}, today);
    for (const TrendPoint &point : trend.points) {
        CHECK(addDays(point.period.first, 3).month() == addDays(point.period.last, -3).month());
    }
}

TEST_CASE("The week in progress does not pull down the movement of its month")
{
    DiaryRecord record = everyDayFor(80);
    for (const Day day : record.period.days()) {
        if (weekdayIndex(day) == 5 && day <= today) {
            record.exercise.push_back(session(day, 150, Intensity::moderate, {.weightBearing = true}));
        }
    }
    const Trend trend = trendOf(record, article(), {}, today);
    CHECK(trend.points.back().movement.weeks == 3);
    CHECK(trend.points.back().movement.counted == 450);
}

TEST_CASE("All weeks begin with the one of the first recorded day")
{
    CHECK(weeksSince(2026_y / 11 / 8, today) == Period{firstMonday, 2026_y / 11 / 29});
    CHECK(weeksSince(today, today).dayCount() == 7);
    CHECK(lastWeeks(1, today) == weeksSince(today, today));
}
