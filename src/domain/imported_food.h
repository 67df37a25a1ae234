// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"
#include "domain/progress.h"

#include <cstdint>
#include <optional>
#include <string>

namespace osteon {

// A public table of foods comes in pieces: names, amounts and portions stand in files of their own, and no
// file need be in the order of another. What reads such a table passes the pieces on as it meets them, so
// that millions of foods need no more memory than one.

/// Where a food of the USDA's FoodData Central comes from, the plainest first.
enum class ImportedFoodKind { foundation, legacy, survey, branded };

struct ImportedFood
{
    std::int64_t id; ///< The number the food has in FoodData Central.
    ImportedFoodKind kind;
    std::string name;
    std::string category; ///< May be empty.
};

/// What only a product from a shop has.
struct ImportedBrand
{
    std::int64_t foodId;
    std::string brand;     ///< May be empty.
    std::string category;  ///< May be empty.
    std::string tradeCode; ///< The number under the bar code (GTIN); may be empty.
    /// Of what is poured the amounts are those of 100 ml, not of 100 g.
    bool isPer100Millilitres;
};

/// Amounts in 100 g. Two of them are given in two ways: the second way counts only where the first is absent.
struct ImportedAmounts
{
    std::int64_t foodId;
    NutrientAmounts amounts; ///< Vitamin D as it is given in micrograms.
    std::optional<Mass> vitaminDFromUnits;
    std::optional<Mass> sugarsOfOlderMethod;
    std::optional<Mass> menaquinone4;
};

struct ImportedPortion
{
    std::int64_t foodId;
    std::int64_t sequence; ///< The least one of a food is its default portion.
    PortionUnit unit;
    std::string label;
    PortionMass mass;
};

/// Takes the pieces of a table in any order. A piece of a food that was never named is dropped in the end.
class ImportedFoodSink
{
public:
    virtual ~ImportedFoodSink() = default;

    virtual void add(const ImportedFood &food) = 0;
    virtual void add(const ImportedBrand &brand) = 0;
    virtual void add(const ImportedAmounts &amounts) = 0;
    virtual void add(const ImportedPortion &portion) = 0;
};

} // namespace osteon
