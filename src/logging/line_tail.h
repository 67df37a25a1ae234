// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/day_words.h"
#include "logging/line_state.h"
#include "logging/reading.h"
#include "logging/time_words.h"
#include "logging/token.h"

#include <optional>
#include <span>

namespace osteon {

/// What the end of a line says of all that stands before it: "2 eggs yesterday", "milk, 8am", "eggs; lunch".
struct LineTail
{
    TokenRange range;
    TokenRange dayRange;
    std::optional<DayMatch> day;
    Saying said;
    ReadProblem text;       ///< what it says, should nothing before it have use for it
    bool isApart = false;   ///< a comma or a semicolon stands in front of it
    bool isOfLists = false; ///< no comma, but something that separates more: all lists before it are meant
};

/// Takes away what the end of the line says of all of it, and the day from that. Empty where the line ends
/// with an item.
LineTail takeTail(LineState &state);

/// What was said of an item itself, be it alone or together with those that "and" joins to it.
struct SaidOfItem
{
    bool time = false;
    bool meal = false;
};

/// Gives a time and a meal that are said behind a list to the items of it, the last one first, up to one that
/// has its own. What is eaten and what is done are no one list. Returns whether any has them now.
bool giveBack(std::span<ReadItem> items, std::span<const SaidOfItem> said, Saying saying);

} // namespace osteon
