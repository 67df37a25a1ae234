// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_parts.h"

#include <optional>
#include <utility>

namespace osteon {

/// "500/250 mg", "500/400": the two numbers; a fraction such as 1/2 is one number.
std::optional<std::pair<Number, Number>> slashedAmounts(const Tokens &tokens, const WrittenAmount &amount);

bool hasTwoSlashedAmounts(const Tokens &tokens, const ItemParts &parts);

/// How many tablets there were, from "2 x" and "2 tablets": 1 where nothing is said.
std::optional<WrittenAmount> tabletsOf(const ItemParts &parts);

/// Nothing is said but how many tablets: "2 x calcium", "2 tablets calcium".
bool countsTablets(const ItemParts &parts);

/// "600 mg D3 …".
bool beginsWithDose(const ItemParts &parts);

/// Whether two supplements beside one another may be in one tablet, so that what is said of one may be said
/// of both: "calcium and D3 500 mg/400 IU", "2 x calcium 600 mg + D3 400 IU", "calcium 600 mg + D3 400 IU
/// twice daily", "2 tablets calcium 600 mg and D3 400 IU". Not "2 x calcium 600 mg and D3 1000 IU", which
/// lists two things.
bool areOneTablet(const Tokens &tokens, const ItemParts &first, const ItemParts &second);

} // namespace osteon
