// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trend.h"

#include "domain/rounding.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr int daysInWeek = 7;

std::optional<Mass> meanOf(Mass total, int days)
{
    return days > 0 ? std::optional(Mass::fromNanograms(scaledRounded(total.nanograms(), 1, days)))
                    : std::nullopt;
}

std::optional<std::int64_t> lowerOf(const MovementSummary &movement)
{
    return movement.target ? movement.target->bounds.lower : std::nullopt;
}

/// Weeks with the same number are one point.
int pointNumber(Day monday, TrendStep step)
{
    constexpr int monthsInYear = 12;
    constexpr int monthsInQuarter = 3;
    const Day thursday = addDays(monday, 3);
    const int month = static_cast<int>(thursday.year()) * monthsInYear +
                      static_cast<int>(static_cast<unsigned>(thursday.month())) - 1;
    switch (step) {
    case TrendStep::month:
        return month;
    case TrendStep::quarter:
        return month / monthsInQuarter;
    case TrendStep::week:
        break;
    }
    return daysBetween(earliestDay, monday) / daysInWeek;
}

void judge(WeeksMet &weeks, std::int64_t total, std::optional<std::int64_t> lower, bool isAtLeast = false)
{
    if (lower) {
        ++weeks.judged;
        weeks.met += total >= *lower ? 1 : 0;
        weeks.unclear += total < *lower && isAtLeast ? 1 : 0;
    }
}

void addWeek(MovementPoint &sum, const WeekScore &week)
{
    const MovementMinutes &more = week.movement;
    ++sum.weeks;
    sum.minutes.moderate += more.moderate;
    sum.minutes.vigorous += more.vigorous;
    sum.minutes.light += more.light;
    sum.minutes.weightBearing += more.weightBearing;
    sum.minutes.resistance += more.resistance;
    sum.minutes.balance += more.balance;
    sum.minutes.other += more.other;
    sum.minutes.strengthDays += more.strengthDays;
    sum.counted += week.activity.total;
}

/// Puts the weeks together, one after the other.
class TrendMaker
{
public:
    TrendMaker(const DiaryTotals &totals, const TargetHistory &targets, std::span<const Regimen> regimens,
               Day today)
        : m_targets(targets), m_regimens(regimens), m_today(today)
    {
        m_trend.period = totals.period;
        m_trend.step = stepFor(totals.period.dayCount() / daysInWeek);
        for (const Nutrient nutrient : allNutrients) {
            m_trend.intake.push_back({.nutrient = nutrient, .points = {}, .sum = {}, .weeks = {}});
        }
    }

    void add(const DiaryTotals &week);
    Trend finished();

private:
    TrendPoint &pointOf(Period week);
    void addScore(TrendPoint &point, const WeekScore &week, bool isTodayCounted);
    void addIntake(const WeekScore &week, bool isOver);
    void addMovement(TrendPoint &point, const WeekScore &week, bool hasRecord);
    void addRoutines(TrendPoint &point, const DiaryTotals &week);

    const TargetHistory &m_targets;
    std::span<const Regimen> m_regimens;
    Day m_today;
    std::optional<int> m_number; ///< of the point that is being filled
    int m_scoreSum = 0;          ///< of its weeks
    Trend m_trend;
};

TrendPoint &TrendMaker::pointOf(Period week)
{
    const int number = pointNumber(week.first, m_trend.step);
    if (m_number != number) {
        m_number = number;
        m_scoreSum = 0;
        m_trend.points.emplace_back().period.first = week.first;
        for (IntakeTrend &nutrient : m_trend.intake) {
            nutrient.points.emplace_back();
        }
    }
    m_trend.points.back().period.last = week.last;
    return m_trend.points.back();
}

void TrendMaker::add(const DiaryTotals &week)
{
    TrendPoint &point = pointOf(week.period);
    WeekScore score = scoreWeek(week, m_targets, m_today);
    point.isOver = !score.inProgress;
    addScore(point, score, countedDays(week, m_today).contains(m_today));
    addIntake(score, point.isOver);
    addMovement(point, score, week.hasRecord());
    addRoutines(point, week);
    m_trend.weeks.push_back(std::move(score));
}

void TrendMaker::addScore(TrendPoint &point, const WeekScore &week, bool isTodayCounted)
{
    const int pastDays =
        std::clamp(daysBetween(week.period.first, m_today), 0, daysInWeek) + (isTodayCounted ? 1 : 0);
    point.pastDays += pastDays;
    point.countedDays += week.countedDays;
    m_trend.pastDays += pastDays;
    m_trend.countedDays += week.countedDays;
    if (week.score) {
        m_scoreSum += *week.score;
        ++point.scoredWeeks;
        point.score = static_cast<int>(roundHalfUp(static_cast<long double>(m_scoreSum) / point.scoredWeeks));
    }
}

