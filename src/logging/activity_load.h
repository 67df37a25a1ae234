// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <optional>

namespace osteon {

/// "squats 3x12 with 20 kg, 15 min": the sets and the weight are no time and no food. They become a note, and
/// what is left says how long it was or not. Empty where the item has none of them, or is no such exercise.
std::optional<ItemParts> withoutLoad(const ItemContext &context, const ItemParts &parts);

} // namespace osteon
