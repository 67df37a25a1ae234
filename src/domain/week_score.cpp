// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include "domain/rounding.h"

#include <algorithm>

namespace osteon {

namespace {

/// An attainment that takes part in the score.
struct Part
{
    Quantity quantity;
    long double attainment;
};

std::vector<Part> partsOf(const WeekScore &week)
{
    std::vector<Part> parts;
    for (const NutrientSummary &summary : week.nutrients) {
        if (summary.attainment) {
            parts.push_back({quantityOf(summary.nutrient), *summary.attainment});
        }
    }
    for (const MovementSummary &summary : {week.activity, week.strength}) {
        if (summary.attainment) {
            parts.push_back({summary.quantity, *summary.attainment});
        }
    }
    return parts;
}

/// 100 x the plain mean of the attainments, rounded half up; `gain` is added to their sum.
int scoreOf(const std::vector<Part> &parts, long double gain = 0)
{
    long double sum = gain;
    for (const Part &part : parts) {
        sum += part.attainment;
    }
    return static_cast<int>(roundHalfUp(100.0L * sum / static_cast<long double>(parts.size())));
}

std::optional<ScoreMissing> reasonForNoScore(const WeekScore &week, const std::vector<Part> &parts)
{
    if (week.inProgress) {
        return ScoreMissing::inProgress;
    }
    if (week.countedDays < fewestCountedDays) {
        return ScoreMissing::tooFewDays;
    }
    return parts.empty() ? std::optional(ScoreMissing::noTargets) : std::nullopt;
}

/// A change and how much it would add to the sum of the attainments.
struct Candidate
{
    Improvement improvement;
    long double gain = 0;
};

/// Reaching the target on the one day that was furthest from it.
Candidate bestDay(const NutrientSummary &summary)
{
    Candidate best;
    int judgedDays = 0;
    for (const NutrientDay &day : summary.days) {
        if (!day.isCounted || !day.attainment) {
            continue;
        }
        ++judgedDays;
        const long double gain = 1.0L - *day.attainment;
        if (gain > best.gain) {
            const std::int64_t missing = *day.bounds->lower - day.total->nanograms();
            best = {{quantityOf(summary.nutrient), day.day, std::max<std::int64_t>(missing, 0), 0}, gain};
        }
    }
    best.gain /= std::max(judgedDays, 1);
    return best;
}

/// One more session: half an hour, or what is missing where that is less; or one more day of strength.
Candidate oneMoreSession(const MovementSummary &summary)
{
    constexpr std::int64_t sessionMinutes = 30;
    const std::int64_t lower = *summary.target->bounds.lower;
    const std::int64_t step = summary.quantity == Quantity::activity ? sessionMinutes : 1;
    const std::int64_t missing = std::clamp<std::int64_t>(lower - summary.total, 0, step);
    const long double gain =
        static_cast<long double>(missing) / static_cast<long double>(std::max<std::int64_t>(lower, 1));
    return {{summary.quantity, std::nullopt, missing, 0}, gain};
}

std::optional<Improvement> bestImprovement(const WeekScore &week, const std::vector<Part> &parts)
{
    std::vector<Candidate> candidates;
    for (const NutrientSummary &summary : week.nutrients) {
        candidates.push_back(bestDay(summary));
    }
    for (const MovementSummary &summary : {week.activity, week.strength}) {
        if (summary.attainment) {
            candidates.push_back(oneMoreSession(summary));
        }
    }
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::gain);
    if (best == candidates.end() || best->gain <= 0) {
        return std::nullopt;
    }
    best->improvement.scoreAfter = scoreOf(parts, best->gain);
    return best->improvement;
}

} // namespace

std::string_view key(ScoreMissing reason)
{
    switch (reason) {
    case ScoreMissing::inProgress:
        return "in_progress";
    case ScoreMissing::tooFewDays:
        return "too_few_days";
    case ScoreMissing::noTargets:
        break;
    }
    return "no_targets";
}

WeekScore scoreWeek(const DiaryTotals &totals, const TargetHistory &targets, Day today)
{
    WeekScore week;
    week.period = totals.period;
    week.countedDays = static_cast<int>(countedDays(totals, today).size());
    week.inProgress = isInProgress(totals, today);
    week.nutrients = summariseNutrients(totals, targets, today);
    week.movement = movementIn(totals, today);
    const bool vigorousTwice = targets.planOn(totals.period.last).vigorousCountsTwice;
    week.activity = judgeMovement(Quantity::activity, week.movement.counted(vigorousTwice).count(), targets,
                                  totals.period.last);
    week.strength =
        judgeMovement(Quantity::strengthDays, week.movement.strengthDays, targets, totals.period.last);

    const std::vector<Part> parts = partsOf(week);
    week.missing = reasonForNoScore(week, parts);
    if (!week.missing) {
        week.score = scoreOf(parts);
        week.improvement = bestImprovement(week, parts);
    }
    return week;
}

} // namespace osteon
