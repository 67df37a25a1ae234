// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"
#include "logging/token.h"

#include <string_view>

namespace osteon {

/// "forgot my D3", "2 l Milch gekauft", "me salté la cena": it was not eaten, taken or done, whatever else
/// stands there.
bool saysNotDone(const Tokens &tokens, TokenRange item);

/// "no milk", "keine Milch", "nada de queso", "yoga not done". A food may be called so ("no fat yogurt"), so
/// this is only asked of what is no name.
bool isNegated(const Tokens &tokens, TokenRange item);

/// "pizza sin queso": what is like it may be just what was left out.
bool saysWithout(const Tokens &tokens, TokenRange item);

/// Whether a part with nothing to log is about a medicine or supplement: a dose that was left out.
bool isOfDose(std::string_view text);

} // namespace osteon
