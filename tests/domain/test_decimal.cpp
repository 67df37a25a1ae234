// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "domain/rounding.h"

#include <doctest/doctest.h>

#include <string>

using namespace osteon;

TEST_CASE("A decimal is scaled exactly")
{
    CHECK(scaledDecimal("1.51", 1'000'000) == 1'510'000);
    CHECK(scaledDecimal("0.1", 1'000'000) == 100'000);
    CHECK(scaledDecimal("1000", 25) == 25'000);
    CHECK(scaledDecimal("-2.5", 1000) == -2500);
    CHECK(scaledDecimal(".5", 10) == 5);
    CHECK(scaledDecimal("5.", 10) == 50);
    CHECK(scaledDecimal("9000000000", 1'000'000'000) == 9'000'000'000'000'000'000);
}

TEST_CASE("What is finer than the smallest unit is rounded half away from zero")
{
    CHECK(scaledDecimal("0.5", 1) == 1);
    CHECK(scaledDecimal("-0.5", 1) == -1);
    CHECK(scaledDecimal("0.49999999999999999999999", 1) == 0);
    CHECK(scaledDecimal("2.5", 1) == 3);
}

TEST_CASE("What is no plain decimal is refused")
{
    for (const auto *text : {"", "-", ".", "-.", "1,5", "1e3", "1.2.3", "+1", "--1", " 1", "1 ", "0x10",
                             "nan", "inf", "1\xC2\xA0", "½"}) {
        CAPTURE(text);
        CHECK(scaledDecimal(text, 1) == std::unexpected(DecimalError::notANumber));
    }
}

TEST_CASE("A number too large to hold is refused and does not wrap round")
{
    for (const auto *text : {"99999999999999999999", "9223372036854775808", "18446744073709551617"}) {
        CAPTURE(text);
        CHECK(scaledDecimal(text, 1) == std::unexpected(DecimalError::tooLarge));
    }
    CHECK(scaledDecimal("9223372036854775807", 1) == 9'223'372'036'854'775'807);
    CHECK(scaledDecimal("9223372036854775807.5", 1) == std::unexpected(DecimalError::tooLarge));
    CHECK(scaledDecimal("9300000000", 1'000'000'000) == std::unexpected(DecimalError::tooLarge));
    CHECK(scaledDecimal(std::string(10'000, '9'), 1) == std::unexpected(DecimalError::tooLarge));
    CHECK(scaledDecimal("0." + std::string(10'000, '9'), 1000) == 1000);
}

TEST_CASE("Half is rounded up, also where a sum of quotients misses it by a hair")
{
    CHECK(roundHalfUp(0.5L) == 1);
    CHECK(roundHalfUp(62.5L) == 63);
    CHECK(roundHalfUp(62.49L) == 62);
    CHECK(roundHalfUp(-0.5L) == 0);
    const long double sevenths = 100.0L * (1.0L / 7 + 2.0L / 7 + 0.5L / 7) / 4; // is 12.5
    CHECK(roundHalfUp(sevenths) == 13);
    CHECK(roundHalfUp(0.92345L, 4) == 0.9235);
}

TEST_CASE("A number of smallest units is written exactly, and reading it gives it back")
{
    CHECK(exactDecimal(1'510'000, 1'000'000) == "1.51");
    CHECK(exactDecimal(0, 25) == "0");
    CHECK(exactDecimal(25, 25) == "1");
    CHECK(exactDecimal(1, 25) == "0.04");
    CHECK(exactDecimal(-1, 1000) == "-0.001");
    CHECK(exactDecimal(-2500, 1000) == "-2.5");
    CHECK(exactDecimal(9'000'000'000'000'000'001, 1'000'000'000) == "9000000000.000000001");
    for (std::int64_t value = -3000; value < 3000; value += 7) {
        for (const std::int64_t factor : {1, 25, 1000, 1'000'000}) {
            CHECK(scaledDecimal(exactDecimal(value, factor), factor) == value);
        }
    }
}
