// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/doubled_food.h"

#include "logging/number.h"
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

bool writtenInGrams(const std::string &portionText)
{
    return portionText.ends_with(" g");
}

/// What has milk in it already, by the beginnings of keys.
constexpr std::array<std::string_view, 26> madeWithMilk{
    "latte",         "cappuccino",        "flat-white",     "coffee-half-milk", "coffee-milk",
    "cortado",       "tea-milk",          "chai-latte",     "matcha-latte",     "cocoa-unfortified",
    "hot-chocolate", "malted-milk-drink", "milkshake",      "banana-milk",      "strawberry-milk",
    "porridge-milk", "semolina-milk",     "bircher-muesli", "pudding",          "custard",
    "pancake",       "kaiserschmarrn",    "egg-scrambled",  "potato-mashed",    "french-toast",
    "white-sauce"};

/// The same item, weighed: who picks it says that it was there besides.
ReadProblem asOneMore(const ReadItem &item, const IntakeEntry &entry)
{
    const auto grams = Number::fraction(entry.portion->milligrams(), 1'000);
    return {item.text,
            item.offset,
            ProblemReason::unclearAmount,
            {grams.value_or(Number()).text() + " g " + entry.name}};
}

} // namespace

std::optional<ReadProblem> doubtAboutMilk(const ReadItem &before, const ReadItem &item)
{
    const IntakeEntry *dish = foodIn(before);
    const IntakeEntry *entry = foodIn(item);
    if (dish == nullptr || entry == nullptr || writtenInGrams(entry->portionText)) {
        return std::nullopt;
    }
    const auto isOf = [](const std::string &key) {
        return [&key](std::string_view beginning) { return key.starts_with(beginning); };
    };
    constexpr std::array<std::string_view, 7> drinks{
        "milk-", "goat-milk", "soy-drink", "oat-drink", "almond-drink", "rice-drink", "coconut-drink"};
    const bool isDoubled = std::ranges::any_of(madeWithMilk, isOf(dish->food)) &&
                           std::ranges::any_of(drinks, isOf(entry->food)) &&
                           !entry->food.starts_with("milk-powder");
    return isDoubled ? std::optional(asOneMore(item, *entry)) : std::nullopt;
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
    return asOneMore(item, *entry);
}

} // namespace osteon
