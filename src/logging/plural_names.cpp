// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/plural_names.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

/// English and Spanish; "Keks" and "ananas" are one.
bool endsAsPlural(const std::string &word)
{
    constexpr std::array<std::string_view, 2> single{"keks", "ananas"};
    return word.size() > 3 && word.ends_with('s') && stemOf(word) != word &&
           std::ranges::find(single, std::string_view(word)) == single.end();
}

/// German ones have many endings, of which most end other words too.
bool isGermanPlural(std::string_view word)
{
    constexpr std::array<std::string_view, 18> plurals{
        "eier",       "kekse",    "bananen", "brezeln", "brezen",      "tomaten",
        "birnen",     "orangen",  "kiwis",   "feigen",  "datteln",     "karotten",
        "mandarinen", "pflaumen", "waffeln", "semmeln", "frikadellen", "buletten"};
    return std::ranges::find(plurals, word) != plurals.end();
}

} // namespace

bool isPluralOf(std::string_view name, const Food &food)
{
    const auto words = foldedWords(name);
    if (words.empty() || food.portions.front().unit != PortionUnit::piece) {
        return false;
    }
    // "huevos cocidos", "tortillas de maíz"; but "gekochtes Ei" begins with an adjective of one egg.
    const bool isFirst = !words.front().ends_with("es") && endsAsPlural(words.front());
    return isFirst || endsAsPlural(words.back()) || isGermanPlural(words.back());
}

} // namespace osteon
