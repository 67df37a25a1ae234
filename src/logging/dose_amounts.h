// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <string_view>
#include <vector>

namespace osteon {

/// The bare number of a dose that people take, in the unit that goes without saying.
struct UsualDose
{
    Unit unit;
    std::string_view symbol;
    std::string_view otherSymbol; ///< what else the number may have been
    std::int64_t least;
    std::int64_t most;
};

UsualDose usualDose(Nutrient nutrient);

/// A dose as written: what one tablet has, and how many of them.
struct TakenDose
{
    Number amount;
    Unit unit{};
    Number count = Number::whole(1);
    std::string text;
};

/// Without a unit the amount is in milligrams.
TakenDose doseOf(const ItemContext &context, const WrittenAmount &amount, Number count);

/// The mass of the whole dose; more than anybody takes where it cannot be counted.
Mass massOf(const TakenDose &dose, Nutrient nutrient);

/// Of one tablet, of an amount with a unit of mass or the IU.
Mass massOf(const WrittenAmount &amount, Nutrient nutrient);

/// The amounts of an item, by what they can be of a supplement. They stay in the parts.
struct SortedAmounts
{
    std::vector<const WrittenAmount *> doses;
    std::vector<const WrittenAmount *> counts;
    std::vector<const WrittenAmount *> bare;
    std::vector<const WrittenAmount *> strange;
};

/// A dose that is said twice, in IU and µg, is there once.
SortedAmounts sortedAmounts(const ItemContext &context, const ItemParts &parts,
                            const SupplementSubstance &substance);

/// How many of the dose were taken, from "2 x" and "2 tablets"; absent where it has no room.
std::optional<Number> countOf(const ItemParts &parts, const SortedAmounts &amounts);

} // namespace osteon
