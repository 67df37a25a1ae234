// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// "walked 30 min in the morning and 20 min in the evening": two entries of one thing. Both written out, or
/// empty where the item is nothing of that kind.
std::vector<std::string> amountsByPart(std::string_view line, const Tokens &tokens, TokenRange item);

} // namespace osteon
