// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace osteon {

/// Rounds half up. Sums of quotients such as 6/7 miss an exact half by about 1e-17 in either direction; no
/// two results that the scoring rules can give lie within 1e-12 of a half without being one, so what is
/// that near is taken for the half it stands for.
inline std::int64_t roundHalfUp(long double value)
{
    constexpr long double tie = 1e-12L;
    return static_cast<std::int64_t>(std::floor(value + 0.5L + tie));
}

/// Rounds half up to a number of decimals, for numbers that are shown.
inline double roundHalfUp(long double value, int decimals)
{
    const long double scale = std::pow(10.0L, decimals);
    return static_cast<double>(static_cast<long double>(roundHalfUp(value * scale)) / scale);
}

/// value x numerator / denominator, rounded half away from zero once. The factors are not below zero, the
/// denominator is above it. Exact: the product is held in 128 bits; the result has to fit into 64.
constexpr std::int64_t scaledRounded(std::int64_t value, std::int64_t numerator, std::int64_t denominator)
{
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(value) * numerator;
    const Wide half = product < 0 ? -(denominator / 2) : denominator / 2;
    return static_cast<std::int64_t>((product + half) / denominator);
}

} // namespace osteon
