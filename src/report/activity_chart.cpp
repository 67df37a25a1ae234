// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/activity_chart.h"

#include <algorithm>

namespace osteon {

namespace {

ActivityKind kindOf(const MovementKinds &kinds)
{
    if (kinds.weightBearing) {
        return kinds.resistance ? ActivityKind::weightBearingAndResistance : ActivityKind::weightBearing;
    }
    return kinds.resistance ? ActivityKind::resistance : ActivityKind::other;
}

int countedMinutes(const ExerciseSession &session, bool vigorousCountsTwice)
{
    if (session.intensity == Intensity::light) {
        return 0;
    }
    const int times = session.intensity == Intensity::vigorous && vigorousCountsTwice ? 2 : 1;
    return times * static_cast<int>(session.duration.count());
}

} // namespace

ActivityChart activityChart(const std::vector<ExerciseSession> &sessions, bool vigorousCountsTwice,
                            std::optional<std::int64_t> targetMinutes, const ActivityChartWords &words)
{
    ActivityChart chart;
    chart.segments = {
        {ActivityKind::weightBearing, 0, words.weightBearing},
        {ActivityKind::weightBearingAndResistance, 0, words.weightBearingAndResistance},
        {ActivityKind::resistance, 0, words.resistance},
        {ActivityKind::other, 0, words.other},
    };
    for (const ExerciseSession &session : sessions) {
        const ActivityKind kind = kindOf(session.kinds);
        std::ranges::find(chart.segments, kind, &ActivitySegment::kind)->minutes +=
            countedMinutes(session, vigorousCountsTwice);
    }
    std::erase_if(chart.segments, [](const ActivitySegment &segment) {
        return segment.kind == ActivityKind::weightBearingAndResistance && segment.minutes == 0;
    });
    if (targetMinutes) {
        chart.target = static_cast<int>(*targetMinutes);
    }
    return chart;
}

} // namespace osteon
