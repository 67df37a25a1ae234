// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/left_out.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isWithoutWord(std::string_view word)
{
    static const Words words{"no",     "without", "ohne", "sin",  "kein", "keine",
                             "keinen", "ni",      "nor",  "noch", "weder"};
    return words.contains(word);
}

bool isJointWord(std::string_view word)
{
    static const Words words{"and", "or", "und", "oder", "y", "o", "&"};
    return words.contains(word);
}

/// "Yogurt with no sugar", "coffee with milk and no sugar".
bool isLink(std::string_view word)
{
    return isJointWord(word) || word == "with" || word == "mit" || word == "con" || word == "but";
}

/// "without any added sugar", "sin el aceite de oliva".
bool isFillerOfThings(std::string_view word)
{
    static const Words words{"any",   "added",   "the",     "extra",        "olive",
                             "salad", "anadido", "anadida", "de",           "oliva",
                             "el",    "la",      "tomato",  "zusatzlichen", "zusatzliches"};
    return words.contains(word);
}

struct ThingWords
{
    Ingredient thing;
    std::string_view nouns;      ///< folded, with blanks between them
    std::string_view adjectives; ///< that say without it: "skinless"
};

constexpr std::array thingWords{
    ThingWords{Ingredient::sugar,
               "sugar azucar azucares zucker sweetener edulcorante sussstoff stevia sacarina zuckerzusatz",
               "unsweetened ungesusst ungesusste ungesusster ungesusstes ungesussten"},
    ThingWords{Ingredient::salt, "salt sal salz",
               "unsalted ungesalzen ungesalzene ungesalzener ungesalzenes"},
    ThingWords{Ingredient::milk, "milk milch leche", ""},
    ThingWords{Ingredient::butter, "butter mantequilla margarine margarina", ""},
    ThingWords{Ingredient::cream, "cream sahne rahm nata crema", ""},
    ThingWords{Ingredient::sauce,
               "sauce sosse salsa dressing mayo mayonnaise mayonesa oil ol aceite gravy ketchup senf mustard "
               "mostaza alino",
               ""},
    ThingWords{Ingredient::skin, "skin haut piel", "skinless hautlos"},
    ThingWords{Ingredient::bones, "bone bones graten grate knochen espina espinas hueso huesos",
               "boneless deshuesado deshuesada"},
    ThingWords{Ingredient::ice, "ice eis hielo", ""},
    ThingWords{Ingredient::pulp, "pulp fruchtfleisch pulpa", ""},
    ThingWords{Ingredient::onion, "onion onions zwiebel zwiebeln cebolla", ""},
    ThingWords{Ingredient::gas, "gas bubbles fizz kohlensaure", ""},
    ThingWords{Ingredient::crust, "crust crusts rinde corteza", "crustless"},
    ThingWords{Ingredient::alcohol, "alcohol alkohol", ""},
    ThingWords{Ingredient::lactose, "lactose lactosa laktose", ""},
    ThingWords{Ingredient::caffeine, "caffeine cafeina koffein", ""},
};

bool isIn(std::string_view list, std::string_view word)
{
    return std::ranges::any_of(list | std::views::split(' '), [&](const auto &one) {
        return !one.empty() && std::string_view(one.begin(), one.end()) == word;
    });
}

std::optional<Ingredient> ingredientIn(std::string_view word, std::string_view ThingWords::*column)
{
    const auto found =
        std::ranges::find_if(thingWords, [&](const ThingWords &row) { return isIn(row.*column, word); });
    return found == thingWords.end() ? std::nullopt : std::optional(found->thing);
}

struct Word
{
    std::string written;
    std::string folded;
};

std::vector<Word> wordsOf(std::string_view name)
{
    std::vector<Word> words;
    for (const auto one : name | std::views::split(' ')) {
        const std::string_view written(one.begin(), one.end());
        if (!written.empty()) {
            words.push_back({std::string(written), joinedWords(foldedWords(written))});
            words.back().folded = written == "&" ? "&" : words.back().folded;
        }
    }
    return words;
}

void add(std::string &text, const std::string &word)
{
    text += text.empty() ? word : ' ' + word;
}

