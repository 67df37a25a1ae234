// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/doubled_food.h"

#include "logging/bread_slices.h"
#include "logging/item_words.h"
#include "logging/joint_words.h"
#include "logging/number.h"
#include "logging/tablet_count.h"
#include "logging/token.h"
#include "logging/unit.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

const IntakeEntry *foodIn(const ReadItem &item)
{
    const auto *entry = std::get_if<IntakeEntry>(&item.entry);
    return entry != nullptr && !entry->food.empty() && entry->portion ? entry : nullptr;
}

bool isOmelette(const ReadItem &item)
{
    const IntakeEntry *entry = foodIn(item);
    return entry != nullptr && entry->food.starts_with("omelette");
}

bool isWeighed(const std::string &portionText)
{
    const Tokens tokens = tokensOf(portionText);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto unit = unitAt(tokens, at, tokens.size());
        if (unit && !isHousehold(unit->unit)) {
            return true;
        }
    }
    return false;
}

/// What has milk in it already, by the beginnings of keys.
constexpr std::array<std::string_view, 26> madeWithMilk{
    "latte",         "cappuccino",        "flat-white",     "coffee-half-milk", "coffee-milk",
    "cortado",       "tea-milk",          "chai-latte",     "matcha-latte",     "cocoa-unfortified",
    "hot-chocolate", "malted-milk-drink", "milkshake",      "banana-milk",      "strawberry-milk",
    "porridge-milk", "semolina-milk",     "bircher-muesli", "pudding",          "custard",
    "pancake",       "kaiserschmarrn",    "egg-scrambled",  "potato-mashed",    "french-toast",
    "white-sauce"};

ReadProblem doubled(const ReadItem &item)
{
    return {item.text, item.offset, ProblemReason::doubled, {}};
}

bool beginsLike(const std::string &key, std::span<const std::string_view> beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](std::string_view beginning) { return key.starts_with(beginning); });
}

std::optional<ReadProblem> doubtAboutMilk(const ReadItem &before, const ReadItem &item)
{
    const IntakeEntry *dish = foodIn(before);
    const IntakeEntry *entry = foodIn(item);
    if (dish == nullptr || entry == nullptr || !beginsLike(dish->food, madeWithMilk)) {
        return std::nullopt;
    }
    constexpr std::array<std::string_view, 2> milks{"milk-", "goat-milk"};
    constexpr std::array<std::string_view, 6> plantDrinks{"soy-drink",  "oat-drink",     "almond-drink",
                                                          "rice-drink", "coconut-drink", "coconut-milk"};
    if (beginsLike(entry->food, plantDrinks)) {
        return ReadProblem{item.text, item.offset, ProblemReason::unclearName, {}};
    }
    const bool isMilk = beginsLike(entry->food, milks) && !entry->food.starts_with("milk-powder");
    return isMilk ? std::optional(doubled(item)) : std::nullopt;
}

std::optional<ReadProblem> doubtAboutParts(const ReadItem &before, const ReadItem &item, NameLookup &names)
{
    const IntakeEntry *dish = foodIn(before);
    const IntakeEntry *entry = foodIn(item);
    if (dish == nullptr || entry == nullptr) {
        return std::nullopt;
    }
    const auto food = names.foodOfKey(entry->food);
    const auto isIt = [&](const Food &part) {
        const bool isOfKind = food && part.category == food->category && part.category != "Milk and cream";
        return part.key == entry->food || isOfKind; // of milk, doubtAboutMilk knows more
    };
    return std::ranges::any_of(names.partsOf(dish->food), isIt) ? std::optional(doubled(item)) : std::nullopt;
}

std::optional<ReadProblem> doubtAboutEggs(std::span<const ReadItem> before, const ReadItem &item)
{
    constexpr std::array<std::string_view, 2> keys{"egg", "egg-boiled"};
    const IntakeEntry *entry = foodIn(item);
    const bool isEgg =
        entry != nullptr && std::ranges::find(keys, std::string_view(entry->food)) != keys.end();
    if (!isEgg || isWeighed(entry->portionText) || std::ranges::none_of(before, isOmelette)) {
        return std::nullopt;
    }
    const auto grams = Number::fraction(entry->portion->milligrams(), 1'000);
    return ReadProblem{item.text,
                       item.offset,
                       ProblemReason::unclearAmount,
                       {grams.value_or(Number()).text() + " g " + entry->name}};
}

} // namespace

std::optional<ReadProblem> doubtAboutDoubled(const Tokens &tokens, std::size_t at,
                                             std::span<const ReadItem> before, const ReadItem &item,
                                             NameLookup &names)
{
    if (auto doubt = doubtAboutEggs(before, item)) {
        return doubt;
    }
    if (auto doubt = doubtAboutTablets(before, item, at > 0 && isJoint(tokens[at - 1]))) {
        return doubt;
    }
    if (before.empty() || at == 0 || jointKind(tokens, at - 1) != JointKind::with) {
        return std::nullopt;
    }
    if (auto doubt = doubtAboutParts(before.back(), item, names)) {
        return doubt;
    }
    const auto slices = isOn(tokens[at - 1]) ? doubtAboutSlices(item, names.language()) : std::nullopt;
    return slices ? slices : doubtAboutMilk(before.back(), item);
}

} // namespace osteon
