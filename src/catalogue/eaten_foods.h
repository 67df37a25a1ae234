// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <map>
#include <string>
#include <vector>

namespace osteon {

/// Every food of the catalogue, and of the other shelves those that somebody eats: `timesEaten` is by key.
std::vector<Food> foodsAndEaten(const Catalogue &catalogue, const std::map<std::string, int> &timesEaten);

} // namespace osteon
