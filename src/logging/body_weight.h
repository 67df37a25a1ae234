// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <optional>

namespace osteon {

/// "weight 64.2 kg", "10st 4lb", "ich wiege 64 kg": what somebody weighs is no exercise with weights. "weight
/// 45" may be minutes of one, and is asked about. Absent where the item is neither.
std::optional<Outcome> refuseBodyWeight(const ItemContext &context, const ItemParts &parts);

} // namespace osteon
