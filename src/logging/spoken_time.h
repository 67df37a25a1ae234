// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <optional>

namespace osteon {

/// A time as somebody said it: "dinner at 7" is in the evening, "07:00" and "7 am" are what they say.
struct SpokenTime
{
    TimeOfDay clock{};
    bool mayBeLater = false; ///< of 1 to 11 o'clock it is not said in which half of the day
    bool isAlone = false;    ///< "at 4", "um halb eins": without its half of the day nobody means the night

    bool isOfNight = false; ///< "midnight", "2 Uhr nachts": of yesterday's night it is today

    /// When that is, for something eaten at that meal or none; at night 11 is before midnight, and 12 is it.
    TimeOfDay at(std::optional<Meal> meal, bool isAtNight = false) const;
};

} // namespace osteon
