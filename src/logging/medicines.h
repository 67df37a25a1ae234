// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace osteon {

/// Whether a word of the name is one of the medicines that people over fifty take, by its generic name or a
/// usual one: it is logged as the dose of a routine, and never taken for a food.
bool isMedicine(std::string_view name);

} // namespace osteon
