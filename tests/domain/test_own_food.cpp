// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/own_food.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

/// A fruit yogurt: calcium and sugars on its label, nothing else.
OwnFood yogurt()
{
    OwnFood food;
    food.uid = "01940000-0000-7000-8000-000000000000";
    food.name = "Fruit yogurt";
    food.amounts[Nutrient::calcium] = Mass::fromMilligrams(120);
    food.amounts[Nutrient::sugars] = Mass::fromGrams(12);
    return food;
}

OwnFood yogurtPerServing(PortionMass serving)
{
    OwnFood food = yogurt();
    food.basis = LabelBasis::perServing;
    food.servingMass = serving;
    return food;
}

/// 250 ml that weigh 257.5 g.
OwnFood milkPer(LabelBasis basis)
{
    OwnFood food = yogurt();
    food.basis = basis;
    food.servingMass = PortionMass::fromMilligrams(257'500);
    food.servingMicrolitres = 250'000;
    return food;
}

std::optional<OwnFoodError> errorOf(const OwnFood &food)
{
    const auto refusal = refusalOf(food);
    return refusal ? std::optional(refusal->error) : std::nullopt;
}

} // namespace

TEST_CASE("Figures per 100 g are taken as they are, and what is not on the label is unknown")
{
    const Food food = foodFrom(yogurt());
    CHECK(food.key == "own-01940000-0000-7000-8000-000000000000");
    CHECK(food.name == "Fruit yogurt");
    CHECK(food.per100g[Nutrient::calcium] == Mass::fromMilligrams(120));
    CHECK_FALSE(food.per100g[Nutrient::vitaminD]);
    CHECK_FALSE(food.milligramsPerMillilitre);
}

TEST_CASE("A zero on the label is a zero")
{
    OwnFood food = yogurtPerServing(PortionMass::fromGrams(30));
    food.amounts[Nutrient::alcohol] = Mass();
    CHECK(foodFrom(food).per100g[Nutrient::alcohol] == Mass());
}

TEST_CASE("Figures per serving are brought to 100 g, and a serving has them again")
{
    const Food food = foodFrom(yogurtPerServing(PortionMass::fromGrams(150)));
    CHECK(food.per100g[Nutrient::calcium] == Mass::fromMilligrams(80));
    const Food odd = foodFrom(yogurtPerServing(PortionMass::fromGrams(37)));
    CHECK(odd.per100g[Nutrient::calcium] == Mass::fromNanograms(324'324'324));
    CHECK(amountInPortion(*odd.per100g[Nutrient::calcium], odd.portions.front().mass) ==
          Mass::fromMilligrams(120));
}

TEST_CASE("Figures per 100 ml need the mass of what is poured, and give a density")
{
    const Food food = foodFrom(milkPer(LabelBasis::per100Millilitres));
    CHECK(food.milligramsPerMillilitre == 1030);
    CHECK(food.per100g[Nutrient::calcium] == Mass::fromNanograms(116'504'854)); // 120 mg / 1.03
    CHECK(food.portions.front().label == "1 serving (250 ml)");
    CHECK(foodFrom(milkPer(LabelBasis::perServing)).milligramsPerMillilitre == 1030);
}

