// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_state.h"

namespace osteon {

LineState::LineState(std::string_view text, const Catalogue &catalogue, Day day, Day todaysDay,
                     std::span<const SavedMeal> meals)
    : line(text), tokens(tokensOf(text)), names(catalogue), savedMeals(meals), today(todaysDay)
{
    reading.day = day;
}

void LineState::passTo(std::size_t next)
{
    addOther({at, next});
    at = next;
}

void LineState::addOther(TokenRange range)
{
    if (!range.isEmpty()) {
        reading.others.push_back({std::string(textOf(line, tokens, range)), tokens[range.begin].begin});
    }
}

void LineState::addProblem(TokenRange range, ProblemReason reason)
{
    reading.problems.push_back(
        {std::string(textOf(line, tokens, range)), tokens[range.begin].begin, reason, {}});
}

} // namespace osteon
