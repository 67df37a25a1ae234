// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/number.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

std::string both(std::string_view text)
{
    const auto number = readWrittenNumber(text);
    if (!number) {
        return number.error() == NumberError::tooLarge ? "too large" : "malformed";
    }
    return number->value.text() + (number->thousands ? " or " + number->thousands->text() : "");
}

} // namespace

TEST_CASE("Points, commas and apostrophes in a number are read as some country writes them")
{
    CHECK(both("200") == "200");
    CHECK(both("1.5") == "1.5");
    CHECK(both("1,51") == "1.51");
    CHECK(both("1.000") == "1 or 1000");
    CHECK(both("20,000") == "20 or 20000");
    CHECK(both("0.500") == "0.5");
    CHECK(both("1.0000") == "1");
    CHECK(both("1.000.000") == "1000000");
    CHECK(both("1.000,50") == "1000.5");
    CHECK(both("1,000.5") == "1000.5");
    CHECK(both("1'000") == "1000");
    CHECK(both("1/3") == "1/3");
    CHECK(both("2/4") == "0.5");
}

TEST_CASE("What no country writes is no number")
{
    for (const char *text : {"1.2.3", "1,00,000", "1.000,5,5", "1'00", "1/0", "1.5/2"}) {
        CAPTURE(text);
        CHECK(both(text) == "malformed");
    }
    CHECK(both("99999999999999999999") == "too large");
    CHECK(both("9999999999999") == "too large");
}

TEST_CASE("A fraction is exact until it is rounded once, half away from zero")
{
    const Number third = *Number::fraction(1, 3);
    CHECK(*Number::sum(*Number::sum(third, third), third) == Number::whole(1));
    CHECK(Number::product(third, Number::whole(100))->rounded() == 33);
    CHECK(Number::fraction(5, 2)->rounded() == 3);
    CHECK_FALSE(Number::fraction(1, 0));
    CHECK_FALSE(Number::product(Number::whole(INT64_MAX), Number::whole(2)));
}