TEST_CASE("The usual portion is the serving, else the first household portion, else 100 g")
{
    OwnFood food = yogurt();
    Food shown = foodFrom(food);
    REQUIRE(shown.portions.size() == 1);
    CHECK(shown.portions.front().label == "100 g");
    food.portions = {{PortionUnit::cup, PortionMass::fromGrams(245)},
                     {PortionUnit::tablespoon, PortionMass::fromMilligrams(15'500)}};
    shown = foodFrom(food);
    REQUIRE(shown.portions.size() == 2);
    CHECK(shown.portions.at(0).label == "1 cup (245 g)");
    CHECK(shown.portions.at(1).label == "1 tablespoon (15.5 g)");
    CHECK(shown.portions.at(0).isDefault);
    CHECK_FALSE(shown.portions.at(1).isDefault);
    food.servingMass = PortionMass::fromGrams(150);
    shown = foodFrom(food);
    CHECK(shown.portions.at(0).label == "1 serving (150 g)");
    CHECK(shown.portions.at(0).isDefault);
    CHECK(shown.portions.size() == 3);
}

TEST_CASE("A label without a name is refused")
{
    OwnFood food = yogurt();
    CHECK_FALSE(errorOf(food));
    food.name = " ";
    CHECK(errorOf(food) == OwnFoodError::nameRefused);
}

TEST_CASE("Figures per serving or per 100 ml are refused where nobody can say what 100 g have")
{
    OwnFood food = yogurt();
    food.basis = LabelBasis::perServing;
    CHECK(errorOf(food) == OwnFoodError::servingMissing);
    food.basis = LabelBasis::per100Millilitres;
    CHECK(errorOf(food) == OwnFoodError::servingMissing);
    food.servingMass = PortionMass::fromGrams(100);
    CHECK(errorOf(food) == OwnFoodError::volumeMissing);
    food = yogurt();
    food.servingMicrolitres = 100'000;
    CHECK(errorOf(food) == OwnFoodError::servingMissing);
}

TEST_CASE("A serving has a mass above zero, a volume above zero, and both belong together")
{
    CHECK(errorOf(yogurtPerServing(PortionMass())) == OwnFoodError::servingImpossible);
    CHECK(errorOf(yogurtPerServing(PortionMass::fromGrams(10'001))) == OwnFoodError::servingImpossible);
    OwnFood food = milkPer(LabelBasis::perServing);
    CHECK_FALSE(errorOf(food));
    for (const std::int64_t microlitres : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{10'000'001}}) {
        food.servingMicrolitres = microlitres;
        CHECK(errorOf(food) == OwnFoodError::volumeImpossible);
    }
    food.servingMicrolitres = 250; // millilitres taken for microlitres
    CHECK(errorOf(food) == OwnFoodError::densityImpossible);
}

TEST_CASE("A portion of nothing and a measure with two masses are refused")
{
    OwnFood food = yogurt();
    food.portions = {{PortionUnit::cup, PortionMass()}};
    CHECK(errorOf(food) == OwnFoodError::portionImpossible);
    food.portions = {{PortionUnit::cup, PortionMass::fromGrams(240)},
                     {PortionUnit::cup, PortionMass::fromGrams(245)}};
    CHECK(errorOf(food) == OwnFoodError::portionTwice);
    food.portions = {{PortionUnit::serving, PortionMass::fromGrams(240)}};
    CHECK_FALSE(errorOf(food));
    food.servingMass = PortionMass::fromGrams(150);
    CHECK(errorOf(food) == OwnFoodError::portionTwice);
}

TEST_CASE("There is not more of anything in a food than there is food")
{
    OwnFood food = yogurt();
    food.amounts[Nutrient::sugars] = Mass::fromGrams(100);
    CHECK_FALSE(errorOf(food));
    food.amounts[Nutrient::sugars] = Mass::fromNanograms(100'000'000'001);
    CHECK(refusalOf(food) == OwnFoodRefusal{OwnFoodError::amountImpossible, Nutrient::sugars});
    food = yogurtPerServing(PortionMass::fromGrams(11));
    CHECK(refusalOf(food) == OwnFoodRefusal{OwnFoodError::amountImpossible, Nutrient::sugars});
}

TEST_CASE("An amount below zero, and one that nobody takes, are refused by name")
{
    OwnFood food = yogurt();
    food.amounts[Nutrient::magnesium] = Mass::fromNanograms(-1);
    CHECK(refusalOf(food) == OwnFoodRefusal{OwnFoodError::amountNegative, Nutrient::magnesium});
    food.amounts[Nutrient::magnesium].reset();
    food.amounts[Nutrient::vitaminD] = Mass::fromMilligrams(16); // 640,000 IU
    CHECK(refusalOf(food) == OwnFoodRefusal{OwnFoodError::amountImpossible, Nutrient::vitaminD});
}

TEST_CASE("Keys of own foods, of label bases and of measures are read back")
{
    CHECK(ownFoodUid(ownFoodKey("abc")) == "abc");
    CHECK_FALSE(ownFoodUid("milk-whole"));
    for (const LabelBasis basis : allLabelBases) {
        CHECK(labelBasisFromKey(key(basis)) == basis);
    }
    for (const PortionUnit unit : allPortionUnits) {
        CHECK(portionUnitFromKey(key(unit)) == unit);
    }
    CHECK_FALSE(portionUnitFromKey("bucket"));
}
