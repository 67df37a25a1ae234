// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// What a measure in free text counts in: "cup, sliced" in cups, "medium (2-3/4" dia)" in pieces, "pat" in
/// something that only its label names.
PortionUnit unitOfMeasure(std::string_view text);

/// A row of a table of portions: so many of a measure weigh so much.
struct MeasuredWeight
{
    std::int64_t thousandths; ///< how many, times 1000: 500 is half a cup
    std::string_view measure; ///< "cup, sliced"
    PortionMass weight;       ///< of all of them
};

/// The unit, label and mass of the portion: of one cup where half a cup was weighed, because people count in
/// cups; of the whole where its measure is known by its label only. Absent where nothing is left to weigh.
struct LabelledPortion
{
    PortionUnit unit;
    std::string label;
    PortionMass mass;
};
std::optional<LabelledPortion> portionOf(const MeasuredWeight &measured);

} // namespace osteon
