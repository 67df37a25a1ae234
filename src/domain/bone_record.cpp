// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bone_record.h"

#include <algorithm>

namespace osteon {

bool BoneRecord::isEmpty() const
{
    return scans.empty() && labs.empty() && events.empty() && notes.empty() && questions.empty() &&
           nextDates.empty();
}

std::optional<Day> lastVisit(std::span<const HealthEvent> events, Day notAfter)
{
    std::optional<Day> last;
    for (const HealthEvent &event : events) {
        if (event.kind == EventKind::visit && event.stamp.day <= notAfter) {
            last = last ? std::max(*last, event.stamp.day) : event.stamp.day;
        }
    }
    return last;
}

std::optional<TreatmentAdherence> tickedAdherence(const Regimen &regimen, std::span<const Dose> doses,
                                                  Period period, Day today)
{
    std::optional<Day> firstTick;
    for (const Dose &dose : doses) {
        if (dose.regimen == regimen.uid && period.contains(dose.stamp.day)) {
            firstTick = firstTick ? std::min(*firstTick, dose.stamp.day) : dose.stamp.day;
        }
    }
    if (!firstTick || *firstTick > today) {
        return std::nullopt;
    }
    const Period counted{*firstTick, std::min(period.last, today)};
    const Adherence result = adherence(std::span(&regimen, 1), doses, counted, today);
    return result.due > 0 ? std::optional(TreatmentAdherence{counted, result}) : std::nullopt;
}

} // namespace osteon
