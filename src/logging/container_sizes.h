// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "logging/number.h"

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What so many bowls, bottles or squares of the food may hold, in words that leave nothing open: they are of
/// many sizes, and only who filled them knows. Empty where `measure`, as namedMeasure() calls it, is of none.
std::vector<std::string> sizesOfContainer(const Food &food, std::string_view measure, Number count,
                                          const std::string &name);

} // namespace osteon
