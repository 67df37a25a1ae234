// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_parts.h"

#include <expected>

namespace osteon {

/// The minutes that the amounts of an item add up to, or why they do not.
using Minutes = std::expected<Number, ProblemReason>;

bool hasDuration(const ItemParts &parts);

/// Minutes and hours add up; beside them a distance is only told, and anything else makes no sense.
Minutes statedMinutes(const ItemParts &parts);

} // namespace osteon
