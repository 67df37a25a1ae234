// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/name_words.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

/// Whether the word is one of those, in any of its forms: "fresco" and "fresca" are "fresc", and so is
/// "geriebener" "gerieben".
bool isFormOf(std::string_view words, std::string_view word)
{
    constexpr std::array<std::string_view, 10> endings{"", "e", "er", "es", "en", "em", "o", "a", "os", "as"};
    return std::ranges::any_of(words | std::views::split(' '), [&](const auto &one) {
        const std::string_view stem(one.begin(), one.end());
        return word.starts_with(stem) &&
               std::ranges::find(endings, word.substr(stem.size())) != endings.end();
    });
}

/// What says nothing of which food it is. Of ripeness and cut a table has no figures of its own.
constexpr std::string_view idleWords =
    "organic bio ecologic homemade caser hausgemacht selbstgemacht my the mein mi hot warm cold heiss kalt "
    "caliente frio fria frios frias tibi mature matured mild jung alt mittelalt gereift reif ripe semicurad "
    "maduro madura "
    "maduros "
    "maduras tierno tierna grated gerieben rallad chopped geschrotet sliced geschnitten diced gewurfelt "
    "peeled vortag "
    "geschalt pelad lecker delicious leftover";

/// How food is kept or made, and what names of foods say so.
struct State
{
    std::string_view words;   ///< as people write them, folded, without the endings of isFormOf()
    std::string_view ofNames; ///< as names of the catalogue have them
    bool isDenied = false;    ///< a name with one of these is at odds with it; else one without any is
};

constexpr std::array states{
    State{"fresh frisch fresc", "canned dried pickled smoked frozen salted powder instant boiled", true},
    State{"cooked boiled gekocht cocid hervid weichgekocht hartgekocht", "boiled cooked"},
    State{"steamed gedampft gedunstet vapor", "boiled cooked steamed"},
    State{"roast roasted asad", "roasted"},
    State{"gebraten", "roasted fried"},
    State{"baked horno ofen oven ofengebacken", "baked roasted"},
    State{"grilled gegrillt grill plancha parrilla brasa", "grilled"},
    State{"raw roh crud ungekocht uncooked", "raw dry"},
    State{"dry trocken sec getrocknet", "dry dried"},
    State{"toasted getoastet tostad", "toast toasted roasted"},
};

bool isIn(std::string_view words, std::string_view word)
{
    return std::ranges::any_of(words | std::views::split(' '), [&](const auto &one) {
        return std::string_view(one.begin(), one.end()) == word;
    });
}

const State *stateOf(std::string_view word)
{
    const auto found =
        std::ranges::find_if(states, [&](const State &state) { return isFormOf(state.words, word); });
    return found == states.end() ? nullptr : &*found;
}

bool isIdle(std::string_view word)
{
    return isFormOf(idleWords, word) || stateOf(word) != nullptr;
}

/// The words without the idle ones, and without the "a la", "al" and "vom" in front of these.
std::vector<std::string> tellingWords(std::string_view name)
{
    const std::vector<std::string> words = foldedWords(name);
    std::vector<std::string> telling;
    for (const std::string &word : words) {
        if (!isIdle(word)) {
            telling.push_back(word);
            continue;
        }
        const bool hasALa = telling.size() > 2 && telling.back() == "la" && *(telling.rbegin() + 1) == "a";
        constexpr std::string_view joints = "al vom im aus";
        const bool hasAl = telling.size() > 1 && isIn(joints, telling.back());
        telling.resize(telling.size() - (hasALa ? 2 : hasAl ? 1 : 0));
    }
    return telling.size() < words.size() ? telling : std::vector<std::string>();
}

} // namespace

std::string withoutIdleWords(std::string_view name)
{
    std::string plain;
    for (const std::string &word : tellingWords(name)) {
        plain += plain.empty() ? word : ' ' + word;
    }
    return plain;
}

std::string withoutEmptyWords(std::string_view name)
{
    std::vector<std::string> words = foldedWords(name);
    const auto dropped =
        std::erase_if(words, [](const std::string &word) { return isFormOf(idleWords, word); });
    return dropped == 0 ? std::string() : joinedWords(words);
}

bool isInStateOf(std::string_view name, std::string_view foodName)
{
    const std::vector<std::string> ofFood = foldedWords(foodName);
    return std::ranges::all_of(foldedWords(name), [&](const std::string &word) {
        const State *state = stateOf(word);
        const bool isSaid = state != nullptr && std::ranges::any_of(ofFood, [&](const std::string &one) {
                                return isIn(state->ofNames, one);
                            });
        return state == nullptr || isSaid != state->isDenied;
    });
}

