// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mass.h"

namespace osteon {

/// One international unit of vitamin D is 0.025 µg (40 IU = 1 µg; Institute of Medicine 2011).
/// The unit measures biological effect, so this factor holds for vitamin D and for nothing else.
inline constexpr Mass vitaminDUnit = Mass::fromNanograms(25);

constexpr Mass vitaminDFromUnits(std::int64_t internationalUnits)
{
    return vitaminDUnit * internationalUnits;
}

} // namespace osteon
