// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QString>

#include <optional>

namespace osteon {

/// A time as it is written where the person lives: "08:30", "8:30 am".
QString timeText(TimeOfDay time);

/// A time that a person typed, in that way or as 8:30, 8.30 or 8; absent where it is none.
std::optional<TimeOfDay> typedTime(const QString &text);

} // namespace osteon