/// What the words from there to the end say is left out; absent where one of them is something else.
std::optional<LeftOut> leftOutFrom(const std::vector<Word> &words, std::size_t first)
{
    LeftOut out;
    bool isOfNo = false;
    bool isOpen = true; // a thing has to follow
    for (std::size_t at = first; at < words.size(); ++at) {
        const std::string &word = words[at].folded;
        const bool isJoined = at > first && isJointWord(words[at - 1].folded);
        if (isWithoutWord(word)) {
            isOfNo = word == "no";
            isOpen = true;
        } else if (const auto thing = ingredientIn(word, &ThingWords::nouns)) {
            out.things.push_back(*thing);
            out.isClear = out.isClear && !(isOfNo && isJoined);
            isOpen = false;
        } else if (!isJointWord(word) && !isFillerOfThings(word)) {
            return std::nullopt;
        }
        add(out.words, words[at].written);
    }
    return isOpen ? std::nullopt : std::optional(out);
}

/// "Skinless chicken breast": the adjectives are taken out of the name.
std::optional<LeftOut> leftOutByAdjective(const std::vector<Word> &words)
{
    LeftOut out;
    for (const Word &word : words) {
        const auto thing = ingredientIn(word.folded, &ThingWords::adjectives);
        if (thing) {
            out.things.push_back(*thing);
        }
        add(thing ? out.words : out.rest, word.written);
    }
    return out.things.empty() ? std::nullopt : std::optional(out);
}

/// Foods whose figures are without a thing. A key with a star is the beginning of keys.
struct FoodsWithout
{
    Ingredient thing;
    std::string_view categories; ///< with strokes between them
    std::string_view keys;       ///< of other categories
    std::string_view butNot;     ///< parts of keys
};

constexpr std::array foodsWithout{
    FoodsWithout{
        Ingredient::sugar,
        "Vegetables|Meat and poultry|Fish and seafood|Eggs|Cheese|Pulses|Nuts and seeds|Fruit",
        "water* coffee* espresso tea* latte* cappuccino* flat-white* cortado orange-juice* "
        "grapefruit-juice apple-juice grape-juice pineapple-juice tomato-juice carrot-juice "
        "milk-whole* milk-2* milk-1* milk-skimmed* milk-lactose* milk-calcium* goat-milk* buttermilk* "
        "yogurt-plain* yogurt-low-fat* yogurt-skimmed* yogurt-greek yogurt-greek-low-fat "
        "yogurt-greek-fat-free yogurt-greek-style "
        "kefir skyr cottage-cheese* quark* sour-milk goat-yogurt soup-* broth-* oats oatmeal oat-bran "
        "porridge-milk muesli-plain rice-* pasta* shredded-wheat bread-* wine* spirits",
        "ice-cream iced canned cocktail sauce cranberries-dried rhubarb-cooked baked-beans "
        "peanut-butter trail -fortified raisin bread-egg dessert"},
    FoodsWithout{Ingredient::milk, "", "coffee* espresso tea* oats oatmeal", "milk ice-cream whitener"},
    FoodsWithout{Ingredient::butter, "Vegetables|Pulses|Fish and seafood|Meat and poultry",
                 "bread-* bagel pretzel-soft crispbread rusk matzo crackers* english-muffin rice-* pasta*",
                 "bread-and"},
    FoodsWithout{Ingredient::cream, "Fruit|Vegetables|Bread and bakery", "coffee* espresso tea* soup-*",
                 "cream milk pumpkin chowder cheesecake"},
    FoodsWithout{
        Ingredient::sauce,
        "Meat and poultry|Fish and seafood|Vegetables|Eggs|Pulses|Soya and fermented foods",
        "rice-* pasta* salad-mixed egg-noodles couscous",
        "potato-salad tuna-salad mayonnaise fried oil coleslaw baked-beans sardines-tomato omelette"},
    FoodsWithout{
        Ingredient::skin, "Fish and seafood",
        "chicken chicken-breast chicken-leg chicken-thigh turkey turkey-breast duck goose potato-boiled "
        "potato-mashed",
        "canned sardines anchovies smoked kipper pickled salted"},
    FoodsWithout{Ingredient::bones, "Meat and poultry|Fish and seafood", "", "canned sardines anchovies"},
    FoodsWithout{Ingredient::ice, "Drinks|Alcoholic drinks", "", ""},
    FoodsWithout{Ingredient::pulp, "", "orange-juice* grapefruit-juice* apple-juice*", ""},
    FoodsWithout{Ingredient::onion, "Dishes", "sandwich-* salad-mixed pizza-*", "onion"},
    FoodsWithout{Ingredient::gas, "", "water", ""},
    FoodsWithout{Ingredient::crust, "", "bread-* sandwich-*", ""},
};

