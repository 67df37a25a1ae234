// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"

#include <optional>
#include <span>
#include <vector>

namespace osteon {

/// How many weeks one point of a trend stands for. A week belongs to the month and the quarter its Thursday
/// lies in (as ISO 8601 does for years), so that points are whole weeks and their sums are those of the
/// weeks.
enum class TrendStep { week, month, quarter };

/// "week", "month", "quarter".
std::string_view key(TrendStep step);

/// Up to 60 weeks are shown one by one, up to 60 months as months.
TrendStep stepFor(int weeks);

/// What is known of one nutrient over some days, as the score counts them.
struct IntakeSum
{
    int countedDays = 0;
    int knownDays = 0;    ///< counted days whose total is known
    int unknownItems = 0; ///< on the known days; above 0 the mean is an 'at least'
    Mass total;           ///< over the known days
    Mass food;
    Mass supplement;

    void add(const NutrientSummary &week);
    /// A day's mean over the known days, rounded half up to a nanogram; absent without any.
    std::optional<Mass> mean() const;
    std::optional<Mass> meanFood() const;
    std::optional<Mass> meanSupplement() const;
};

/// One nutrient in one point.
struct IntakePoint
{
    IntakeSum sum;
    std::optional<Bounds> bounds; ///< in force on the point's last day
};

/// How many weeks reached a target, of those that had one and are known.
struct WeeksMet
{
    int judged = 0;
    int met = 0;
    int unclear = 0; ///< of those not met: items without a value might have made up the difference

    friend bool operator==(const WeeksMet &, const WeeksMet &) = default;
};

struct IntakeTrend
{
    Nutrient nutrient{};
    std::vector<IntakePoint> points; ///< one for each point of the trend
    IntakeSum sum;                   ///< over all of them
    WeeksMet weeks;                  ///< weeks whose mean was at or above the target of their last day
};

/// Movement in one point: the week itself, or sums over the weeks of the point that are over and have a
/// record.
struct MovementPoint
{
    int weeks = 0; ///< that are summed here; 0: nothing was logged
    MovementMinutes minutes;
    std::int64_t counted = 0; ///< minutes that count towards the target, as the plans count them
    std::optional<std::int64_t> lowerMinutes; ///< in force on the point's last day
    std::optional<std::int64_t> lowerStrengthDays;
};

/// One point on the time axis: whole weeks.
struct TrendPoint
{
    Period period;
    bool isOver = false; ///< no day of it is still to come or open
    int pastDays = 0;    ///< that could have been logged: up to yesterday, and today when it counts
    int countedDays = 0;
    int scoredWeeks = 0;
    std::optional<int> score; ///< of the week, or the mean of its weeks' scores, rounded half up
    MovementPoint movement;
    Adherence routines;
};

/// Some weeks up to one that may be in progress: every week as it is judged, and points to chart.
struct Trend
{
    Period period;
    TrendStep step = TrendStep::week;
    std::vector<WeekScore> weeks;    ///< oldest first
    std::vector<Adherence> routines; ///< of each week
    std::vector<TrendPoint> points;  ///< oldest first
    std::vector<IntakeTrend>
        intake; ///< nutrients with a target or a known amount, in the order of allNutrients
    int pastDays = 0;
    int countedDays = 0;
    MovementPoint movement; ///< summed over the weeks that are over and have a record
    WeeksMet activityWeeks; ///< of those weeks
    WeeksMet strengthWeeks;
    Adherence adherence;
};

/// So many whole weeks, of which the last one is that of today.
Period lastWeeks(int weeks, Day today);

/// The weeks from the first recorded day on, that of today included.
Period weeksSince(Day firstRecorded, Day today);

/// The trend over a period of whole weeks. Weeks are scored as scoreWeek() does; a week, month or quarter
/// without a record has no mean, which is not zero.
Trend trendOf(const DiaryTotals &totals, const TargetHistory &targets, std::span<const Regimen> regimens,
              Day today);

} // namespace osteon
