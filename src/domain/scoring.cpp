// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include <algorithm>

namespace osteon {

namespace {

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

bool hasAnyKnownAmount(Nutrient nutrient, const DiaryTotals &totals)
{
    return std::ranges::any_of(totals.intake,
                               [&](const auto &day) { return day.second[nutrient].knownItems() > 0; });
}

/// An absent day is one without entries.
DayTotal totalOn(Day day, Nutrient nutrient, const DiaryTotals &totals)
{
    const auto found = totals.intake.find(day);
    return found == totals.intake.end() ? DayTotal() : found->second[nutrient];
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

bool isInProgress(const DiaryTotals &totals, Day today)
{
    const Day last = totals.period.last;
    return last > today || (last == today && !totals.completeDays.contains(today));
}

std::set<Day> countedDays(const DiaryTotals &totals, Day today)
{
    std::set<Day> days = totals.completeDays;
    for (const auto &[day, intake] : totals.intake) {
        if (day != today) {
            days.insert(day);
        }
    }
    std::erase_if(days, [&](Day day) { return day > today || !totals.period.contains(day); });
    return days;
}

NutrientSummary summarise(Nutrient nutrient, const DiaryTotals &totals, const TargetHistory &targets,
                          Day today)
{
    NutrientSummary summary;
    summary.nutrient = nutrient;
    summary.target = targets.targetOn(quantityOf(nutrient), totals.period.last);
    const std::set<Day> counted = countedDays(totals, today);
    for (const Day day : totals.period.days()) {
        const auto bounds = boundsOf(targets.targetOn(quantityOf(nutrient), day));
        const bool isComplete = totals.completeDays.contains(day);
        NutrientDay judged = judge(day, totalOn(day, nutrient, totals), isComplete, bounds);
        judged.isCounted = counted.contains(day);
        summary.days.push_back(judged);
    }
    sumCountedDays(summary);
    return summary;
}

std::vector<NutrientSummary> summariseNutrients(const DiaryTotals &totals, const TargetHistory &targets,
                                                Day today)
{
    std::vector<NutrientSummary> summaries;
    for (const Nutrient nutrient : allNutrients) {
        NutrientSummary summary = summarise(nutrient, totals, targets, today);
        if (hasAnyTarget(summary) || hasAnyKnownAmount(nutrient, totals)) {
            summaries.push_back(std::move(summary));
        }
    }
    return summaries;
}

} // namespace osteon