bool isOfKeys(std::string_view key, std::string_view keys)
{
    return std::ranges::any_of(keys | std::views::split(' '), [&](const auto &one) {
        const std::string_view pattern(one.begin(), one.end());
        return pattern.ends_with('*') ? key.starts_with(pattern.substr(0, pattern.size() - 1))
                                      : !pattern.empty() && key == pattern;
    });
}

bool isOfCategories(std::string_view category, std::string_view categories)
{
    return std::ranges::any_of(categories | std::views::split('|'), [&](const auto &one) {
        return !one.empty() && std::string_view(one.begin(), one.end()) == category;
    });
}

bool hasPart(std::string_view key, std::string_view parts)
{
    return std::ranges::any_of(parts | std::views::split(' '), [&](const auto &one) {
        const std::string_view part(one.begin(), one.end());
        return !part.empty() && key.contains(part);
    });
}

/// Of what is eaten without salt being noticed; a soup has three times as much.
bool hasLittleSalt(const Food &food)
{
    constexpr Mass most = Mass::fromMilligrams(150);
    const auto &sodium = food.per100g[Nutrient::sodium];
    return sodium && *sodium <= most;
}

} // namespace

std::optional<LeftOut> leftOutIn(std::string_view name)
{
    const std::vector<Word> words = wordsOf(name);
    for (std::size_t at = 0; at < words.size(); ++at) {
        auto out = isWithoutWord(words[at].folded) ? leftOutFrom(words, at) : std::nullopt;
        if (out) {
            const std::size_t end = at > 0 && isLink(words[at - 1].folded) ? at - 1 : at;
            for (std::size_t before = 0; before < end; ++before) {
                add(out->rest, words[before].written);
            }
            return out;
        }
    }
    return leftOutByAdjective(words);
}

bool mayBeLeftOut(std::string_view name)
{
    const std::vector<std::string> words = foldedWords(name);
    return words.size() == 1 && ingredientIn(words.front(), &ThingWords::nouns);
}

bool isWithout(const Food &food, Ingredient thing)
{
    if (thing == Ingredient::salt) {
        return hasLittleSalt(food);
    }
    const auto found = std::ranges::find(foodsWithout, thing, &FoodsWithout::thing);
    if (found == foodsWithout.end()) {
        return false;
    }
    const bool isListed = isOfKeys(food.key, found->keys) || isOfCategories(food.category, found->categories);
    return isListed && !hasPart(food.key, found->butNot);
}

std::vector<std::string> namesSoldWithout(const std::string &name, Ingredient thing)
{
    switch (thing) {
    case Ingredient::sugar:
        return {"sugar free " + name,     name + " sin azucar",  name + " ohne Zucker",
                "no added sugar " + name, "unsweetened " + name, name + " zuckerfrei"};
    case Ingredient::salt:
        return {"unsalted " + name, "ungesalzene " + name, name + " sin sal"};
    case Ingredient::alcohol:
        return {"alcohol free " + name, name + " sin alcohol", "alkoholfreies " + name,
                "alkoholfreier " + name};
    case Ingredient::lactose:
        return {"lactose free " + name, name + " sin lactosa", "laktosefreie " + name};
    case Ingredient::caffeine:
        return {"decaf " + name, name + " descafeinado", "entkoffeinierter " + name};
    case Ingredient::gas:
        return {"still " + name, "stilles " + name, name + " sin gas"};
    default:
        return {};
    }
}

} // namespace osteon
