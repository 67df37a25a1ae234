// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What the figures of a label are for.
enum class LabelBasis { per100Grams, per100Millilitres, perServing };

inline constexpr std::array allLabelBases{LabelBasis::per100Grams, LabelBasis::per100Millilitres,
                                          LabelBasis::perServing};

/// "100g", "100ml", "serving": the name in the database and on the command line.
std::string_view key(LabelBasis basis);
std::optional<LabelBasis> labelBasisFromKey(std::string_view key);

/// What one cup, one slice … of an own food weighs.
struct OwnPortion
{
    PortionUnit unit{};
    PortionMass mass;

    friend bool operator==(const OwnPortion &, const OwnPortion &) = default;
};

/// A food that somebody typed from its label. The figures are kept as the label has them, so that they can
/// be compared with it again; what is not on the label is unknown.
struct OwnFood
{
    std::string uid; ///< empty until stored
    std::string name;
    LabelBasis basis = LabelBasis::per100Grams;
    NutrientAmounts amounts; ///< in 100 g, in 100 ml or in one serving, as `basis` says
    std::optional<PortionMass> servingMass;
    std::optional<std::int64_t> servingMicrolitres; ///< the same serving by volume, of what is poured
    std::vector<OwnPortion> portions;               ///< household portions beside the serving
    bool isArchived = false;                        ///< not offered any more

    friend bool operator==(const OwnFood &, const OwnFood &) = default;
};

/// "own-<uid>": what entries name an own food by.
std::string ownFoodKey(std::string_view uid);
/// The uid in such a key; absent where it is the key of another food.
std::optional<std::string_view> ownFoodUid(std::string_view key);

enum class OwnFoodError {
    nameRefused,       ///< see refusalOfName()
    servingImpossible, ///< not above zero, or over 10 kg
    volumeImpossible,  ///< not above zero, or over 10 l
    servingMissing,    ///< figures per serving, or a volume, and nobody says what a serving weighs
    volumeMissing,     ///< figures per 100 ml, and nobody says how many a serving has
    densityImpossible, ///< under 0.05 or over 3 g/ml: mass and volume of the serving do not belong together
    portionImpossible, ///< not above zero, or over 10 kg
    portionTwice,      ///< one measure with two masses
    amountNegative,
    amountImpossible, ///< more than the food it would be in, or more than anybody takes; see mostPossible()
};

struct OwnFoodRefusal
{
    OwnFoodError error;
    std::optional<Nutrient> nutrient; ///< which amount, for the two about amounts

    friend bool operator==(const OwnFoodRefusal &, const OwnFoodRefusal &) = default;
};

/// Why a label cannot be true, or nothing where the food may be stored.
std::optional<OwnFoodRefusal> refusalOf(const OwnFood &food);

/// A stored food as it is searched and logged, of a label that is not refused: per 100 g, each figure rounded
/// half away from zero once. Its usual portion is the serving, else the first household portion, else 100 g.
Food foodFrom(const OwnFood &own);

} // namespace osteon
