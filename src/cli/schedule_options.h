// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace osteon::cli {

/// What was given to --times, --at, --weekdays, --every and --as-needed.
struct ScheduleOptions
{
    std::string times;
    std::string at;
    std::string weekdays;
    std::vector<std::string> every; ///< empty, or a number and a unit
    bool isAsNeeded = false;

    bool areEmpty() const;
};

void addScheduleOptions(CLI::App &command, ScheduleOptions &options);

/// The schedule with what was given changed. A change of the days counts from `from`; a change of the times
/// of a day leaves the days as they are. Throws Refusal.
Schedule changedSchedule(Schedule schedule, const ScheduleOptions &options, Day from);

} // namespace osteon::cli
