// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/activity.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace osteon {

/// All activities, in the order of the catalogue.
std::vector<Activity> readActivities(SQLite::Database &database);

} // namespace osteon
