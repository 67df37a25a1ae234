// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <optional>

namespace osteon {

/// "coffee with milk 50 ml", "omelette with cheese 30 g": of all of it, or of what stands behind "with"?
/// Asked where all of it would be less than half of what is usual.
std::optional<Outcome> askAmountOfPart(const ItemContext &context, const ItemParts &parts, const Food &food);

} // namespace osteon
