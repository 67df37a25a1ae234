// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <cstddef>
#include <optional>

namespace osteon {

/// Whether the word is one of those that say that the amount behind it, or in front at the end of the item,
/// is a guess of its writer's ("about", "más o menos") or no more than it is ("only", "nur").
bool isAboutAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart);

/// The place behind such words, and where those in front of an amount begin.
std::size_t behindAbout(const Tokens &tokens, std::size_t at, std::size_t end);
std::size_t beginOfAbout(const Tokens &tokens, std::size_t first, std::size_t at);

/// The words that leave open how much it was, in front of an amount: "less than", "a bit over", "mindestens".
std::optional<TokenRange> boundIn(const Tokens &tokens, TokenRange item);

} // namespace osteon
