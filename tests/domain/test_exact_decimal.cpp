// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exact_decimal.h"

#include <doctest/doctest.h>

#include <string>

using namespace osteon;

namespace {

std::string reread(std::string_view text)
{
    const auto decimal = decimalFromText(text);
    return decimal ? decimal->text() : "refused";
}

DecimalTextError errorOf(std::string_view text)
{
    const auto decimal = decimalFromText(text);
    CAPTURE(text);
    REQUIRE_FALSE(decimal);
    return decimal.error();
}

} // namespace

TEST_CASE("A decimal is given back as it was typed, with every nought")
{
    for (const char *text : {"68", "68.0", "0.941", "0.0", "-1.25", "-0.5", "1000", "0.000001", "10.10"}) {
        CHECK(reread(text) == text);
    }
    CHECK(reread("0,941") == "0.941");
    CHECK(reread(" 68,0 ") == "68.0");
    CHECK(reread("+0.3") == "0.3");
    CHECK(reread("\u22121,3") == "-1.3"); // the minus sign of printed reports
    CHECK(reread("-0.0") == "0.0");
}

TEST_CASE("A decimal comma never becomes a thousand")
{
    CHECK(decimalFromText("1,51") == Decimal(151, 2));
    CHECK(decimalFromText("1,012") == Decimal(1012, 3));
    for (const char *text : {"1.250", "1,250", "12.000", "999,999", "-1.250"}) {
        CAPTURE(text);
        const auto decimal = unambiguousDecimalFromText(text);
        REQUIRE_FALSE(decimal);
        CHECK(decimal.error() == DecimalTextError::mayBeThousand);
    }
    for (const char *text : {"0.410", "0,410", "1.25", "1.2500", "1250", "1250.125"}) {
        CAPTURE(text);
        CHECK(unambiguousDecimalFromText(text));
    }
}

TEST_CASE("What is no plain decimal is refused")
{
    for (const char *text : {"",      " ",   "-",   "+",   ".",    ",",     "1.",  "1,", ".5", "1.2.3",
                             "1,2.3", "1e3", "nan", "inf", "0x10", "1 000", "--1", "1-", "½",  "١"}) {
        CHECK(errorOf(text) == DecimalTextError::notANumber);
    }
    CHECK(errorOf("1e999") == DecimalTextError::notANumber);
    CHECK(errorOf(std::string_view("1\0002", 3)) == DecimalTextError::notANumber);
}

TEST_CASE("Twelve digits and six decimals are kept, and more are refused instead of rounded")
{
    CHECK(decimalFromText("999999999999")->digits() == Decimal::mostDigits);
    CHECK(errorOf("1000000000000") == DecimalTextError::tooLarge);
    CHECK(errorOf(std::string(10'000, '9')) == DecimalTextError::tooLarge);
    CHECK(errorOf("0.0000001") == DecimalTextError::tooPrecise);
    CHECK(errorOf("0." + std::string(10'000, '0')) == DecimalTextError::tooPrecise);
}

TEST_CASE("A decimal is written one way and compared by its amount another")
{
    CHECK(Decimal(68, 0) != Decimal(680, 1));
    CHECK(compareAmounts(Decimal(68, 0), Decimal(680, 1)) == 0);
    CHECK(compareAmounts(Decimal(681, 1), Decimal(68, 0)) > 0);
    CHECK(compareAmounts(Decimal(-5, 0), Decimal(1, 6)) < 0);
    CHECK(compareAmounts(Decimal(Decimal::mostDigits, 0), Decimal(Decimal::mostDigits, 6)) > 0);
}

TEST_CASE("A decimal is turned into steps only where it lies on one")
{
    CHECK(Decimal(941, 3).inSteps(6) == 941'000);
    CHECK(Decimal(-10, 1).inSteps(2) == -100);
    CHECK(Decimal(1250, 3).inSteps(2) == 125);
    CHECK_FALSE(Decimal(1255, 3).inSteps(2));
    CHECK(Decimal(Decimal::mostDigits, 0).inSteps(6) == 999'999'999'999'000'000);
}

TEST_CASE("A decimal is shortened to what it needs, and not below the decimals that are usual")
{
    CHECK(Decimal(941'000, 6).shortened(3).text() == "0.941");
    CHECK(Decimal(940'000, 6).shortened(3).text() == "0.940");
    CHECK(Decimal(941'500, 6).shortened(3).text() == "0.9415");
    CHECK(Decimal(0, 2).shortened(1).text() == "0.0");
    CHECK(Decimal(1'000, 3).shortened(0).text() == "1");
}
