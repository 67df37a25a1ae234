// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// An exact number that is not below zero: a fraction of whole numbers, because a third of a cup has no
/// decimal.
class Number
{
public:
    constexpr Number() = default;
    static Number whole(std::int64_t value) { return Number(value, 1); }

    /// Absent where the denominator is not above zero or the value is below.
    static std::optional<Number> fraction(std::int64_t numerator, std::int64_t denominator);

    /// Absent where the result has no room.
    static std::optional<Number> sum(Number left, Number right);
    static std::optional<Number> product(Number left, Number right);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; } ///< above zero

    /// Rounded half away from zero to a whole number, once; absent where it has no room.
    std::optional<std::int64_t> rounded() const;

    bool isZero() const { return m_numerator == 0; }
    bool isWhole() const { return m_denominator == 1; }
    bool isAtMost(std::int64_t bound) const;
    bool isAtLeast(std::int64_t bound) const;

    /// "1.5", "1000"; a fraction without a short decimal as "1/3".
    std::string text() const;

    friend bool operator==(Number, Number) = default;

private:
    Number(std::int64_t numerator, std::int64_t denominator)
        : m_numerator(numerator), m_denominator(denominator)
    {}

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1; // in lowest terms
};

/// A number as somebody wrote it. "1.000" is one in one country and a thousand in the next: then both are
/// here.
struct WrittenNumber
{
    Number value;
    std::optional<Number> thousands; ///< the other reading of a point or comma before three digits

    friend bool operator==(const WrittenNumber &, const WrittenNumber &) = default;
};

enum class NumberError {
    malformed, ///< "1.2.3", "1,00,000": no country writes a number so
    tooLarge   ///< beyond what anybody takes of anything
};

/// Reads digits with points, commas and apostrophes between them, and "1/2".
std::expected<WrittenNumber, NumberError> readWrittenNumber(std::string_view text);

} // namespace osteon
