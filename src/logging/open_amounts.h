// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/food_portion.h"
#include "logging/item_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// How much of a food was asked for, before it is known of which one.
struct Asked
{
    Number count = Number::whole(1);
    AskedMeasure measure;
    std::string text; ///< as written; empty where nothing was
    bool isTooMuch = false;
    bool isLast = false; ///< the number stands behind the name: "milk 2"

    bool isBare() const { return !measure.unit && !text.empty(); }
};

/// A weight or a volume, and no household measure.
bool isExact(const WrittenAmount &amount);

/// Whether the name leaves open how much there was, as the food alone does not: "pizza" is no slice of it,
/// 2 rollmops are no 2 bites of pickled herring, and 40 g of porridge are weighed before they are cooked.
bool isOpenFor(const Food &food, const ItemParts &parts, const Asked &asked);

/// What isOpenFor() was said of, in words that leave nothing open.
std::vector<std::string> clearPortions(const ItemContext &context, const Food &food, const ItemParts &parts,
                                       const Asked &asked);

/// The same food as it is weighed or filled into cups before it is cooked, where the amount may be that one:
/// nobody has 80 g of boiled lentils, and few more than 125 g of dry pasta.
std::optional<Food> uncookedTwin(const ItemContext &context, const Food &food, const ItemParts &parts,
                                 const Asked &asked);

/// "half a pint": 284 ml in Britain and 236.5 ml in America; empty where no pint was written.
std::vector<std::string> pintsInMillilitres(const ItemContext &context, const Food &food,
                                            const ItemParts &parts, const Asked &asked);

} // namespace osteon
