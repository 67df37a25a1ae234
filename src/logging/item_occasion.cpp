// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_occasion.h"

#include "logging/day_words.h"
#include "logging/relative_days.h"

#include <algorithm>

namespace osteon {

Occasion ownOccasion(const LineState &state, TokenRange range)
{
    const Tokens &tokens = state.tokens;
    if (state.reading.day != state.today) {
        return occasionOf(state.line, tokens, range);
    }
    for (std::size_t at = range.begin + 1; at < range.end; ++at) {
        const auto match = relativeDayAt(tokens, at, range.end, state.today);
        if (match && match->next == range.end && match->day == state.today) {
            Occasion occasion = occasionOf(state.line, tokens, {range.begin, at});
            if (const auto part = partIn(*match, tokens); part && occasion.part.text.empty()) {
                occasion.part = {spacedText(state.line, tokens, part->range), part->meal.has_value()};
                occasion.meal = occasion.meal ? occasion.meal : part->meal;
            }
            return occasion;
        }
    }
    return occasionOf(state.line, tokens, range);
}

bool namesDay(const LineState &state, TokenRange range)
{
    const Tokens &tokens = state.tokens;
    const auto match = dayAt(tokens, range.begin, range.end, state.today);
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(range.end);
    const bool isDay = match && !match->isShort && !isSundayRoastAt(tokens, range.begin, range.end);
    return isDay || std::any_of(begin, end, isRelativeDayWord);
}

} // namespace osteon
