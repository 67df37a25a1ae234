// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

struct Fraction
{
    std::int64_t above = 1;
    std::int64_t below = 1;
};

/// The number that one folded word stands for, in English, German or Spanish: "two", "zwanzig", "cien".
std::optional<std::int64_t> wholeNumberOf(std::string_view foldedWord);

/// "half", "anderthalb", "tercios".
std::optional<Fraction> fractionOf(std::string_view foldedWord);

/// How long the part is that begins "Viertelstunde" and "Dreiviertelliter"; 0 for any other word.
std::size_t lengthOfFractionIn(std::string_view word);

} // namespace osteon
