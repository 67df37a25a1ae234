// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <optional>

namespace osteon {

/// A word that means several things, or what has no figures of its own; not what somebody typed from a label.
std::optional<Outcome> readManyMeanings(const ItemContext &context, const ItemParts &parts);

} // namespace osteon
