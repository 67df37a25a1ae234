// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "domain/saved_meal.h"

#include <string>

namespace osteon::cli {

/// A saved meal with its items and what is in all of it; what is unknown is null.
Json jsonOf(const SavedMeal &meal);

/// "Porridge: 3 items, 2 servings in all: Calcium at least 300 mg (1 without data); …", a whole line.
std::string lineFor(const SavedMeal &meal);

} // namespace osteon::cli