bool mayBeMadeSo(std::string_view name, std::string_view foodName, MadeSo made)
{
    constexpr std::string_view cooked =
        "steamed gedampft gedunstet vapor roast roasted asad gebraten baked horno ofen oven ofengebacken "
        "grilled gegrillt grill plancha parrilla brasa";
    constexpr std::string_view otherStates = "raw dry dried canned pickled smoked salted frozen soup";
    const std::string_view ways = made == MadeSo::cooked    ? cooked
                                  : made == MadeSo::toasted ? "toasted getoastet tostad"
                                                            : "raw roh crud ungekocht uncooked";
    const bool isOnlyThat = std::ranges::all_of(foldedWords(name), [&](const std::string &word) {
        return stateOf(word) == nullptr || isFormOf(ways, word);
    });
    return isOnlyThat && std::ranges::none_of(foldedWords(foodName), [&](const std::string &word) {
               return isIn(otherStates, word) || (made == MadeSo::raw && word == "roasted");
           });
}

bool saysState(std::string_view name)
{
    return std::ranges::any_of(foldedWords(name),
                               [](const std::string &word) { return stateOf(word) != nullptr; });
}

bool isWithoutAPart(std::string_view name)
{
    constexpr std::string_view soldWithout =
        "azucar azucares sugar zucker lactosa lactose laktose gluten sal salt salz piel skin haut espinas "
        "bones added zusatz aditivos";
    const std::vector<std::string> words = foldedWords(name);
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        if (isIn("sin ohne without", words[at]) && !isIn(soldWithout, words[at + 1])) {
            return true;
        }
    }
    return false;
}

bool isDish(std::string_view name)
{
    static const std::unordered_set<std::string> dishes{
        "biscuits and gravy",      "chicken and waffles", "shrimp and grits",   "fish and chips",
        "beans on toast",          "rice and peas",       "moros y cristianos", "cafe con leche",
        "pan con tomate",          "arroz con leche",     "himmel und erde",    "mac and cheese",
        "bread and butter pudding"};
    std::string words;
    for (const std::string &word : foldedWords(name)) {
        words += words.empty() ? word : ' ' + word;
    }
    return dishes.contains(words);
}

std::string withoutPlace(std::string_view name)
{
    static const Words ways{"round",   "around", "along", "through", "to", "near", "durch",
                            "entlang", "zum",    "zur",   "nach",    "um", "por",  "hasta"};
    static const Words prepositions{"in",  "im",  "am", "at",  "en",     "with",
                                    "mit", "con", "on", "auf", "beside", "by"};
    static const Words articles{"the", "my", "a",   "der", "dem",    "den", "meiner",  "meinem", "el", "la",
                                "mi",  "un", "una", "our", "meinen", "mis", "unserem", "los",    "las"};
    static const Words placesAndPeople{
        "beach",    "seafront",  "river",         "lake",        "canal",         "street",
        "strand",   "promenade", "playa",         "rio",         "calle",         "park",
        "woods",    "forest",    "garden",        "countryside", "gym",           "town",
        "village",  "wald",      "garten",        "freien",      "regen",         "fitnessstudio",
        "studio",   "verein",    "see",           "fluss",       "parque",        "campo",
        "bosque",   "gimnasio",  "jardin",        "casa",        "dog",           "friend",
        "friends",  "husband",   "wife",          "daughter",    "son",           "sister",
        "hund",     "freundin",  "freund",        "freunden",    "mann",          "frau",
        "tochter",  "sohn",      "schwester",     "perro",       "amiga",         "amigas",
        "amigo",    "amigos",    "marido",        "hija",        "hijo",          "hermana",
        "hermano",  "vecina",    "nieto",         "nieta",       "nietos",        "madre",
        "mujer",    "brother",   "mum",           "mom",         "mother",        "neighbour",
        "neighbor", "dogs",      "grandchildren", "grandson",    "granddaughter", "enkel",
        "enkelin",  "enkeln",    "nachbarin",     "bruder",      "mutter",        "freundinnen",
        "hunden",   "perros",    "perra",         "esposo",      "esposa"};
    static const Words other{
        "water",    "pool",     "sea",      "snow",      "sand",    "stairs",   "wasser", "meer",
        "schnee",   "treppe",   "treppen",  "agua",      "piscina", "nieve",    "arena",  "escaleras",
        "backpack", "rucksack", "mochila",  "monte",     "montana", "montanas", "sierra", "colina",
        "hill",     "hills",    "mountain", "mountains", "fell",    "fells",    "berg",   "berge",
        "bergen",   "gebirge",  "hugel",    "cuesta",    "cuestas"};
    const std::vector<std::string> words = foldedWords(name);
    std::string plain;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::size_t next = at + 1 + (at + 1 < words.size() && articles.contains(words[at + 1]) ? 1 : 0);
        const bool isPlace = next < words.size() &&
                             (ways.contains(words[at]) ||
                              (prepositions.contains(words[at]) && placesAndPeople.contains(words[next])));
        if (at > 0 && isPlace) {
            const auto rest = words.begin() + static_cast<std::ptrdiff_t>(at);
            return std::any_of(rest, words.end(),
                               [](const std::string &word) { return other.contains(word); })
                       ? std::string()
                       : plain;
        }
        plain += plain.empty() ? words[at] : ' ' + words[at];
    }
    return {};
}

std::vector<std::string> betweenStrokes(std::string_view names)
{
    std::vector<std::string> all;
    for (const auto name : std::views::split(names, '|')) {
        all.emplace_back(name.begin(), name.end());
    }
    return all;
}

} // namespace osteon
