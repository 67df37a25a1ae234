// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/name_order.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

constexpr std::size_t mostMoved = 3; // words that say which kind; more are a sentence

/// Words that say which kind it is wherever they stand, and never what it is: but no "milk rice".
bool isKindWord(std::string_view word)
{
    static const Words words{
        "black",       "green",         "white",         "brown",       "red",           "skim",
        "skimmed",     "whole",         "wholemeal",     "greek",       "wholewheat",    "wholegrain",
        "nonfat",      "lowfat",        "light",         "lite",        "plain",         "natural",
        "unsweetened", "sweetened",     "smoked",        "salted",      "unsalted",      "raw",
        "cooked",      "boiled",        "fried",         "grilled",     "roasted",       "baked",
        "mashed",      "scrambled",     "poached",       "canned",      "tinned",        "frozen",
        "fresh",       "dried",         "decaf",         "instant",     "decaffeinated", "herbal",
        "sparkling",   "still",         "dark",          "natur",       "fettarm",       "desnatado",
        "desnatada",   "semidesnatado", "semidesnatada", "entera",      "entero",        "integral",
        "griego",      "descafeinado",  "fortified",     "unfortified", "semiskimmed",   "ungesusst"};
    const bool isPercentage = word.find_first_not_of("0123456789") == std::string_view::npos;
    return words.contains(word) || isPercentage;
}

/// "low fat", "semi skimmed": two words that are moved together.
bool isKindPair(std::string_view first, std::string_view second)
{
    static const Words ofFat{"low", "full", "reduced", "half", "fat"};
    static const Words ofSugar{"sugar", "lactose", "gluten", "alcohol"};
    return (ofFat.contains(first) && second == "fat") || (first == "fat" && second == "free") ||
           (ofSugar.contains(first) && second == "free") || (first == "semi" && second == "skimmed");
}

/// The words, those that are moved together in one string.
std::vector<std::string> unitsOf(std::string_view name)
{
    const std::vector<std::string> words = foldedWords(name);
    std::vector<std::string> units;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isPair = at + 1 < words.size() && isKindPair(words[at], words[at + 1]);
        units.push_back(isPair ? words[at] + ' ' + words[at + 1] : words[at]);
        at += isPair ? 1 : 0;
    }
    return units;
}

bool isKind(const std::string &unit)
{
    return unit.contains(' ') || isKindWord(unit);
}

std::string joined(const std::vector<std::string> &first, const std::vector<std::string> &second)
{
    const std::string front = joinedWords(first);
    const std::string back = joinedWords(second);
    return front.empty() || back.empty() ? front + back : front + ' ' + back;
}

} // namespace

std::vector<std::string> inOtherOrders(std::string_view name)
{
    const std::vector<std::string> units = unitsOf(name);
    const auto head = std::ranges::find_if_not(units, isKind);
    const auto tail = std::ranges::find_if(head, units.end(), isKind);
    const std::vector<std::string> rest(head, tail);
    std::vector<std::string> behind(tail, units.end());
    std::vector<std::string> all(units.begin(), head);
    all.insert(all.end(), tail, units.end());
    if (rest.empty() || all.size() > mostMoved || !std::ranges::all_of(behind, isKind)) {
        return {};
    }
    std::vector<std::string> names;
    std::ranges::sort(all);
    do {
        names.push_back(joined(all, rest));
    } while (std::ranges::next_permutation(all).found);
    std::ranges::sort(behind);
    do {
        std::vector<std::string> inBack = rest;
        inBack.insert(inBack.end(), behind.begin(), behind.end());
        names.push_back(joined({units.begin(), head}, inBack));
    } while (std::ranges::next_permutation(behind).found);
    std::erase(names, joinedWords(foldedWords(name)));
    return names;
}

std::vector<std::string> withYogurtSpeltOtherwise(std::string_view name)
{
    constexpr std::array<std::string_view, 4> spellings{"yogur", "yogurt", "yoghurt", "joghurt"};
    static const Words written{"yogur",   "yogurt",  "yoghurt", "joghurt", "jogurt",
                               "yogourt", "yougurt", "llogur",  "llogurt", "jogur"};
    std::vector<std::string> words = foldedWords(name);
    const auto place =
        std::ranges::find_if(words, [](const std::string &word) { return written.contains(word); });
    if (place == words.end() || words.size() == 1) {
        return {};
    }
    std::vector<std::string> names;
    for (const std::string_view spelling : spellings) {
        *place = spelling;
        names.push_back(joinedWords(words));
    }
    return names;
}

std::string withoutPlainWords(std::string_view name)
{
    static const Words plain{"plain",    "natur",       "natural",   "naturales",
                             "naturell", "unflavoured", "unflavored"};
    std::vector<std::string> words = foldedWords(name);
    const auto dropped = std::erase_if(words, [](const std::string &word) { return plain.contains(word); });
    return dropped == 0 ? std::string() : joinedWords(words);
}

bool isPlainItself(const Food &food)
{
    constexpr std::array<std::string_view, 12> categories{"Yogurt and curd",
                                                          "Cheese",
                                                          "Milk and cream",
                                                          "Eggs",
                                                          "Bread and bakery",
                                                          "Meat and poultry",
                                                          "Cereals, rice and pasta",
                                                          "Nuts and seeds",
                                                          "Fruit",
                                                          "Fish and seafood",
                                                          "Soya and fermented foods",
                                                          "Pulses"};
    constexpr std::array<std::string_view, 16> mixed{
        "fruit", "vanilla", "chocolate", "butter", "mix",   "canned", "raisin", "garlic",
        "fried", "cheese-", "cake",      "pie",    "cream", "dried",  "sauce",  "smoked"};
    const bool isOfThese = std::ranges::find(categories, std::string_view(food.category)) != categories.end();
    const bool isWaterOrCoffee =
        food.key == "water" || food.key == "coffee" || food.key == "tea" || food.key == "potato-boiled";
    return isWaterOrCoffee || (isOfThese && std::ranges::none_of(mixed, [&](std::string_view word) {
                                   return food.key.contains(word);
                               }));
}

} // namespace osteon
