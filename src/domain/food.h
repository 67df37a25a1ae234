// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"
#include "domain/portion.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The household measures that a portion can be counted in. `other` is known by its label alone ("1 pat"): no
/// word that somebody types before a food means it.
enum class PortionUnit {
    cup,
    glass,
    tablespoon,
    teaspoon,
    slice,
    piece,
    serving,
    handful,
    can,
    tablet,
    other
};

inline constexpr std::array allPortionUnits{
    PortionUnit::cup,   PortionUnit::glass,  PortionUnit::tablespoon, PortionUnit::teaspoon,
    PortionUnit::slice, PortionUnit::piece,  PortionUnit::serving,    PortionUnit::handful,
    PortionUnit::can,   PortionUnit::tablet, PortionUnit::other};

/// "cup", "tbsp" …: the name in files, in the database and on the command line.
std::string_view key(PortionUnit unit);
std::optional<PortionUnit> portionUnitFromKey(std::string_view key);

/// What one cup, one slice, one piece ... of a food weighs.
struct HouseholdPortion
{
    PortionUnit unit;
    std::string label; ///< As shown: "1 glass (250 ml)", "1 large egg", "1 Glas (250 ml)".
    PortionMass mass;
    bool isDefault; ///< The portion that a bare number of this food means. Exactly one of a food has it.
    /// What the label is made from, where it is shown in another language; else empty.
    std::string englishLabel{};
};

/// A food as one may look it up: of the catalogue, imported or typed from a label. Amounts are per 100 g; one
/// that the source does not give is unknown, not zero.
struct Food
{
    std::string key; ///< Stable, kebab-case: "milk-whole".
    std::string name;
    std::string category;
    std::string source; ///< Where the figures come from, fit to be shown.
    NutrientAmounts per100g;
    std::vector<HouseholdPortion> portions;              ///< At least one, the default one first.
    std::optional<std::int64_t> milligramsPerMillilitre; ///< Of what is poured: milk 1030.
    /// The only menaquinone that the USDA gives: a part of vitamin K2, never the whole of it.
    std::optional<Mass> menaquinone4Per100g = std::nullopt;
    /// Whether it is ultra-processed: group 4 of the NOVA classification (Monteiro 2019). Absent: not judged.
    std::optional<bool> isUltraProcessed = std::nullopt;
    /// The name in the language of the words that say kinds and states ("Wine, red"), where another one is
    /// shown; else empty.
    std::string englishName{};
};

/// By which a text is compared with a food or a portion, whatever language they are shown in.
const std::string &englishNameOf(const Food &food);
const std::string &englishLabelOf(const HouseholdPortion &portion);

/// What a portion of it has of each nutrient; what is unknown of the food is unknown of the portion.
NutrientAmounts amountsOf(const Food &food, PortionMass portion);

} // namespace osteon
