// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace osteon {

/// What the minutes of a segment are. The kinds are disjoint: a session that is both has its own.
enum class ActivityKind { weightBearing, weightBearingAndResistance, resistance, other };

struct ActivitySegment
{
    ActivityKind kind{};
    int minutes = 0;
    QString name; ///< for the legend
};

/// The minutes of a week against their target, as one bar.
struct ActivityChart
{
    std::vector<ActivitySegment> segments; ///< in the order they are drawn
    std::optional<int> target;             ///< minutes
};

struct ActivityChartWords
{
    QString weightBearing = QStringLiteral("weight-bearing");
    QString weightBearingAndResistance = QStringLiteral("weight-bearing and resistance");
    QString resistance = QStringLiteral("resistance");
    QString other = QStringLiteral("other");
};

/// The moderate and vigorous minutes of some sessions by kind; light ones do not count towards the target.
/// A vigorous minute counts twice where the plan says so. 'Both' is left out of the legend while it is empty.
ActivityChart activityChart(const std::vector<ExerciseSession> &sessions, bool vigorousCountsTwice,
                            std::optional<std::int64_t> targetMinutes, const ActivityChartWords &words);

} // namespace osteon
