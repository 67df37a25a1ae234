// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// One food or supplement of a saved meal, with its name and amounts as they were when the meal was saved.
struct SavedMealItem
{
    std::string name;
    std::string food;                   ///< key of the food; empty for what is in no catalogue
    std::optional<PortionMass> portion; ///< in the whole meal; absent for a tablet and where it is unknown
    std::string portionText;            ///< as it was written, "2 slices"; may be empty
    bool isSupplement = false;
    NutrientAmounts amounts; ///< in the whole meal

    friend bool operator==(const SavedMealItem &, const SavedMealItem &) = default;
};

/// A meal that is eaten again and again, or a recipe: that is one for several servings.
struct SavedMeal
{
    std::string uid; ///< empty until stored
    std::string name;
    int servings = 1; ///< that the items make together
    std::vector<SavedMealItem> items;

    friend bool operator==(const SavedMeal &, const SavedMeal &) = default;
};

/// A number of servings as a fraction, because a third of a pie has no decimal. Both are above zero.
struct ServingCount
{
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};

inline constexpr int mostServings = 1000;

enum class SavedMealError {
    nameRefused,     ///< see refusalOfName()
    servingsRefused, ///< not 1 to 1000
    itemsMissing,    ///< nothing is in it
    itemRefused,     ///< an item that could not be logged as it is; see refusalOf(IntakeEntry)
};

/// Why a meal cannot be saved, or nothing where it may be.
std::optional<SavedMealError> refusalOf(const SavedMeal &meal);

/// A meal of what was logged: an item for each entry, in their order.
SavedMeal savedMealFrom(std::string name, int servings, const std::vector<IntakeEntry> &entries);

/// The entries that servings of a meal make, one for each item, which name the meal as their dish. Portion
/// and amounts are in proportion, each rounded half away from zero once; what is unknown stays unknown. They
/// may be too large or, rounded to nothing, too small to be stored: see refusalOf(IntakeEntry).
std::vector<IntakeEntry> entriesOf(const SavedMeal &meal, ServingCount count, const EntryStamp &stamp,
                                   std::optional<Meal> at);

/// What is in a whole meal of one nutrient.
struct SavedMealTotal
{
    std::optional<Mass> known; ///< sum of the known amounts; absent where no item has a value
    int unknownItems = 0;      ///< items that have none: above 0 the sum is an 'at least'

    friend bool operator==(const SavedMealTotal &, const SavedMealTotal &) = default;
};

SavedMealTotal totalOf(const SavedMeal &meal, Nutrient nutrient);

} // namespace osteon
