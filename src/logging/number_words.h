// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/number.h"
#include "logging/token.h"

#include <optional>
#include <string_view>

namespace osteon {

/// A number in digits or words at a place of the line.
struct NumberMatch
{
    WrittenNumber number;
    std::size_t next = 0;             ///< the token after it
    std::optional<NumberError> error; ///< it looks like a number, but is none
    bool isArticle = false;           ///< "a", "an", "eine": one, or no number at all
    bool isWords = false;             ///< "two", "half a"
};

/// "200", "1,5", "1 000", "1/2", "1 1/2", "½", "1½".
std::optional<NumberMatch> digitsAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// "two", "half a", "one and a half", "three quarters of a", "zwei", "una".
std::optional<NumberMatch> numberWordsAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// The half of "a cup and a half", "una hora y media".
std::optional<NumberMatch> halfAfter(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
