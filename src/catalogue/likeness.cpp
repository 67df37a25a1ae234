// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/likeness.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

using Words = std::vector<std::string>;

bool isSameWord(const std::string &left, const std::string &right)
{
    return stemOf(left) == stemOf(right);
}

bool begins(const std::string &wordOfName, const std::string &searched)
{
    return wordOfName.starts_with(searched) || isSameWord(wordOfName, searched);
}

bool nameBegins(const NamedThing &thing, const Words &words)
{
    return words.size() <= thing.nameWords.size() &&
           std::equal(
               words.begin(), words.end(), thing.nameWords.begin(),
               [](const auto &searched, const auto &wordOfName) { return begins(wordOfName, searched); });
}

/// Whether the words are the name up to its first comma.
bool isName(const NamedThing &thing, const Words &words)
{
    return std::ranges::equal(foldedWords(std::string_view(thing.name).substr(0, thing.name.find(','))),
                              words, isSameWord);
}

/// Whether the words end the term, and what stands before them does not make them a part of something else,
/// as "con leche" does.
bool endsTerm(std::string_view term, const Words &words)
{
    constexpr std::array<std::string_view, 15> joints{"de", "del", "con",  "para", "al", "a",   "la", "sin",
                                                      "y",  "und", "with", "mit",  "in", "and", "of"};
    std::string ending;
    for (const std::string &word : words) {
        ending += ' ' + stemOf(word);
    }
    if (!term.ends_with(ending)) {
        return false;
    }
    term.remove_suffix(ending.size());
    const std::size_t blank = term.rfind(' ');
    const std::string_view before = blank == std::string_view::npos ? term : term.substr(blank + 1);
    return std::ranges::find(joints, before) == joints.end();
}

/// "Marmalade, orange" is no sort of orange: behind the comma of a name stands which kind it is.
bool isSort(const NamedThing &thing, const Words &words)
{
    const std::string name = thing.name.contains(',') ? matchKey(thing.name) : std::string();
    return std::ranges::any_of(thing.terms,
                               [&](const auto &term) { return term != name && endsTerm(term, words); });
}

/// Whether each searched word begins a word of this one name or synonym.
bool wordsBegin(const std::string &term, const Words &words)
{
    const std::string padded = ' ' + term;
    return std::ranges::all_of(words, [&](const auto &searched) {
        return padded.contains(' ' + searched) || padded.contains(' ' + stemOf(searched));
    });
}

/// Whether a word of the text ends like this, behind three letters at least: "brot" ends "roggenbrot", but no
/// juice ends in ice.
bool hasCompound(std::string_view text, std::string_view ending)
{
    constexpr std::size_t shortest = 3;
    for (std::size_t at = text.find(ending); at != std::string_view::npos; at = text.find(ending, at + 1)) {
        const std::size_t end = at + ending.size();
        const std::size_t blank = text.rfind(' ', at);
        const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        if (at - std::min(at, begin) >= shortest && (end == text.size() || text[end] == ' ')) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<std::string> searchedWords(std::string_view text)
{
    constexpr std::size_t mostText = 400;
    constexpr std::size_t mostWords = 8;
    auto words = foldedWords(text.substr(0, mostText));
    words.resize(std::min(words.size(), mostWords));
    return words;
}

Likeness likenessOf(const NamedThing &thing, const Words &words, bool isWhole)
{
    if (isWhole) {
        return Likeness::whole;
    }
    if (isName(thing, words)) {
        return Likeness::isName;
    }
    if (isSort(thing, words)) {
        return Likeness::isSort;
    }
    if (nameBegins(thing, words)) {
        return Likeness::nameBegins;
    }
    const bool oneHasAll =
        std::ranges::any_of(thing.terms, [&](const auto &term) { return wordsBegin(term, words); });
    return oneHasAll ? Likeness::wordsBegin : Likeness::scattered;
}

CompoundLikeness compoundLikenessOf(const NamedThing &thing, const Words &words)
{
    constexpr std::size_t shortest = 4;
    const auto endsOne = [&](const std::string &word) {
        const std::string ending = stemOf(word);
        return word.size() >= shortest &&
               std::ranges::any_of(thing.terms, [&](const auto &term) { return hasCompound(term, ending); });
    };
    const auto isThere = [&](const std::string &word) { return endsOne(word) || hasAllWords(thing, {word}); };
    if (std::ranges::none_of(words, endsOne) || !std::ranges::all_of(words, isThere)) {
        return CompoundLikeness::none;
    }
    const std::string name = matchKey(thing.name); // folding takes longest, and few names come so far
    const bool isInName =
        std::ranges::all_of(words, [&](const auto &word) { return hasCompound(name, stemOf(word)); });
    return isInName ? CompoundLikeness::ofName : CompoundLikeness::ofSynonym;
}

bool hasPartialWords(const NamedThing &thing, const Words &words)
{
    return std::ranges::any_of(words, [&](const auto &searched) {
        const std::string whole = ' ' + stemOf(searched) + ' ';
        return std::ranges::none_of(thing.terms,
                                    [&](const auto &term) { return (' ' + term + ' ').contains(whole); });
    });
}

bool hasAllWords(const NamedThing &thing, const Words &words)
{
    return std::ranges::all_of(words, [&](const auto &searched) {
        return std::ranges::any_of(thing.terms,
                                   [&](const auto &term) { return wordsBegin(term, {searched}); });
    });
}

} // namespace osteon
