// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day_totals.h"

#include "domain/scoring.h"

namespace osteon {

void PartTotal::add(const std::optional<Mass> &amount)
{
    if (amount) {
        known += *amount;
        ++knownItems;
    } else {
        ++unknownItems;
    }
}

std::optional<Mass> PartTotal::total() const
{
    return knownItems > 0 || unknownItems == 0 ? std::optional(known) : std::nullopt;
}

void DayIntake::add(const IntakeEntry &entry)
{
    for (const Nutrient nutrient : allNutrients) {
        (*this)[nutrient].part(entry.isSupplement).add(entry.amounts[nutrient]);
    }
}

DiaryTotals::DiaryTotals(const DiaryRecord &record)
    : period(record.period), exercise(record.exercise), completeDays(record.completeDays), doses(record.doses)
{
    for (const IntakeEntry &entry : record.intake) {
        if (period.contains(entry.stamp.day)) {
            intake[entry.stamp.day].add(entry);
        }
    }
}

std::vector<DiaryTotals> byWeek(const DiaryTotals &totals)
{
    constexpr int daysInWeek = 7;
    const Day firstMonday = weekOf(totals.period.first).first;
    std::vector<DiaryTotals> weeks;
    for (Day monday = firstMonday; monday <= totals.period.last; monday = addDays(monday, daysInWeek)) {
        weeks.emplace_back().period = weekOf(monday);
    }
    const auto weekWith = [&](Day day) -> DiaryTotals & {
        return weeks[static_cast<std::size_t>(daysBetween(firstMonday, day) / daysInWeek)];
    };
    const auto distribute = [&](const auto &entries, auto member) {
        for (const auto &entry : entries) {
            if (totals.period.contains(entry.stamp.day)) {
                (weekWith(entry.stamp.day).*member).push_back(entry);
            }
        }
    };
    for (const auto &[day, intake] : totals.intake) {
        weekWith(day).intake.emplace(day, intake);
    }
    for (const Day day : totals.completeDays) {
        if (totals.period.contains(day)) {
            weekWith(day).completeDays.insert(day);
        }
    }
    distribute(totals.exercise, &DiaryTotals::exercise);
    distribute(totals.doses, &DiaryTotals::doses);
    return weeks;
}

} // namespace osteon
