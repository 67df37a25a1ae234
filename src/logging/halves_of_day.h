// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <optional>

namespace osteon {

/// What a word behind an hour says. "Las 12 de la mañana" are noon, 12 am is not; at night, 12 to 5 are of
/// the night's end and 6 to 11 of its beginning; around noon, 1 is 13.
enum class HalfOfDay { none, morning, spanishMorning, noon, afternoon, night };

struct HalfMatch
{
    HalfOfDay half = HalfOfDay::none;
    std::size_t next = 0;
};

/// The hour from 0 to 23 that is said so; absent where nobody says it, as "13 am".
std::optional<int> hourIn(HalfOfDay half, int saidHour);

/// "pm", "abends", "de la tarde", "at night".
std::optional<HalfMatch> halfOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
