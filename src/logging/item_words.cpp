// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_words.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

template <std::size_t Count>
bool isOneOf(const Token &token, const std::array<std::string_view, Count> &words)
{
    return token.isWord() && std::ranges::find(words, std::string_view(token.folded)) != words.end();
}

} // namespace

bool isAboutWord(const Token &token)
{
    constexpr std::array<std::string_view, 14> words{
        "about", "approx",   "approximately", "around", "ca",   "circa", "roughly",
        "etwa",  "ungefahr", "rund",          "zirka",  "unos", "unas",  "aproximadamente"};
    return isOneOf(token, words);
}

bool isVerbOfEating(const Token &token)
{
    constexpr std::array<std::string_view, 8> words{"i",    "ate", "had",   "drank",
                                                    "took", "did", "taken", "eaten"};
    return isOneOf(token, words);
}

bool isOf(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"of", "de", "del", "von"};
    return isOneOf(token, words);
}

bool isTimes(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"x", "times", "mal", "veces"};
    return token.isMark("×") || isOneOf(token, words);
}

bool isTo(const Token &token)
{
    constexpr std::array<std::string_view, 6> words{"to", "bis", "or", "oder", "o", "a"};
    return token.isMark("-") || isOneOf(token, words);
}

bool isElementalWord(const Token &token)
{
    constexpr std::array<std::string_view, 3> words{"elemental", "elementar", "elementares"};
    return isOneOf(token, words);
}

bool isJoint(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"and", "und", "y", "plus"};
    return token.isMark("+") || token.isMark("&") || isOneOf(token, words);
}

bool isVitaminLetter(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"d", "k", "b", "mk"};
    return isOneOf(token, words);
}

} // namespace osteon
