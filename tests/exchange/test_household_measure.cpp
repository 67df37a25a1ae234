// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/household_measure.h"

#include <doctest/doctest.h>

using namespace osteon;

TEST_CASE("The first word of a measure says what it counts in")
{
    CHECK(unitOfMeasure("cup") == PortionUnit::cup);
    CHECK(unitOfMeasure("cups, shredded") == PortionUnit::cup);
    CHECK(unitOfMeasure("tbsp, whipped") == PortionUnit::tablespoon);
    CHECK(unitOfMeasure("tablespoons") == PortionUnit::tablespoon);
    CHECK(unitOfMeasure("slice (1 oz)") == PortionUnit::slice);
    CHECK(unitOfMeasure("medium (2-3/4\" dia)") == PortionUnit::piece);
    CHECK(unitOfMeasure("NLEA serving") == PortionUnit::serving);
}

TEST_CASE("A word that only begins like a measure is none")
{
    CHECK(unitOfMeasure("cupcake") == PortionUnit::other);
    CHECK(unitOfMeasure("canned") == PortionUnit::other);
    CHECK(unitOfMeasure("pat (1\" sq)") == PortionUnit::other);
    CHECK(unitOfMeasure("") == PortionUnit::other);
}

TEST_CASE("A portion weighs one of what can be counted, and the whole of what cannot")
{
    const auto half = portionOf({500, "cups, diced", PortionMass::fromGrams(66)}).value();
    CHECK(half.unit == PortionUnit::cup);
    CHECK(half.label == "1 cup, diced");
    CHECK(half.mass == PortionMass::fromGrams(132));
    const auto crackers = portionOf({5'000, "crackers", PortionMass::fromGrams(15)}).value();
    CHECK(crackers.unit == PortionUnit::other);
    CHECK(crackers.label == "5 crackers");
    CHECK(crackers.mass == PortionMass::fromGrams(15));
}

TEST_CASE("Without a number, a measure or a weight there is no portion, and none of over 10 kg")
{
    CHECK_FALSE(portionOf({0, "cup", PortionMass::fromGrams(100)}).has_value());
    CHECK_FALSE(portionOf({1'000, "", PortionMass::fromGrams(100)}).has_value());
    CHECK_FALSE(portionOf({1'000, "cup", PortionMass{}}).has_value());
    CHECK_FALSE(portionOf({1'000, "barrel", PortionMass::fromGrams(10'001)}).has_value());
    CHECK_FALSE(portionOf({1, "cup", PortionMass::fromGrams(9'000)}).has_value());
}
