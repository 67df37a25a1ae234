// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/german_endings.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <span>

namespace osteon {

namespace {

constexpr std::size_t shortest = 5; // "Tee" and "Ei" are no declined words

bool isDeclinedAdjective(std::string_view word)
{
    constexpr std::array<std::string_view, 4> endings{"er", "em", "en", "es"};
    return word.size() > shortest &&
           std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// "Walnüssen" without the ending of the dative; else the word itself.
std::string withoutDative(const std::string &noun)
{
    const bool isDative = noun.size() >= shortest && noun.back() == 'n';
    return isDative ? noun.substr(0, noun.size() - 1) : noun;
}

/// The words with another ending for each adjective in front of the noun.
std::string withEnding(std::vector<std::string> words, std::string_view ending)
{
    for (std::string &word : std::span(words).first(words.size() - 1)) {
        if (isDeclinedAdjective(word)) {
            word.replace(word.size() - 2, 2, ending);
        }
    }
    return joinedWords(words);
}

} // namespace

std::vector<std::string> undeclined(std::string_view name)
{
    constexpr std::size_t mostWords = 4; // more are a sentence
    const std::vector<std::string> written = foldedWords(name);
    if (written.empty() || written.size() > mostWords) {
        return {};
    }
    std::vector<std::string> plain = written;
    plain.back() = withoutDative(plain.back());
    std::vector<std::string> names{joinedWords(plain)};
    if (std::ranges::any_of(std::span(written).first(written.size() - 1), isDeclinedAdjective)) {
        for (const std::string_view ending : {"e", "er", "es"}) {
            names.push_back(withEnding(written, ending));
            names.push_back(withEnding(plain, ending));
        }
    }
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    std::erase(names, joinedWords(written));
    return names;
}

} // namespace osteon
