// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_refusal.h"

#include "domain/limits.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t longestLine = 10'000; // characters

/// The first bytes that are UTF-8, a few words of them at the most.
std::string shownBeginning(std::string_view line)
{
    constexpr std::size_t longestShown = 60;
    std::size_t length = std::min(longestShown, line.size());
    while (length > 0 && !characterCount(line.substr(0, length))) {
        --length;
    }
    return std::string(line.substr(0, length));
}

} // namespace

std::optional<ReadProblem> refusalOfLine(std::string_view line)
{
    const auto characters = characterCount(line);
    if (!characters) {
        return ReadProblem{shownBeginning(line), 0, ProblemReason::notUtf8, {}};
    }
    return *characters > longestLine
               ? std::optional(ReadProblem{shownBeginning(line), 0, ProblemReason::tooLong, {}})
               : std::nullopt;
}

} // namespace osteon
