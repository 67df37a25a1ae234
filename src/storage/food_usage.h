// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "storage/journal.h"

#include <map>
#include <string>

namespace osteon {

/// How often each food was logged in the half year up to a day, by its key, for what a search finds first. A
/// favourite comes before all that is only logged often.
std::map<std::string, int> foodUsage(Journal &journal, Day today);

} // namespace osteon
