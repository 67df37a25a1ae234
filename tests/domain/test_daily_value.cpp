// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daily_value.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

std::optional<Mass> percent(const char *text, Nutrient nutrient, DailyValueRule rule)
{
    const auto amount = amountFromPercent(text, dailyValue(nutrient, rule).value());
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

TEST_CASE("A percentage of calcium is another amount on an American label than on a European one")
{
    CHECK(percent("25", Nutrient::calcium, DailyValueRule::fda2016) == Mass::fromMilligrams(325));
    CHECK(percent("25", Nutrient::calcium, DailyValueRule::eu2011) == Mass::fromMilligrams(200));
}

TEST_CASE("The daily values are those of their rules")
{
    using enum Nutrient;
    const auto fda = [](Nutrient nutrient) { return dailyValue(nutrient, DailyValueRule::fda2016); };
    CHECK(fda(calcium) == Mass::fromMilligrams(1300));
    CHECK(fda(vitaminD) == Mass::fromMicrograms(20));
    CHECK(fda(magnesium) == Mass::fromMilligrams(420));
    CHECK(fda(vitaminK1) == Mass::fromMicrograms(120));
    CHECK(fda(sodium) == Mass::fromMilligrams(2300));
    CHECK(fda(protein) == Mass::fromGrams(50));
    const auto eu = [](Nutrient nutrient) { return dailyValue(nutrient, DailyValueRule::eu2011); };
    CHECK(eu(calcium) == Mass::fromMilligrams(800));
    CHECK(eu(vitaminD) == Mass::fromMicrograms(5));
    CHECK(eu(magnesium) == Mass::fromMilligrams(375));
    CHECK(eu(vitaminK1) == Mass::fromMicrograms(75));
}

TEST_CASE("There is no daily value for K2, for sugars that are not added ones, and for alcohol")
{
    for (const DailyValueRule rule : allDailyValueRules) {
        CHECK_FALSE(dailyValue(Nutrient::vitaminK2, rule));
        CHECK_FALSE(dailyValue(Nutrient::sugars, rule));
        CHECK_FALSE(dailyValue(Nutrient::alcohol, rule));
    }
}

TEST_CASE("A percentage is exact to the nanogram, whatever its decimals")
{
    CHECK(percent("12.5", Nutrient::vitaminD, DailyValueRule::fda2016) == Mass::fromNanograms(2500));
    CHECK(percent("0", Nutrient::vitaminD, DailyValueRule::fda2016) == Mass());
    CHECK(percent("0.01", Nutrient::vitaminD, DailyValueRule::eu2011) == Mass::fromNanograms(1)); // a half
    CHECK(percent("333.3", Nutrient::calcium, DailyValueRule::eu2011) == Mass::fromMicrograms(2'666'400));
}

TEST_CASE("What is no number is refused, and so is '12,5'")
{
    for (const char *text : {"", "much", "12,5", "12 %", "1e3"}) {
        CAPTURE(text);
        CHECK_FALSE(amountFromPercent(text, Mass::fromMilligrams(800)));
    }
}

TEST_CASE("A rule is found by its key, and its source names the year")
{
    for (const DailyValueRule rule : allDailyValueRules) {
        CHECK(dailyValueRuleFromKey(key(rule)) == rule);
    }
    CHECK_FALSE(dailyValueRuleFromKey("who"));
    CHECK(sourceOf(DailyValueRule::fda2016).contains("2016"));
    CHECK(sourceOf(DailyValueRule::eu2011).contains("2011"));
}
