// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"

namespace osteon {

/// Whether people pour some of the first into the second, as milk into coffee or tonic into gin: then nobody
/// had a whole glass of it.
bool isMixedInto(const Food &food, const Food &drink);

} // namespace osteon
