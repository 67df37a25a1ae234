// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// A decimal number as it was written: 68 and 68.0 are the same amount and two texts, and a laboratory's
/// report is given back as it was typed. Never a double.
class Decimal
{
public:
    static constexpr int mostDecimals = 6;
    static constexpr std::int64_t mostDigits = 999'999'999'999; ///< twelve of them

    constexpr Decimal() = default;
    /// 68.0 is 680 with one decimal. Decimals from 0 to 6.
    constexpr Decimal(std::int64_t digits, int decimals) : m_digits(digits), m_decimals(decimals) {}

    constexpr std::int64_t digits() const { return m_digits; }
    constexpr int decimals() const { return m_decimals; }

    /// The number in steps of 10^-decimals; absent where it lies between two steps.
    std::optional<std::int64_t> inSteps(int decimals) const;
    /// 10^decimals: what the digits are divided by.
    std::int64_t divisor() const;
    /// With a point, and every decimal that was written: "68.0", "-1.25".
    std::string text() const;
    /// The same number without zeros at its end, but with at least so many decimals.
    Decimal shortened(int fewestDecimals) const;

    /// As written: 68 is not 68.0.
    friend constexpr bool operator==(Decimal, Decimal) = default;
    /// As an amount: 68 is 68.0.
    friend std::weak_ordering compareAmounts(Decimal left, Decimal right);

private:
    std::int64_t m_digits = 0;
    int m_decimals = 0;
};

enum class DecimalTextError {
    notANumber,
    tooLarge,     ///< over twelve digits
    tooPrecise,   ///< over six decimals
    mayBeThousand ///< "1.250" is 1250 in one country and 1.25 in the next
};

/// Reads a number with a decimal point or a decimal comma, a sign of either kind ('-' or U+2212) and spaces
/// around it. No exponent and no thousands separators: for quantities that are never that large.
std::expected<Decimal, DecimalTextError> decimalFromText(std::string_view text);

/// The same for quantities that may be in the thousands: what could be read as either is refused.
std::expected<Decimal, DecimalTextError> unambiguousDecimalFromText(std::string_view text);

} // namespace osteon