void TrendMaker::addIntake(const WeekScore &week, bool isOver)
{
    for (IntakeTrend &trend : m_trend.intake) {
        IntakePoint &point = trend.points.back();
        const auto target = m_targets.targetOn(quantityOf(trend.nutrient), week.period.last);
        point.bounds = target ? std::optional(target->bounds) : std::nullopt;
        const auto found = std::ranges::find(week.nutrients, trend.nutrient, &NutrientSummary::nutrient);
        if (found == week.nutrients.end()) { // neither a target nor a known amount
            point.sum.countedDays += week.countedDays;
            trend.sum.countedDays += week.countedDays;
            continue;
        }
        point.sum.add(*found);
        trend.sum.add(*found);
        IntakeSum sum;
        sum.add(*found);
        if (const auto mean = sum.mean(); mean && point.bounds && isOver) {
            judge(trend.weeks, mean->nanograms(), point.bounds->lower, sum.unknownItems > 0);
        }
    }
}

void TrendMaker::addMovement(TrendPoint &point, const WeekScore &week, bool hasRecord)
{
    point.movement.lowerMinutes = lowerOf(week.activity);
    point.movement.lowerStrengthDays = lowerOf(week.strength);
    if (!hasRecord) {
        return;
    }
    if (week.inProgress) {
        // A part of a week is shown as it is, but it would pull down the mean of a longer point.
        if (m_trend.step == TrendStep::week) {
            addWeek(point.movement, week);
        }
        return;
    }
    addWeek(point.movement, week);
    addWeek(m_trend.movement, week);
    judge(m_trend.activityWeeks, week.activity.total, lowerOf(week.activity));
    judge(m_trend.strengthWeeks, week.strength.total, lowerOf(week.strength));
}

void TrendMaker::addRoutines(TrendPoint &point, const DiaryTotals &week)
{
    const Adherence routines = adherence(m_regimens, week.doses, week.period, m_today);
    m_trend.routines.push_back(routines);
    for (Adherence *sum : {&point.routines, &m_trend.adherence}) {
        sum->due += routines.due;
        sum->taken += routines.taken;
    }
}

Trend TrendMaker::finished()
{
    std::erase_if(m_trend.intake, [](const IntakeTrend &trend) {
        return trend.sum.knownDays == 0 && std::ranges::none_of(trend.points, [](const IntakePoint &point) {
                   return point.bounds.has_value();
               });
    });
    return std::move(m_trend);
}

} // namespace

std::string_view key(TrendStep step)
{
    switch (step) {
    case TrendStep::week:
        return "week";
    case TrendStep::month:
        return "month";
    case TrendStep::quarter:
        break;
    }
    return "quarter";
}

TrendStep stepFor(int weeks)
{
    constexpr int mostWeeks = 60;
    constexpr int mostWeeksAsMonths = 261; // 60 months
    return weeks <= mostWeeks           ? TrendStep::week
           : weeks <= mostWeeksAsMonths ? TrendStep::month
                                        : TrendStep::quarter;
}

void IntakeSum::add(const NutrientSummary &week)
{
    countedDays += static_cast<int>(std::ranges::count(week.days, true, &NutrientDay::isCounted));
    knownDays += week.knownDays;
    unknownItems += week.unknownItems;
    total += week.knownTotal;
    food += week.knownFood;
    supplement += week.knownSupplement;
}

std::optional<Mass> IntakeSum::mean() const
{
    return meanOf(total, knownDays);
}

std::optional<Mass> IntakeSum::meanFood() const
{
    return meanOf(food, knownDays);
}

std::optional<Mass> IntakeSum::meanSupplement() const
{
    return meanOf(supplement, knownDays);
}

Period lastWeeks(int weeks, Day today)
{
    const Period week = weekOf(today);
    return {addDays(week.first, -daysInWeek * (weeks - 1)), week.last};
}

Period weeksSince(Day firstRecorded, Day today)
{
    return {weekOf(std::min(firstRecorded, today)).first, weekOf(today).last};
}

Trend trendOf(const DiaryTotals &totals, const TargetHistory &targets, std::span<const Regimen> regimens,
              Day today)
{
    TrendMaker maker(totals, targets, regimens, today);
    for (const DiaryTotals &week : byWeek(totals)) {
        maker.add(week);
    }
    return maker.finished();
}

} // namespace osteon
