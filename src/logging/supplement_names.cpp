// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/supplement_names.h"

#include "catalogue/brand_words.h"
#include "catalogue/text_folding.h"
#include "logging/unit_words.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace osteon {

namespace {

bool isTabletWord(const std::string &word)
{
    static const std::unordered_set<std::string> others{"chew", "chews", "gummy", "gummies", "lozenge"};
    return unitOfWord(word) == Unit::tablet || others.contains(word);
}

/// Words that say how a supplement is made or meant, but not which one it is.
bool saysNothing(const std::string &word)
{
    static const std::unordered_set<std::string> words{"supplement",   "supplements",
                                                       "suplemento",   "praparat",
                                                       "drops",        "tropfen",
                                                       "gotas",        "spray",
                                                       "liquid",       "chewable",
                                                       "powder",       "pulver",
                                                       "effervescent", "efervescente",
                                                       "as",           "als",
                                                       "como",         "de",
                                                       "of",           "the",
                                                       "my",           "von",
                                                       "der",          "das",
                                                       "mein",         "nahrungserganzung",
                                                       "each",         "je",
                                                       "jeweils",      "cada",
                                                       "una",          "uno"};
    return isTabletWord(word) || words.contains(word);
}

constexpr std::array<std::string_view, 9> tabletEndings{"brausetabletten", "brausetablette", "kautabletten",
                                                        "kautablette",     "tabletten",      "tablette",
                                                        "kapseln",         "kapsel",         "tropfen"};

/// "magnesiumkapseln" without its ending; the word itself where it has none.
std::string withoutTabletEnding(const std::string &word)
{
    for (const std::string_view ending : tabletEndings) {
        if (word.ends_with(ending) && word.size() > ending.size()) {
            return word.substr(0, word.size() - ending.size());
        }
    }
    return word;
}

bool isDigits(const std::string &word)
{
    return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
}

using Phrases = std::vector<std::vector<std::string>>;

bool drop(std::vector<std::string> &words, const Phrases &phrases)
{
    const std::size_t all = words.size();
    for (const std::vector<std::string> &phrase : phrases) {
        const auto found = std::ranges::search(words, phrase);
        if (!found.empty()) {
            words.erase(found.begin(), found.end());
        }
    }
    return words.size() < all;
}

/// How often a day changes nothing of how much it was that day: "twice" is counted elsewhere.
bool dropTimesOfDay(std::vector<std::string> &words)
{
    static const Phrases phrases{{"daily"},       {"a", "day"},
                                 {"per", "day"},  {"am", "tag"},
                                 {"pro", "tag"},  {"taglich"},
                                 {"al", "dia"},   {"por", "dia"},
                                 {"tgl"},         {"every", "day"},
                                 {"each", "day"}, {"jeden", "tag"},
                                 {"cada", "dia"}, {"todos", "los", "dias"},
                                 {"diario"},      {"diarios"}};
    return drop(words, phrases);
}

/// "vitamin", "d", "3" is "vitamin", "d3".
std::vector<std::string> withJoinedNumbers(std::vector<std::string> words)
{
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (isDigits(words[at]) && (words[at - 1] == "d" || words[at - 1] == "k" || words[at - 1] == "mk")) {
            words[at - 1] += words[at];
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    return words;
}

} // namespace

std::vector<std::string> wordsOfSupplement(std::string_view name)
{
    static const Phrases forms{{"en", "gotas"}, {"in", "tropfen"}, {"in", "drops"}, {"en", "spray"}};
    std::vector<std::string> words = foldedWords(name);
    dropTimesOfDay(words);
    drop(words, forms);
    std::erase_if(words, saysNothing);
    std::ranges::transform(words, words.begin(), withoutTabletEnding);
    return withJoinedNumbers(std::move(words));
}

std::vector<std::string> supplementSpellings(const std::string &name)
{
    std::vector<std::string> spellings{name};
    for (const std::string &written : {name, withoutBrands(name)}) { // "Solgar vitamin D"
        const std::vector<std::string> words = wordsOfSupplement(written);
        if (!words.empty() && joinedWords(words) != spellings.back()) {
            spellings.push_back(joinedWords(words));
        }
    }
    return spellings;
}

bool saysTimesOfDay(std::string_view name)
{
    std::vector<std::string> words = foldedWords(name);
    return dropTimesOfDay(words);
}

bool namesTablets(std::string_view name)
{
    return std::ranges::any_of(foldedWords(name), [](const std::string &word) {
        return isTabletWord(word) || withoutTabletEnding(word) != word;
    });
}

} // namespace osteon
