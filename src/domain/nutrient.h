// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mass.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace osteon {

/// What osteon tracks. Vitamin K1 and K2 are different things and are never added together.
enum class Nutrient { calcium, vitaminD, magnesium, vitaminK2, vitaminK1, protein, sodium, sugars, alcohol };

inline constexpr std::array allNutrients{Nutrient::calcium,   Nutrient::vitaminD,  Nutrient::magnesium,
                                         Nutrient::vitaminK2, Nutrient::vitaminK1, Nutrient::protein,
                                         Nutrient::sodium,    Nutrient::sugars,    Nutrient::alcohol};

/// The unit an amount is written in. The IU is a way to write vitamin D and only vitamin D.
enum class NutrientUnit { milligram, microgram, gram, vitaminDUnit };

/// The mass of one unit.
constexpr Mass massOf(NutrientUnit unit)
{
    switch (unit) {
    case NutrientUnit::milligram:
        return Mass::fromMilligrams(1);
    case NutrientUnit::microgram:
        return Mass::fromMicrograms(1);
    case NutrientUnit::gram:
        return Mass::fromGrams(1);
    case NutrientUnit::vitaminDUnit:
        break;
    }
    return Mass::fromNanograms(25);
}

/// The unit a nutrient is usually given in: mg for minerals, IU for vitamin D, µg for vitamin K, else g.
NutrientUnit usualUnit(Nutrient nutrient);

/// "mg", "ug", "g" or "IU": how files and the command line write a unit.
std::string_view symbol(NutrientUnit unit);

/// "calcium", "vitamin_d" …: the name in files, in the database and on the command line.
std::string_view key(Nutrient nutrient);
std::optional<Nutrient> nutrientFromKey(std::string_view key);

/// The amount in a unit, as the nearest double: for JSON and charts, never for further sums.
constexpr double amountIn(Mass mass, NutrientUnit unit)
{
    return static_cast<double>(mass.nanograms()) / static_cast<double>(massOf(unit).nanograms());
}

/// One optional amount for each nutrient; what nobody knows is absent, never zero.
class NutrientAmounts
{
public:
    constexpr std::optional<Mass> &operator[](Nutrient nutrient)
    {
        return m_amounts[static_cast<std::size_t>(nutrient)];
    }
    constexpr const std::optional<Mass> &operator[](Nutrient nutrient) const
    {
        return m_amounts[static_cast<std::size_t>(nutrient)];
    }
    friend constexpr bool operator==(const NutrientAmounts &, const NutrientAmounts &) = default;

private:
    std::array<std::optional<Mass>, allNutrients.size()> m_amounts;
};

} // namespace osteon
