// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <optional>
#include <string>

namespace osteon {

/// A kind of movement. The three flags are true only where the catalogue says plainly `yes`: an activity that
/// is `partial` (a rowing machine as resistance, say) does not count towards a target, because a score must
/// never credit what is doubtful. For the same reason an activity of unknown intensity is held to be light.
struct Activity
{
    std::string key; ///< Stable, kebab-case: "walk-moderate".
    std::string name;
    Intensity intensity;
    bool weightBearing;
    bool resistance;
    bool balance;
    std::optional<double> met; ///< Metabolic equivalents, a multiple of the energy used at rest.
    std::string englishName;   ///< By which a text is compared with it, whatever language `name` is in.
};

} // namespace osteon
