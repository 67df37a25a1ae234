// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/number_words.h"
#include "logging/reading.h"
#include "logging/token.h"
#include "logging/unit.h"

#include <cstddef>
#include <optional>

namespace osteon {

/// What stands at a place of an item, before it is taken. `end` is the end of the item; `isAtStart` says that
/// nothing but fillers stood before it.

bool isNumberAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// Digits, or words that count something with a unit: "two cups".
bool isAmountAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// Words are a number in front of an item or a unit; elsewhere they are a part of the name ("half and half").
std::optional<NumberMatch> countingWordsAt(const Tokens &tokens, std::size_t at, std::size_t end,
                                           bool isAtStart);

/// "slice of bread", "cup kale", "hora y media de yoga": the bare word in front is one of it.
std::optional<UnitMatch> bareUnitAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// Words such as "about", "for" before an amount or a verb at the end, which say nothing of their own.
bool isIdleWordAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart, bool hasName);

/// The number of "vitamin d 3", which is a part of the name.
bool isVitaminNumberAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// Why a sign makes the item unreadable, if it does.
std::optional<ProblemReason> faultOfMarkAt(const Tokens &tokens, std::size_t at, TokenRange item,
                                           bool isAtStart);

} // namespace osteon
