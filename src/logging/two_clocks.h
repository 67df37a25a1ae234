// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/spoken_time.h"
#include "logging/token.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Two times of the clock in one item.
struct TwoClocks
{
    TokenRange range; ///< of the tokens of both, and of what joins them
    TimeOfDay first{};
    TimeOfDay second{};
    bool isSpan = false; ///< "6-7pm", "10 to 11am": from the one to the other, not once at each
};

/// "yoga 6-7pm", "von 9 bis 10 Uhr", "calcium 500 mg 8am and 8pm": neither is the time of the item alone.
std::optional<TwoClocks> twoClocksIn(const Tokens &tokens, TokenRange item);

/// Whole readings of such an item: an activity from the first time on, or what was taken once at each.
std::vector<std::string> readingsOf(const TwoClocks &clocks, std::string_view line, const Tokens &tokens,
                                    TokenRange item, NameLookup &names);

} // namespace osteon
