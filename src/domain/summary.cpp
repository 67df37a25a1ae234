// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"

#include <algorithm>
#include <map>

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

/// The part of the record that lies in one week, cut to the record's own period.
DiaryRecord weekOfRecord(const DiaryRecord &record, Period week)
{
    DiaryRecord part;
    part.period = {std::max(week.first, record.period.first), std::min(week.last, record.period.last)};
    const auto inPart = [&](const auto &entry) { return part.period.contains(entry.stamp.day); };
    std::ranges::copy_if(record.intake, std::back_inserter(part.intake), inPart);
    std::ranges::copy_if(record.exercise, std::back_inserter(part.exercise), inPart);
    std::ranges::copy_if(record.completeDays, std::inserter(part.completeDays, part.completeDays.end()),
                         [&](Day day) { return part.period.contains(day); });
    return part;
}

MovementWeek movementWeek(const DiaryRecord &part, Period week, const TargetHistory &targets, Day today)
{
    MovementWeek result;
    result.week = week;
    const DiaryTotals totals(part);
    result.isWhole = part.period == week && !isInProgress(totals, today);
    result.hasRecord = !part.intake.empty() || !part.exercise.empty() || !part.completeDays.empty();
    result.minutes = movementIn(totals, today);
    result.countedMinutes = result.minutes.counted(targets.planOn(week.last).vigorousCountsTwice).count();
    result.lowerMinutes = lowerOf(Quantity::activity, targets, week.last);
    result.lowerStrengthDays = lowerOf(Quantity::strengthDays, targets, week.last);
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

PeriodSummary summarisePeriod(const DiaryRecord &record, const TargetHistory &targets, Day today)
{
    PeriodSummary summary;
    const DiaryTotals totals(record);
    summary.period = record.period;
    summary.countedDays = static_cast<int>(countedDays(totals, today).size());
    summary.completeDays = static_cast<int>(std::ranges::count_if(
        record.completeDays, [&](Day day) { return record.period.contains(day) && day <= today; }));
    for (NutrientSummary &nutrient : summariseNutrients(totals, targets, today)) {
        summary.intake.push_back(intakeLine(std::move(nutrient)));
    }
    for (Period week = weekOf(record.period.first); week.first <= record.period.last;
         week = weekOf(addDays(week.last, 1))) {
        summary.weeks.push_back(movementWeek(weekOfRecord(record, week), week, targets, today));
    }
    summary.targetChanges = changesIn(record.period, targets);
    return summary;
}

} // namespace osteon
