// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_parts.h"

namespace osteon {

/// "walk in the woods", "paseo por la playa": where it was, and with whom, is no kind of it and becomes a
/// note.
ItemParts withPlaceNoted(ItemParts parts);

} // namespace osteon
