// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <limits>

namespace osteon {

namespace {

__extension__ typedef __int128 Wide;

bool isDigit(char character)
{
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

/// Digits with at most one point between or beside them.
bool isDecimal(std::string_view text)
{
    return std::ranges::any_of(text, isDigit) && std::ranges::count(text, '.') <= 1 &&
           std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
}

} // namespace

std::expected<std::int64_t, DecimalError> scaledDecimal(std::string_view text, std::int64_t factor)
{
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    if (!isDecimal(text)) {
        return std::unexpected(DecimalError::notANumber);
    }
    // 18 decimals are more than a nanogram of a gram needs; what follows cannot change the rounded result
    // except at an exact tie, which further digits would only push the way it is rounded anyway.
    constexpr int mostDecimals = 18;
    Wide digits = 0;
    Wide divisor = 1;
    int decimals = -1;
    for (const char character : text) {
        if (character == '.') {
            decimals = 0;
            continue;
        }
        if (decimals == mostDecimals) {
            continue;
        }
        digits = digits * 10 + (character - '0');
        if (decimals >= 0) {
            ++decimals;
            divisor *= 10;
        }
        if (digits / divisor > std::numeric_limits<std::int64_t>::max() / factor) {
            return std::unexpected(DecimalError::tooLarge);
        }
    }
    // The whole part and the rest are scaled apart, so that neither product can overflow.
    const Wide whole = digits / divisor * factor;
    const Wide rest = (digits % divisor * factor + divisor / 2) / divisor;
    const Wide result = whole + rest;
    if (result > std::numeric_limits<std::int64_t>::max()) {
        return std::unexpected(DecimalError::tooLarge);
    }
    return static_cast<std::int64_t>(negative ? -result : result);
}

std::string exactDecimal(std::int64_t value, std::int64_t factor)
{
    std::string text = value < 0 && value / factor == 0 ? "-0" : std::to_string(value / factor);
    std::int64_t rest = std::abs(value % factor);
    if (rest != 0) {
        text += '.';
    }
    for (; rest != 0; rest %= factor) { // ends, because a power of ten is a multiple of the factor
        rest *= 10;
        text += static_cast<char>('0' + rest / factor);
    }
    return text;
}

} // namespace osteon
