// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace osteon {

/// How many bytes the control character has (C0, DEL, C1) that the text, which is UTF-8, begins with; 0 where
/// it begins with another character.
std::size_t controlCharacterLength(std::string_view text);

/// One line of plain text: a control character becomes a space, and what has more characters than that is
/// shortened visibly.
std::string inOneLine(std::string_view text, std::size_t longest);

} // namespace osteon
