// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"

#include <algorithm>

namespace osteon {

namespace {

IntakeLine intakeLine(NutrientSummary summary)
{
    IntakeLine line;
    for (const NutrientDay &day : summary.days) {
        if (!day.isCounted || !day.total || !day.bounds) {
            continue;
        }
        const bool isOver = day.status == DayStatus::overLimit;
        line.judgedDays += day.bounds->lower ? 1 : 0;
        line.daysMet += day.attainment == 1.0L && !isOver ? 1 : 0;
        line.limitDays += day.bounds->limit ? 1 : 0;
        line.daysOverLimit += isOver ? 1 : 0;
    }
    line.summary = std::move(summary);
    return line;
}

std::optional<std::int64_t> lowerOf(Quantity quantity, const TargetHistory &targets, Day day)
{
    const auto target = targets.targetOn(quantity, day);
    return target ? target->bounds.lower : std::nullopt;
}

MovementWeek movementWeek(const DiaryTotals &week, Period shown, const TargetHistory &targets, Day today)
{
    const Day end = week.period.last;
    MovementWeek result;
    result.week = week.period;
    result.isWhole = shown.contains(week.period.first) && shown.contains(end) && !isInProgress(week, today);
    result.hasRecord = week.hasRecord();
    result.minutes = movementIn(week, today);
    result.countedMinutes = result.minutes.counted(targets.planOn(end).vigorousCountsTwice).count();
    result.lowerMinutes = lowerOf(Quantity::activity, targets, end);
    result.lowerStrengthDays = lowerOf(Quantity::strengthDays, targets, end);
    return result;
}

std::vector<TargetChange> changesIn(Period period, const TargetHistory &targets)
{
    std::vector<TargetChange> changes;
    for (const TargetPlan &plan : targets.plans()) {
        // A plan that begins with the period was in force for all of it: nothing changed inside.
        if (plan.effectiveFrom && *plan.effectiveFrom > period.first && *plan.effectiveFrom <= period.last) {
            changes.push_back({*plan.effectiveFrom, plan.preset});
        }
    }
    return changes;
}

} // namespace

PeriodSummary summarisePeriod(const DiaryTotals &totals, const TargetHistory &targets, Day today)
{
    PeriodSummary summary;
    summary.period = totals.period;
    summary.countedDays = static_cast<int>(countedDays(totals, today).size());
    summary.completeDays = static_cast<int>(std::ranges::count_if(
        totals.completeDays, [&](Day day) { return totals.period.contains(day) && day <= today; }));
    for (NutrientSummary &nutrient : summariseNutrients(totals, targets, today)) {
        summary.intake.push_back(intakeLine(std::move(nutrient)));
    }
    for (const DiaryTotals &week : byWeek(totals)) {
        summary.weeks.push_back(movementWeek(week, totals.period, targets, today));
    }
    summary.targetChanges = changesIn(totals.period, targets);
    return summary;
}

} // namespace osteon
