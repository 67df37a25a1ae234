// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "storage/journal.h"

#include <functional>
#include <optional>
#include <string>

namespace osteon {

/// Where the window gets the time from: the program's main() decides, so that a test can be on any day.
struct Clock
{
    std::function<Day(std::chrono::hours dayStart)> today; ///< for somebody whose day begins at that hour
    std::function<Instant()> now;
    std::function<std::string()> zone; ///< IANA name of the local time zone; may be empty
    /// The local time of day; none where `today` is an invented day.
    std::function<std::optional<TimeOfDay>()> timeOfDay = [] { return std::nullopt; };
};

} // namespace osteon
