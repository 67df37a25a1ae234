// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/dose_limits.h"

#include "catalogue/catalogue.h"

namespace osteon {

DoseLimits doseLimits(const Catalogue &catalogue, Day today)
{
    DoseLimits limits;
    const auto presets = catalogue.targetPresets();
    if (presets.empty()) {
        return limits;
    }
    TargetPlan plan;
    plan.rules = presets.front().rules;
    for (const Target &target : targetsFor(plan, Profile(), today)) {
        const auto nutrient = nutrientOf(target.quantity);
        if (nutrient && target.bounds.limit) {
            limits[static_cast<std::size_t>(*nutrient)] = Mass::fromNanograms(*target.bounds.limit);
        }
    }
    return limits;
}

} // namespace osteon
