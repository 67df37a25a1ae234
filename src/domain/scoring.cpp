// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include <algorithm>
#include <map>

namespace osteon {

namespace {

/// The sum of one part of a day, food or supplements.
struct PartTotal
{
    Mass known;
    int knownItems = 0;
    int unknownItems = 0;

    void add(const std::optional<Mass> &amount)
    {
        if (amount) {
            known += *amount;
            ++knownItems;
        } else {
            ++unknownItems;
        }
    }
    /// Nothing of this kind was logged: that is zero. Something without a value: that is not.
    std::optional<Mass> total() const
    {
        return knownItems > 0 || unknownItems == 0 ? std::optional(known) : std::nullopt;
    }
};

/// One nutrient of one day, while the entries are being summed.
struct DayTotal
{
    PartTotal food;
    PartTotal supplement;

    int items() const { return knownItems() + unknownItems(); }
    int knownItems() const { return food.knownItems + supplement.knownItems; }
    int unknownItems() const { return food.unknownItems + supplement.unknownItems; }
};

/// What a limit looks at: all of the day, or its supplements alone.
std::int64_t limitedNanograms(const NutrientDay &day, LimitScope scope)
{
    const auto &part = scope == LimitScope::supplementsOnly ? day.supplement : day.total;
    return part.value_or(Mass()).nanograms();
}

DayStatus statusOf(const NutrientDay &day, bool hasRecord)
{
    if (!hasRecord) {
        return DayStatus::noRecord;
    }
    if (!day.total) {
        return DayStatus::unknown;
    }
    const Bounds bounds = day.bounds.value_or(Bounds());
    if (bounds.limit && limitedNanograms(day, bounds.limitScope) > *bounds.limit) {
        return DayStatus::overLimit;
    }
    const std::int64_t total = day.total->nanograms();
    if (bounds.lower && total < *bounds.lower) {
        return DayStatus::below;
    }
    return bounds.upper && total > *bounds.upper ? DayStatus::aboveRange : DayStatus::within;
}

/// A score never rewards passing a safety limit.
std::optional<long double> attainmentOf(const NutrientDay &day)
{
    if (!day.total || !day.bounds || !day.bounds->lower) {
        return std::nullopt;
    }
    return day.status == DayStatus::overLimit ? 0.0L : attainment(day.total->nanograms(), *day.bounds->lower);
}

NutrientDay judge(Day day, const DayTotal &sum, bool isComplete, std::optional<Bounds> bounds)
{
    NutrientDay result;
    result.day = day;
    result.unknownItems = sum.unknownItems();
    result.bounds = bounds;
    const bool isEmptyButComplete = isComplete && sum.items() == 0;
    if (sum.knownItems() > 0 || isEmptyButComplete) {
        result.total = sum.food.known + sum.supplement.known;
        result.food = sum.food.total();
        result.supplement = sum.supplement.total();
    }
    result.status = statusOf(result, isComplete || sum.items() > 0);
    result.attainment = attainmentOf(result);
    return result;
}

std::map<Day, DayTotal> totalsByDay(Nutrient nutrient, const DiaryRecord &record)
{
    std::map<Day, DayTotal> totals;
    for (const IntakeEntry &entry : record.intake) {
        DayTotal &total = totals[entry.stamp.day];
        (entry.isSupplement ? total.supplement : total.food).add(entry.amounts[nutrient]);
    }
    return totals;
}

std::optional<Bounds> boundsOf(const std::optional<Target> &target)
{
    return target ? std::optional(target->bounds) : std::nullopt;
}

/// Adds the counted days of a summary up: the known totals, and the mean of the attainments.
void sumCountedDays(NutrientSummary &summary)
{
    long double attained = 0;
    int judgedDays = 0;
    for (const NutrientDay &day : summary.days) {
        if (!day.isCounted || !day.total) {
            continue;
        }
        ++summary.knownDays;
        summary.unknownItems += day.unknownItems;
        summary.knownTotal += *day.total;
        summary.knownFood += day.food.value_or(Mass());
        summary.knownSupplement += day.supplement.value_or(Mass());
        if (day.attainment) {
            attained += *day.attainment;
            ++judgedDays;
        }
    }
    if (judgedDays > 0) {
        summary.attainment = attained / judgedDays;
    }
}

bool hasAnyKnownAmount(Nutrient nutrient, const DiaryRecord &record)
{
    return std::ranges::any_of(record.intake, [&](const IntakeEntry &entry) {
        return record.period.contains(entry.stamp.day) && entry.amounts[nutrient].has_value();
    });
}

bool hasAnyTarget(const NutrientSummary &summary)
{
    return std::ranges::any_of(summary.days, [](const NutrientDay &day) { return day.bounds.has_value(); });
}

} // namespace

std::string_view key(DayStatus status)
{
    switch (status) {
    case DayStatus::noRecord:
        return "no_record";
    case DayStatus::unknown:
        return "unknown";
    case DayStatus::below:
        return "below";
    case DayStatus::within:
        return "within";
    case DayStatus::aboveRange:
        return "above_range";
    case DayStatus::overLimit:
        break;
    }
    return "over_limit";
}

long double attainment(std::int64_t total, std::int64_t lower)
{
    return total >= lower ? 1.0L : static_cast<long double>(total) / static_cast<long double>(lower);
}

std::optional<double> NutrientSummary::meanNanograms() const
{
    return knownDays > 0 ? std::optional(static_cast<double>(knownTotal.nanograms()) / knownDays)
                         : std::nullopt;
}

bool isInProgress(const DiaryRecord &record, Day today)
{
    const Day last = record.period.last;
    return last > today || (last == today && !record.completeDays.contains(today));
}

std::set<Day> countedDays(const DiaryRecord &record, Day today)
{
    std::set<Day> days = record.completeDays;
    for (const IntakeEntry &entry : record.intake) {
        if (entry.stamp.day != today) {
            days.insert(entry.stamp.day);
        }
    }
    std::erase_if(days, [&](Day day) { return day > today || !record.period.contains(day); });
    return days;
}

NutrientSummary summarise(Nutrient nutrient, const DiaryRecord &record, const TargetHistory &targets,
                          Day today)
{
    NutrientSummary summary;
    summary.nutrient = nutrient;
    summary.target = targets.targetOn(quantityOf(nutrient), record.period.last);
    const std::set<Day> counted = countedDays(record, today);
    std::map<Day, DayTotal> totals = totalsByDay(nutrient, record);
    for (const Day day : record.period.days()) {
        const auto bounds = boundsOf(targets.targetOn(quantityOf(nutrient), day));
        NutrientDay judged = judge(day, totals[day], record.completeDays.contains(day), bounds);
        judged.isCounted = counted.contains(day);
        summary.days.push_back(judged);
    }
    sumCountedDays(summary);
    return summary;
}

std::vector<NutrientSummary> summariseNutrients(const DiaryRecord &record, const TargetHistory &targets,
                                                Day today)
{
    std::vector<NutrientSummary> summaries;
    for (const Nutrient nutrient : allNutrients) {
        NutrientSummary summary = summarise(nutrient, record, targets, today);
        if (hasAnyTarget(summary) || hasAnyKnownAmount(nutrient, record)) {
            summaries.push_back(std::move(summary));
        }
    }
    return summaries;
}

} // namespace osteon
