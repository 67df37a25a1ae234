// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace osteon {

/// All presets with their rules, both in the order of the catalogue.
std::vector<TargetPreset> readTargetPresets(SQLite::Database &database);

} // namespace osteon
