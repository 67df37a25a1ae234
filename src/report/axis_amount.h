// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace osteon {

/// The highest amount of one, two or five times a power of ten that is not above `amount`, which is above
/// zero.
inline double roundAmountBelow(double amount)
{
    const double decade = std::pow(10.0, std::floor(std::log10(amount)));
    const double times = amount / decade;
    return decade * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}

} // namespace osteon
