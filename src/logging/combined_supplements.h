// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

namespace osteon {

/// "D3/K2 1000 IE/100 µg": one tablet whose two nutrients are named first and whose two amounts come behind.
/// Which amount is whose is shown, written out, and asked about, and so is what a number of tablets is of:
/// "2 x calcium 600 mg + D3 400 IU". Absent for anything else.
std::optional<Outcome> readCombined(const ItemContext &context, const ItemParts &parts);

} // namespace osteon
