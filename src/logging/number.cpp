// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/number.h"

#include "domain/decimal.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <ranges>
#include <utility>

namespace osteon {

namespace {

__extension__ typedef __int128 Wide;

constexpr std::int64_t decimalScale = 1'000'000; // a millionth of any unit of ours is below what is stored

/// Beyond this nothing is eaten, taken or done in any unit, and every product with a unit stays exact.
constexpr std::int64_t largestWritten = 1'000'000'000'000;

std::optional<std::int64_t> narrowed(Wide value)
{
    const bool fits = value >= 0 && value <= std::numeric_limits<std::int64_t>::max();
    return fits ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
}

Wide commonDivisor(Wide left, Wide right)
{
    while (right != 0) {
        left = std::exchange(right, left % right);
    }
    return left;
}

std::expected<Number, NumberError> decimal(std::string_view text)
{
    const auto scaled = scaledDecimal(text, decimalScale);
    if (!scaled) {
        return std::unexpected(scaled.error() == DecimalError::tooLarge ? NumberError::tooLarge
                                                                        : NumberError::malformed);
    }
    if (*scaled / decimalScale > largestWritten) {
        return std::unexpected(NumberError::tooLarge);
    }
    return Number::fraction(*scaled, decimalScale).value_or(Number());
}

std::string without(std::string_view text, char separator)
{
    std::string result(text);
    std::erase(result, separator);
    return result;
}

/// One to three digits, then groups of exactly three; the first group does not begin with a zero.
bool isGrouped(std::string_view text, char separator)
{
    bool isFirst = true;
    for (const auto part : std::views::split(text, separator)) {
        const auto length = std::ranges::distance(part);
        if (isFirst ? (length < 1 || length > 3 || *part.begin() == '0') : length != 3) {
            return false;
        }
        isFirst = false;
    }
    return true;
}

std::expected<WrittenNumber, NumberError> single(std::expected<Number, NumberError> number)
{
    if (!number) {
        return std::unexpected(number.error());
    }
    return WrittenNumber{*number, std::nullopt};
}

/// Groups of one separator alone: "1.000" can be either, "1.000.000" is thousands, "1.51" a decimal.
std::expected<WrittenNumber, NumberError> readWithOneKind(std::string_view text, char separator)
{
    const bool grouped = isGrouped(text, separator);
    const auto separators = std::ranges::count(text, separator);
    if (separators > 1 || separator == '\'') {
        return grouped ? single(decimal(without(text, separator))) : std::unexpected(NumberError::malformed);
    }
    std::string pointed(text);
    std::ranges::replace(pointed, separator, '.');
    auto number = single(decimal(pointed));
    if (number && grouped) {
        const auto thousands = decimal(without(text, separator));
        if (!thousands) {
            return std::unexpected(thousands.error());
        }
        number->thousands = *thousands;
    }
    return number;
}

/// "1.000,50" and "1,000.50": what comes last is the decimal sign, the other one groups.
std::expected<WrittenNumber, NumberError> readWithTwoKinds(std::string_view text, std::size_t last)
{
    const std::string_view groups = text.substr(0, last);
    const std::size_t at = groups.find_first_not_of("0123456789");
    const char separator = groups[at];
    if (separator == text[last] || text[last] == '\'' || !isGrouped(groups, separator)) {
        return std::unexpected(NumberError::malformed);
    }
    return single(decimal(without(groups, separator) + '.' + std::string(text.substr(last + 1))));
}

std::expected<WrittenNumber, NumberError> readFraction(std::string_view text, std::size_t slash)
{
    const auto above = decimal(text.substr(0, slash));
    const auto below = decimal(text.substr(slash + 1));
    if (!above || !below || !above->isWhole() || !below->isWhole()) {
        return std::unexpected(NumberError::malformed);
    }
    const auto number = Number::fraction(above->rounded().value_or(0), below->rounded().value_or(0));
    return number ? std::expected<WrittenNumber, NumberError>(WrittenNumber{*number, std::nullopt})
                  : std::unexpected(NumberError::malformed);
}

} // namespace

std::optional<Number> Number::fraction(std::int64_t numerator, std::int64_t denominator)
{
    if (numerator < 0 || denominator <= 0) {
        return std::nullopt;
    }
    const std::int64_t divisor = std::gcd(numerator, denominator);
    return Number(numerator / divisor, denominator / divisor);
}

std::optional<Number> Number::sum(Number left, Number right)
{
    const auto above = narrowed(static_cast<Wide>(left.m_numerator) * right.m_denominator +
                                static_cast<Wide>(right.m_numerator) * left.m_denominator);
    const auto below = narrowed(static_cast<Wide>(left.m_denominator) * right.m_denominator);
    return above && below ? fraction(*above, *below) : std::nullopt;
}

std::optional<Number> Number::product(Number left, Number right)
{
    const Wide above = static_cast<Wide>(left.m_numerator) * right.m_numerator;
    const Wide below = static_cast<Wide>(left.m_denominator) * right.m_denominator;
    const Wide divisor = commonDivisor(above, below);
    const auto numerator = narrowed(above / divisor);
    const auto denominator = narrowed(below / divisor);
    return numerator && denominator ? fraction(*numerator, *denominator) : std::nullopt;
}

std::optional<std::int64_t> Number::rounded() const
{
    return narrowed((static_cast<Wide>(m_numerator) * 2 + m_denominator) /
                    (static_cast<Wide>(m_denominator) * 2));
}

bool Number::isAtMost(std::int64_t bound) const
{
    return m_numerator <= static_cast<Wide>(bound) * m_denominator;
}

bool Number::isAtLeast(std::int64_t bound) const
{
    return m_numerator >= static_cast<Wide>(bound) * m_denominator;
}

std::string Number::text() const
{
    if (decimalScale % m_denominator != 0) {
        return std::to_string(m_numerator) + '/' + std::to_string(m_denominator);
    }
    std::string result = std::to_string(m_numerator / m_denominator);
    if (!isWhole()) {
        const std::int64_t millionths = m_numerator % m_denominator * (decimalScale / m_denominator);
        result += '.' + std::to_string(decimalScale + millionths).substr(1);
        result.erase(result.find_last_not_of('0') + 1);
    }
    return result;
}

std::expected<WrittenNumber, NumberError> readWrittenNumber(std::string_view text)
{
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        return readFraction(text, slash);
    }
    const std::size_t first = text.find_first_not_of("0123456789");
    if (first == std::string_view::npos || first == 0) {
        return single(decimal(text));
    }
    const std::size_t last = text.find_last_not_of("0123456789");
    const bool hasOneKind =
        text.find_first_not_of("0123456789" + std::string(1, text[first])) == std::string_view::npos;
    return hasOneKind ? readWithOneKind(text, text[first]) : readWithTwoKinds(text, last);
}

} // namespace osteon
