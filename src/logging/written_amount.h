// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/number_words.h"
#include "logging/token.h"
#include "logging/unit.h"

#include <optional>

namespace osteon {

/// What people say of a thing instead of how big it is.
enum class Size { small, medium, large };

std::optional<Size> sizeOf(const Token &token);

/// An amount inside an item: a number, with its unit where there is one.
struct WrittenAmount
{
    WrittenNumber number;
    std::optional<Unit> unit;
    TokenRange range;     ///< the number and its unit
    TokenRange unitRange; ///< the unit alone; empty where there is none
    bool isArticle = false;
    std::optional<Size> size; ///< of "a small glass"

    Number value() const { return number.value; }
};

/// "2 x".
WrittenAmount multiplierOf(const WrittenNumber &number, TokenRange range);

/// "cup of milk": one of them.
WrittenAmount oneOf(Unit unit, TokenRange range);

/// "una hora y media": adds the half behind a whole amount. Returns the token after it.
std::size_t withHalfBehind(WrittenAmount &amount, const Tokens &tokens, std::size_t at, std::size_t end);

/// The unit after a number, if there is one, and the half after that: "2 large cups", "una hora y media".
/// `afterHours`: then a lone m is minutes, elsewhere it may be metres.
WrittenAmount amountWith(const NumberMatch &number, const Tokens &tokens, std::size_t begin, std::size_t end,
                         bool afterHours);

/// "8:30" in two numbers, wherever it stands.
struct ClockMatch
{
    NumberMatch hours;
    NumberMatch minutes;
    std::optional<WrittenAmount> duration; ///< with "h" after it: "1:10 h"
    std::size_t next = 0;
};

std::optional<ClockMatch> clockAt(const NumberMatch &hours, const Tokens &tokens, std::size_t begin,
                                  std::size_t end);

/// "3-4", "3 to 4 cups", "zwischen 3 und 4": the two ends, each with the unit after them.
struct RangeMatch
{
    NumberMatch from;
    NumberMatch to;
    TokenRange unitRange;
    std::size_t next = 0;
};

std::optional<RangeMatch> rangeAt(const Tokens &tokens, std::size_t at, std::size_t end);

/// The text of an item with one end of a range in the place of all of it: "1 cup milk" for "1-2 cups milk".
std::string withEnd(std::string_view line, const Tokens &tokens, TokenRange item, TokenRange written,
                    const RangeMatch &range, const NumberMatch &end);

} // namespace osteon
