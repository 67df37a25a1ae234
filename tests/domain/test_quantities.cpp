// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nutrient.h"
#include "domain/portion.h"
#include "domain/vitamin_d.h"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <type_traits>

using namespace osteon;

namespace {

template <typename Left, typename Right>
concept Addable = requires(Left left, Right right) { left + right; };
template <typename Left, typename Right>
concept Multipliable = requires(Left left, Right right) { left *right; };
template <typename Left, typename Right>
concept Comparable = requires(Left left, Right right) { left < right; };

// What the algebra of quantities is.
static_assert(Mass::fromMilligrams(1) == Mass::fromNanograms(1'000'000));
static_assert(Mass::fromGrams(1) == Mass::fromMilligrams(1000));
static_assert(Mass::fromMicrograms(1000) == Mass::fromMilligrams(1));
static_assert(Mass::fromMilligrams(3) + Mass::fromMilligrams(4) == Mass::fromMilligrams(7));
static_assert(Mass::fromMilligrams(3) - Mass::fromMilligrams(4) < Mass());
static_assert(2 * Mass::fromMilligrams(3) == Mass::fromMilligrams(3) * 2);
static_assert(vitaminDFromUnits(1) == Mass::fromNanograms(25));
static_assert(vitaminDFromUnits(40) == Mass::fromMicrograms(1));
static_assert(massOf(NutrientUnit::vitaminDUnit) == vitaminDUnit);
static_assert(amountInPortion(Mass::fromMilligrams(113), PortionMass::fromGrams(206)) ==
              Mass::fromNanograms(232'780'000));

// What must not compile: a bare number for a mass, masses of food and of nutrients mixed, a mass squared.
static_assert(!std::is_constructible_v<Mass, int>);
static_assert(!std::is_constructible_v<Mass, std::int64_t>);
static_assert(!std::is_constructible_v<PortionMass, std::int64_t>);
static_assert(!std::is_convertible_v<PortionMass, Mass>);
static_assert(!std::is_convertible_v<Mass, PortionMass>);
static_assert(!std::is_convertible_v<Mass, std::int64_t>);
static_assert(!Addable<Mass, int>);
static_assert(!Addable<Mass, PortionMass>);
static_assert(!Addable<PortionMass, PortionMass>);
static_assert(!Multipliable<Mass, Mass>);
static_assert(!Multipliable<Mass, PortionMass>);
static_assert(!Comparable<Mass, int>);
static_assert(!Comparable<Mass, PortionMass>);
static_assert(Addable<Mass, Mass> && Comparable<Mass, Mass> &&
              Multipliable<Mass, int>); // the concepts can say yes

} // namespace

TEST_CASE("A portion's amount is rounded half away from zero, once")
{
    const auto amount = [](std::int64_t nanograms, std::int64_t milligrams) {
        return amountInPortion(Mass::fromNanograms(nanograms), PortionMass::fromMilligrams(milligrams))
            .nanograms();
    };
    CHECK(amount(1, 49'999) == 0);
    CHECK(amount(1, 50'000) == 1);
    CHECK(amount(-1, 50'000) == -1);
    CHECK(amount(3, 50'000) == 2);
}

TEST_CASE("The largest portion of the densest food still fits")
{
    const Mass amount = amountInPortion(Mass::fromGrams(100), PortionMass::fromGrams(10'000));
    CHECK(amount == Mass::fromGrams(10'000));
}

TEST_CASE("A thousand sums of a tenth of a milligram are exactly a hundred milligrams")
{
    Mass sum;
    for (int count = 0; count < 1000; ++count) {
        sum += Mass::fromMicrograms(100);
    }
    CHECK(sum == Mass::fromMilligrams(100));
    CHECK(amountIn(sum, NutrientUnit::milligram) == 100.0);
}

TEST_CASE("Every nutrient is found by its key again")
{
    for (const Nutrient nutrient : allNutrients) {
        CHECK(nutrientFromKey(key(nutrient)) == nutrient);
    }
    CHECK_FALSE(nutrientFromKey("vitamin_k"));
    CHECK_FALSE(nutrientFromKey(""));
}

TEST_CASE("Vitamin K1 and vitamin K2 have amounts of their own")
{
    NutrientAmounts amounts;
    amounts[Nutrient::vitaminK1] = Mass::fromMicrograms(400);
    CHECK_FALSE(amounts[Nutrient::vitaminK2]);
    CHECK(amounts[Nutrient::vitaminK1] == Mass::fromMicrograms(400));
}

TEST_CASE("Vitamin D is written in IU, calcium in milligrams, vitamin K in micrograms")
{
    CHECK(symbol(usualUnit(Nutrient::vitaminD)) == "IU");
    CHECK(symbol(usualUnit(Nutrient::calcium)) == "mg");
    CHECK(symbol(usualUnit(Nutrient::vitaminK2)) == "ug");
    CHECK(symbol(usualUnit(Nutrient::protein)) == "g");
    CHECK(amountIn(Mass::fromMicrograms(20), NutrientUnit::vitaminDUnit) == 800.0);
}
