// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/name_words.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

const Words &idleWords()
{
    static const Words words{"organic", "bio",    "ecologico", "ecologica", "homemade", "my",      "the",
                             "mein",    "meine",  "mi",        "hot",       "warm",     "warme",   "warmer",
                             "warmes",  "cold",   "heiss",     "heisse",    "heisser",  "heisses", "kalt",
                             "kalte",   "kalter", "kaltes",    "caliente",  "frio",     "fria",    "tibia"};
    return words;
}

/// How food is kept or made, and what names of foods say so.
struct State
{
    std::string_view words;   ///< as people write them, folded, with single spaces between them
    std::string_view ofNames; ///< as names of the catalogue have them
    bool isDenied = false;    ///< a name with one of these is at odds with it; else one without any is
};

constexpr std::array states{
    State{"fresh frisch frische frischer frisches frischen fresco fresca frescos frescas",
          "canned dried pickled smoked frozen salted powder instant", true},
    State{
        "cooked boiled gekocht gekochte gekochter gekochtes gekochten cocido cocida cocidos cocidas hervido "
        "hervida hervidos hervidas",
        "boiled cooked"},
    State{"roast roasted gebraten gebratene gebratener gebratenes asado asada asados asadas", "roasted"},
    State{"grilled gegrillt gegrillte gegrillter gegrilltes", "grilled"},
    State{"raw roh rohe roher rohes rohen crudo cruda crudos crudas", "raw"},
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
        std::ranges::find_if(states, [&](const State &state) { return isIn(state.words, word); });
    return found == states.end() ? nullptr : &*found;
}

bool isIdle(const std::string &word)
{
    return idleWords().contains(word) || stateOf(word) != nullptr;
}

} // namespace

std::string withoutIdleWords(std::string_view name)
{
    std::vector<std::string> words = foldedWords(name);
    const bool hasIdle = std::erase_if(words, isIdle) > 0;
    std::string plain;
    for (const std::string &word : words) {
        plain += plain.empty() ? word : ' ' + word;
    }
    return hasIdle ? plain : std::string();
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

std::vector<std::string> meaningsOf(std::string_view name)
{
    using Meanings = std::vector<std::string>;
    static const Meanings chips{"French fries, oven", "Potato crisps"};
    static const Meanings tortilla{"Omelette", "Tortilla, corn", "Tortilla, wheat"};
    static const Meanings figs{"Fig, fresh", "Figs, dried"};
    static const Meanings cider{"Cider, alcoholic", "Apple juice"};
    static const Meanings saltCod{"Cod, cooked", "Cod, salted and dried"};
    static const Meanings lard{"Lard", "Butter"};
    static const Meanings onFoot{"Walking, moderate pace", "Running, 8 km/h"};
    static const std::unordered_map<std::string, const Meanings *> meanings{
        {"chips", &chips},  {"tortilla", &tortilla}, {"tortillas", &tortilla}, {"fig", &figs},
        {"figs", &figs},    {"feige", &figs},        {"feigen", &figs},        {"higo", &figs},
        {"higos", &figs},   {"cider", &cider},       {"most", &cider},         {"apfelmost", &cider},
        {"manteca", &lard}, {"bacalao", &saltCod},   {"gelaufen", &onFoot},
    };
    const auto found = meanings.find(folded(name));
    return found == meanings.end() ? Meanings() : *found->second;
}

} // namespace osteon
