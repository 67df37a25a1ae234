// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mass.h"
#include "domain/nutrient.h"

#include <cstdint>
#include <string>

namespace osteon {

// Figures as they stand on paper, in whole-number arithmetic: a half is a half.

/// A mean in the nutrient's usual unit without the unit's name, "986": rounded half up to what the unit is
/// usually given in (none after the point for mg and IU, one for µg and g). Needs at least one day.
std::string meanFigure(Mass total, int days, Nutrient nutrient);

/// A bound in the nutrient's usual unit without the unit's name, exact: nobody wants a target rounded.
std::string boundFigure(std::int64_t nanograms, Nutrient nutrient);

/// The share of a part in per cent, rounded half up. Needs a whole above zero.
std::int64_t percentage(Mass part, Mass whole);

/// A quotient with some decimals, rounded half up: quotientFigure(4, 3, 1) is "1.3".
std::string quotientFigure(std::int64_t dividend, std::int64_t divisor, int decimals);

} // namespace osteon
