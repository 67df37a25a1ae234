// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace osteon {

/// Texts are compared up to this length; no name of a food is longer.
inline constexpr std::size_t longestComparedText = 64;

/// How many letters must be put in, left out, changed, or swapped with their neighbour, to make one text of
/// the other (optimal string alignment). Where that is more than `most`, the answer is `most + 1`, found
/// sooner.
std::size_t editDistance(std::string_view left, std::string_view right, std::size_t most);

/// Letters that may differ in a misspelt word before it is another one: "caldo" is no calcio.
constexpr std::size_t mostEditsOf(std::size_t letters)
{
    return letters < 8 ? 1 : 2;
}

} // namespace osteon
