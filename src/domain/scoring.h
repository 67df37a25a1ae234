// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_totals.h"
#include "domain/target.h"

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace osteon {

/// Everything that was written down in a period. Entries outside of it are ignored.
struct DiaryRecord
{
    Period period;
    std::vector<IntakeEntry> intake;
    std::vector<ExerciseSession> exercise;
    std::set<Day> completeDays; ///< marked 'that was all': nothing taken is not the same as not logged
    /// Ticks of regimens. The amounts of a supplement's are in `intake` already: its entry there is the one
    /// that Dose::intake names, and is not to be shown or counted again.
    std::vector<Dose> doses = {};
};

enum class DayStatus { noRecord, unknown, below, within, aboveRange, overLimit };

/// "no_record", "unknown", "below" …
std::string_view key(DayStatus status);

/// One nutrient on one day.
struct NutrientDay
{
    Day day{};
    std::optional<Mass> total;      ///< sum of the known amounts; absent where nothing is known
    std::optional<Mass> food;       ///< the part from food; absent where the total is, or no food has a value
    std::optional<Mass> supplement; ///< the part from supplements, likewise
    int unknownItems = 0; ///< entries of the day that have no value: above 0 the total is an 'at least'
    DayStatus status = DayStatus::noRecord;
    bool isCounted = false;       ///< a counted day of the period, whatever is known of this nutrient
    std::optional<Bounds> bounds; ///< those in force on that day
    std::optional<long double>
        attainment; ///< 0 to 1; absent where the total is unknown or nothing is to be reached
};

/// One nutrient over a period.
struct NutrientSummary
{
    Nutrient nutrient{};
    std::optional<Target> target;  ///< in force on the period's last day
    std::vector<NutrientDay> days; ///< every day of the period, in order
    int knownDays = 0;             ///< counted days whose total is known
    int unknownItems = 0;          ///< on the known days; above 0 the mean is an 'at least'
    Mass knownTotal;               ///< summed over the known days: the mean is knownTotal / knownDays
    Mass knownFood;
    Mass knownSupplement;
    std::optional<long double> attainment; ///< mean of the day attainments; absent without any

    /// Mean over the known days, in nanograms; absent without any. As a number to show, not to sum.
    std::optional<double> meanNanograms() const;
};

struct MovementMinutes
{
    std::chrono::minutes moderate{}, vigorous{}, light{};
    std::chrono::minutes weightBearing{}, resistance{}, balance{},
        other{};          ///< one session may be both of the first two
    int strengthDays = 0; ///< days with at least one resistance session

    /// What counts towards the activity target: light minutes do not; vigorous ones once, or twice where
    /// the plan says so (WHO 2020).
    std::chrono::minutes counted(bool vigorousCountsTwice) const;
};

/// A weekly target of movement.
struct MovementSummary
{
    Quantity quantity{};
    std::optional<Target> target; ///< of the plan in force on the period's last day
    std::int64_t total = 0;       ///< minutes, or days
    std::optional<long double> attainment;
};

enum class ScoreMissing { inProgress, tooFewDays, noTargets };

/// "in_progress", "too_few_days", "no_targets".
std::string_view key(ScoreMissing reason);

/// The one change that would raise the score most.
struct Improvement
{
    Quantity quantity{};
    std::optional<Day> day;   ///< for a nutrient: the day whose target would have been reached
    std::int64_t missing = 0; ///< by how much, in the quantity's smallest unit; 0 where a limit was passed
    int scoreAfter = 0;
};

/// A week as it is judged: every part and the reasons with it, in numbers. Words are put to it elsewhere.
struct WeekScore
{
    Period period;
    int countedDays = 0;
    bool inProgress = false;
    std::optional<int> score; ///< 0 to 100; logged habits, never bone strength
    std::optional<ScoreMissing> missing;
    std::vector<NutrientSummary> nutrients; ///< those with a target or any entry in the period
    MovementSummary activity;
    MovementSummary strength;
    MovementMinutes movement;
    std::optional<Improvement> improvement;
};

/// min(1, total / lower); 1 where nothing is asked for.
long double attainment(std::int64_t total, std::int64_t lower);

inline constexpr int fewestCountedDays = 4;

/// The days of a period that are judged: up to today with an intake entry or marked complete; today only
/// when it is marked complete.
std::set<Day> countedDays(const DiaryTotals &totals, Day today);

/// One nutrient, day by day, over the period.
NutrientSummary summarise(Nutrient nutrient, const DiaryTotals &totals, const TargetHistory &targets,
                          Day today);

/// Those nutrients that have a target on any day of the period, or an entry with a known amount in it.
std::vector<NutrientSummary> summariseNutrients(const DiaryTotals &totals, const TargetHistory &targets,
                                                Day today);

/// The minutes of a period up to today.
MovementMinutes movementIn(const DiaryTotals &totals, Day today);

/// A weekly quantity against the plan in force on the period's last day.
MovementSummary judgeMovement(Quantity quantity, std::int64_t total, const TargetHistory &targets,
                              Day lastDay);

/// Whether the period's last day is today and not marked complete, or is still to come.
bool isInProgress(const DiaryTotals &totals, Day today);

/// Scores a week. Rules: CONTRIBUTING.md, 'How a week is scored'.
WeekScore scoreWeek(const DiaryTotals &totals, const TargetHistory &targets, Day today);

} // namespace osteon
