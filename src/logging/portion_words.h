// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "domain/food.h"

#include <string_view>

namespace osteon {

/// The word for one or several of it, as the line understands it in every language; empty for a piece, which
/// goes without, and for what no word alone means.
std::string_view wordFor(PortionUnit unit, NameLanguage language, bool isOne = true);

} // namespace osteon
