// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/label_unit.h"

#include <array>

namespace osteon {

std::span<const LabelUnit> labelUnits(Nutrient nutrient)
{
    static constexpr std::array minerals{LabelUnit::milligram};
    static constexpr std::array vitaminD{LabelUnit::vitaminDUnit, LabelUnit::microgram};
    static constexpr std::array vitaminK{LabelUnit::microgram};
    static constexpr std::array sodium{LabelUnit::milligram, LabelUnit::gramOfSalt};
    static constexpr std::array others{LabelUnit::gram};
    switch (nutrient) {
    case Nutrient::calcium:
    case Nutrient::magnesium:
        return minerals;
    case Nutrient::vitaminD:
        return vitaminD;
    case Nutrient::vitaminK1:
    case Nutrient::vitaminK2:
        return vitaminK;
    case Nutrient::sodium:
        return sodium;
    case Nutrient::protein:
    case Nutrient::sugars:
    case Nutrient::alcohol:
        break;
    }
    return others;
}

} // namespace osteon
