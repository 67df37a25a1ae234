// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"

#include <string_view>

namespace osteon {

/// Whether the name is a plural of what is counted one by one: "cookies", "Eier", "huevos". Without a number
/// nobody knows how many there were.
bool isPluralOf(std::string_view name, const Food &food);

} // namespace osteon
