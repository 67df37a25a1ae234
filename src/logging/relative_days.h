// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/day_words.h"
#include "logging/token.h"

#include <optional>

namespace osteon {

/// A day as seen from today: "yesterday", "gestern Abend", "ayer por la noche", "2 days ago", "vor zwei
/// Tagen", "hace 3 días".
std::optional<DayMatch> relativeDayAt(const Tokens &tokens, std::size_t at, std::size_t end, Day today);

/// Whether it is a word such as yesterday or tomorrow, which says a day wherever it stands.
bool isRelativeDayWord(const Token &token);

} // namespace osteon
