// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/time_words.h"

namespace osteon {

// The ways to write a time of the clock, each at a token of a run that ends at `end`; absent where it is
// not written so.

/// Past "at", "um" or "a las"; the same place where there is none.
std::size_t afterClockPrepositions(const Tokens &tokens, std::size_t at, std::size_t end);

/// "8:30", whatever the numbers are; "1:10 h" is left to durations.
std::optional<TimeMatch> withColon(const Tokens &tokens, std::size_t at, std::size_t end);

/// "8.30 Uhr", "8 Uhr", "8 am": the word says that it is a time.
std::optional<TimeMatch> withWord(const Tokens &tokens, std::size_t at, std::size_t end);

/// "12.30: …": what stands in front of a colon is no amount.
std::optional<TimeMatch> beforeColon(const Tokens &tokens, std::size_t at, std::size_t end);

/// "halb neun", "half past eight"; "half nine" behind "at" or in front of an amount.
std::optional<TimeMatch> halfHour(const Tokens &tokens, std::size_t at, std::size_t end, bool isTime = false);

/// "viertel nach 8", "quarter to nine".
std::optional<TimeMatch> quarterHour(const Tokens &tokens, std::size_t at, std::size_t end);

/// "10.15" behind "at" or "um", or in front of an amount; not "at 1.50 g".
std::optional<TimeMatch> withPoint(const Tokens &tokens, std::size_t at, std::size_t end);

/// After "at", "um" or "a las" the hours alone are enough: "8", "ocho", "8 y media", "21h".
std::optional<TimeMatch> hourAlone(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
