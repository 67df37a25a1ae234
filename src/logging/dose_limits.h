// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/nutrient.h"

#include <array>
#include <optional>

namespace osteon {

class Catalogue;

/// The most of a nutrient a day that supplements may give before a caution is due; absent where there is no
/// limit.
using DoseLimits = std::array<std::optional<Mass>, allNutrients.size()>;

/// The limits of the default plan for a person who has told nothing: a caution is due above them.
DoseLimits doseLimits(const Catalogue &catalogue, Day today);

} // namespace osteon
