// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/saved_meal.h"

#include "domain/limits.h"
#include "domain/rounding.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

/// What is eaten of the whole meal, as a fraction.
struct Share
{
    std::int64_t above;
    std::int64_t below;

    bool isWhole() const { return above == below; }
    std::int64_t of(std::int64_t whole) const { return scaledRounded(whole, above, below); }
};

IntakeEntry entryOf(const SavedMealItem &item, Share share)
{
    IntakeEntry entry;
    entry.name = item.name;
    entry.food = item.food;
    if (item.portion) {
        entry.portion = PortionMass::fromMilligrams(share.of(item.portion->milligrams()));
    }
    if (share.isWhole()) { // "2 slices" would not be true of half a meal
        entry.portionText = item.portionText;
    }
    entry.isSupplement = item.isSupplement;
    for (const Nutrient nutrient : allNutrients) {
        if (const std::optional<Mass> amount = item.amounts[nutrient]) {
            entry.amounts[nutrient] = Mass::fromNanograms(share.of(amount->nanograms()));
        }
    }
    return entry;
}

bool isRefused(const SavedMealItem &item)
{
    IntakeEntry entry = entryOf(item, {1, 1});
    entry.stamp.day = earliestDay;
    return refusalOf(entry, earliestDay).has_value();
}

} // namespace

std::optional<SavedMealError> refusalOf(const SavedMeal &meal)
{
    if (refusalOfName(meal.name)) {
        return SavedMealError::nameRefused;
    }
    if (meal.servings < 1 || meal.servings > mostServings) {
        return SavedMealError::servingsRefused;
    }
    if (meal.items.empty()) {
        return SavedMealError::itemsMissing;
    }
    return std::ranges::any_of(meal.items, isRefused) ? std::optional(SavedMealError::itemRefused)
                                                      : std::nullopt;
}

SavedMeal savedMealFrom(std::string name, int servings, const std::vector<IntakeEntry> &entries)
{
    SavedMeal meal{.uid = {}, .name = std::move(name), .servings = servings, .items = {}};
    for (const IntakeEntry &entry : entries) {
        meal.items.push_back({.name = entry.name,
                              .food = entry.food,
                              .portion = entry.portion,
                              .portionText = entry.portionText,
                              .isSupplement = entry.isSupplement,
                              .amounts = entry.amounts});
    }
    return meal;
}

std::vector<IntakeEntry> entriesOf(const SavedMeal &meal, ServingCount count, const EntryStamp &stamp,
                                   std::optional<Meal> at)
{
    const Share share{count.numerator, count.denominator * meal.servings};
    std::vector<IntakeEntry> entries;
    for (const SavedMealItem &item : meal.items) {
        IntakeEntry entry = entryOf(item, share);
        entry.stamp = stamp;
        entry.meal = at;
        entry.dish = meal.name;
        entries.push_back(std::move(entry));
    }
    return entries;
}

SavedMealTotal totalOf(const SavedMeal &meal, Nutrient nutrient)
{
    SavedMealTotal total;
    for (const SavedMealItem &item : meal.items) {
        if (const std::optional<Mass> amount = item.amounts[nutrient]) {
            total.known = total.known.value_or(Mass()) + *amount;
        } else {
            ++total.unknownItems;
        }
    }
    return total;
}

} // namespace osteon
