// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/activity.h"
#include "catalogue/name_language.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace osteon {

/// All activities, in the order of the catalogue, named in that language.
std::vector<Activity> readActivities(SQLite::Database &database, NameLanguage language);

} // namespace osteon
