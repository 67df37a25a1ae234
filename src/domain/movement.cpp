// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

namespace osteon {

namespace {

using Minutes = std::chrono::minutes;

Minutes &minutesOf(MovementMinutes &movement, Intensity intensity)
{
    switch (intensity) {
    case Intensity::light:
        return movement.light;
    case Intensity::moderate:
        return movement.moderate;
    case Intensity::vigorous:
        break;
    }
    return movement.vigorous;
}

void addSession(MovementMinutes &movement, const ExerciseSession &session)
{
    const MovementKinds &kinds = session.kinds;
    const Minutes none{0};
    minutesOf(movement, session.intensity) += session.duration;
    movement.weightBearing += kinds.weightBearing ? session.duration : none;
    movement.resistance += kinds.resistance ? session.duration : none;
    movement.balance += kinds.balance ? session.duration : none;
    movement.other += kinds == MovementKinds() ? session.duration : none;
}

} // namespace

std::chrono::minutes MovementMinutes::counted(bool vigorousCountsTwice) const
{
    return moderate + vigorous * (vigorousCountsTwice ? 2 : 1);
}

MovementMinutes movementIn(const DiaryTotals &totals, Day today)
{
    MovementMinutes movement;
    std::set<Day> strengthDays;
    for (const ExerciseSession &session : totals.exercise) {
        const Day day = session.stamp.day;
        if (!totals.period.contains(day) || day > today) {
            continue;
        }
        addSession(movement, session);
        if (session.kinds.resistance) {
            strengthDays.insert(day);
        }
    }
    movement.strengthDays = static_cast<int>(strengthDays.size());
    return movement;
}

MovementSummary judgeMovement(Quantity quantity, std::int64_t total, const TargetHistory &targets,
                              Day lastDay)
{
    MovementSummary summary{quantity, targets.targetOn(quantity, lastDay), total, std::nullopt};
    if (summary.target && summary.target->bounds.lower) {
        summary.attainment = attainment(total, *summary.target->bounds.lower);
    }
    return summary;
}

} // namespace osteon
