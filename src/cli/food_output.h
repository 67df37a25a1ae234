// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "domain/food.h"

#include <string>

namespace osteon::cli {

/// A food as `foods search --json` prints it.
Json jsonOf(const Food &food);

/// A food for people: its name and key, what is in 100 g, and its portions; several lines.
std::string lineFor(const Food &food);

} // namespace osteon::cli
