// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_summary.h"
#include "domain/scoring.h"

#include <optional>
#include <vector>

namespace osteon {

/// One line of the doctor's table: a nutrient over the period.
struct IntakeLine
{
    NutrientSummary summary;
    int judgedDays = 0;    ///< counted days with a known total and a lower bound in force on that day
    int daysMet = 0;       ///< of those, the days that reached it without passing a limit
    int limitDays = 0;     ///< counted days with a known total and a limit in force
    int daysOverLimit = 0; ///< of those, the days that passed it
};

/// Movement in one week of the period, Monday to Sunday.
struct MovementWeek
{
    Period week;                     ///< the whole week, even where the period begins or ends inside of it
    bool isWhole = false;            ///< all seven days lie in the period and are past
    bool hasRecord = false;          ///< anything was logged, or a day was marked complete
    MovementMinutes minutes;         ///< of the days that lie in the period
    std::int64_t countedMinutes = 0; ///< moderate and vigorous, as the plan counts them
    std::optional<std::int64_t> lowerMinutes; ///< the activity target in force at the week's end
    std::optional<std::int64_t> lowerStrengthDays;
};

/// A plan that began inside the period.
struct TargetChange
{
    Day from{};
    std::string preset; ///< key of the preset, or "own"
};

/// What the doctor's page says, in numbers.
struct PeriodSummary
{
    Period period;
    int countedDays = 0;
    int completeDays = 0;
    std::vector<IntakeLine>
        intake; ///< nutrients with a target or any entry in the period, in the order of allNutrients
    std::vector<MovementWeek> weeks; ///< oldest first, every week that the period touches
    std::vector<TargetChange> targetChanges;
    RecordSummary record = {}; ///< what summariseRecord() says of the same period
};

/// Sums a period up to today. Means are over the counted days whose total is known, as in the score.
PeriodSummary summarisePeriod(const DiaryTotals &totals, const TargetHistory &targets, Day today);

} // namespace osteon
