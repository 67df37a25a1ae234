// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The name with the words that say which kind it is in other places, as "unsweetened almond milk" for
/// "almond milk unsweetened". Words that stand in front stay there: a white egg is no egg white.
std::vector<std::string> inOtherOrders(std::string_view name);

/// Every language spells yogurt otherwise, and people mix them: "yogurt desnatado". Empty without such a word
/// and where it stands alone.
std::vector<std::string> withYogurtSpeltOtherwise(std::string_view name);

/// The name without "plain", "natural" and their like; empty where it has none of them.
std::string withoutPlainWords(std::string_view name);

/// Whether the food is plain without being called so: skyr and tofu, but neither chocolate, which is dark if
/// it is plain, nor peanut butter, which is without sugar if it is natural.
bool isPlainItself(const Food &food);

} // namespace osteon
