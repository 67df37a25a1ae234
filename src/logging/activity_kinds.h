// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <string>
#include <vector>

namespace osteon {

/// The names of the kinds between which the words of an item leave open which it was, because they differ
/// much: "dancing" is a slow waltz to one person and an hour of disco to another. Empty for what is clear.
std::vector<std::string> kindsLeftOpen(const ItemContext &context, const ItemParts &parts,
                                       const Activity &activity);

} // namespace osteon
