// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exact_decimal.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace osteon {

namespace {

__extension__ typedef __int128 Wide;

constexpr std::string_view minusSign = "\u2212"; // as word processors and reports print it

constexpr std::array<std::int64_t, Decimal::mostDecimals + 1> powersOfTen{1,      10,      100,      1'000,
                                                                          10'000, 100'000, 1'000'000};

std::int64_t powerOfTen(int exponent)
{
    return powersOfTen.at(static_cast<std::size_t>(exponent));
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    const auto last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

struct SignedText
{
    bool isNegative;
    std::string_view digits;
};

SignedText withoutSign(std::string_view text)
{
    for (const std::string_view minus : {std::string_view("-"), minusSign}) {
        if (text.starts_with(minus)) {
            return {true, text.substr(minus.size())};
        }
    }
    return {false, text.substr(text.starts_with('+') ? 1 : 0)};
}

/// What stands before and after the separator.
struct Parts
{
    std::string_view whole;
    std::string_view rest;
};

Parts partsOf(std::string_view digits)
{
    const auto separator = digits.find_first_of(".,");
    return separator == std::string_view::npos
               ? Parts{digits, {}}
               : Parts{digits.substr(0, separator), digits.substr(separator + 1)};
}

/// "1.250", "12,000" and not "0.941": no thousands begin with a nought.
bool mayBeThousands(std::string_view digits)
{
    const Parts parts = partsOf(digits);
    return parts.rest.size() == 3 && !parts.whole.empty() && parts.whole.size() <= 3 &&
           parts.whole.front() != '0';
}

} // namespace

std::optional<std::int64_t> Decimal::inSteps(int decimals) const
{
    if (decimals >= m_decimals) {
        return m_digits * powerOfTen(decimals - m_decimals);
    }
    const std::int64_t step = powerOfTen(m_decimals - decimals);
    return m_digits % step == 0 ? std::optional(m_digits / step) : std::nullopt;
}

std::int64_t Decimal::divisor() const
{
    return powerOfTen(m_decimals);
}

std::string Decimal::text() const
{
    std::string digits = std::to_string(std::abs(m_digits));
    const auto decimals = static_cast<std::size_t>(m_decimals);
    if (digits.size() <= decimals) {
        digits.insert(0, decimals + 1 - digits.size(), '0');
    }
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return (m_digits < 0 ? "-" : "") + digits;
}

Decimal Decimal::shortened(int fewestDecimals) const
{
    Decimal result = *this;
    while (result.m_decimals > fewestDecimals && result.m_digits % 10 == 0) {
        result.m_digits /= 10;
        --result.m_decimals;
    }
    return result;
}

std::weak_ordering compareAmounts(Decimal left, Decimal right)
{
    return static_cast<Wide>(left.m_digits) * right.divisor() <=>
           static_cast<Wide>(right.m_digits) * left.divisor();
}

std::expected<Decimal, DecimalTextError> decimalFromText(std::string_view text)
{
    const SignedText number = withoutSign(trimmed(text));
    const Parts parts = partsOf(number.digits);
    if (parts.whole.empty() || !std::ranges::all_of(parts.whole, isDigit) ||
        !std::ranges::all_of(parts.rest, isDigit) || number.digits.ends_with('.') ||
        number.digits.ends_with(',')) {
        return std::unexpected(DecimalTextError::notANumber);
    }
    if (parts.rest.size() > Decimal::mostDecimals) {
        return std::unexpected(DecimalTextError::tooPrecise);
    }
    std::int64_t digits = 0;
    for (const std::string_view part : {parts.whole, parts.rest}) {
        for (const char character : part) {
            digits = digits * 10 + (character - '0');
            if (digits > Decimal::mostDigits) {
                return std::unexpected(DecimalTextError::tooLarge);
            }
        }
    }
    return Decimal(number.isNegative ? -digits : digits, static_cast<int>(parts.rest.size()));
}

std::expected<Decimal, DecimalTextError> unambiguousDecimalFromText(std::string_view text)
{
    const auto number = decimalFromText(text);
    if (number && mayBeThousands(withoutSign(trimmed(text)).digits)) {
        return std::unexpected(DecimalTextError::mayBeThousand);
    }
    return number;
}

} // namespace osteon
