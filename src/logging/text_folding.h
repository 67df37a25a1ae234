// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace osteon {

/// A character of well-formed UTF-8 and how many bytes it takes.
struct Character
{
    char32_t value = 0;
    std::size_t length = 1;
};

/// The character that begins at that byte. The text must be UTF-8 and the byte the first one of a character.
Character characterAt(std::string_view text, std::size_t at);

/// Lower case without accents, for comparing with words of our own tables: "FRÜHSTÜCK" becomes "fruhstuck".
/// Every spelling of the micro sign becomes "u", because µ (U+00B5), μ (U+03BC) and its capital Μ (U+039C),
/// which looks like a Latin M, all mean a millionth and never a thousandth.
std::string folded(std::string_view text);

} // namespace osteon
