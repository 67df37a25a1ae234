// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace osteon {

enum class DecimalError { notANumber, tooLarge };

/// Reads a plain decimal such as "1.51" or "-2" and multiplies it by a whole factor, exactly, rounding
/// half away from zero once at the end: scaledDecimal("1.51", 1'000'000) is 1'510'000. No sign but a
/// leading '-', no exponent, no thousands separators: their meaning differs from country to country.
std::expected<std::int64_t, DecimalError> scaledDecimal(std::string_view text, std::int64_t factor);

/// The way back, exact to the last digit: exactDecimal(1'510'000, 1'000'000) is "1.51". As short as it can
/// be, so one number has one text. The factor has to be a product of twos and fives, as every unit's is.
std::string exactDecimal(std::int64_t value, std::int64_t factor);

} // namespace osteon
