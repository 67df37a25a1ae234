// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/verb_forms.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

bool isFiller(const std::string &word)
{
    static const std::unordered_set<std::string> fillers{
        "went",  "go",       "going",  "did",   "doing",   "done",  "for",    "a",   "an",
        "the",   "some",     "of",     "my",    "in",      "on",    "and",    "i",   "session",
        "with",  "to",       "played", "play",  "playing", "class", "lesson", "war", "bin",
        "ich",   "beim",     "zum",    "mit",   "dem",     "der",   "kurs",   "fui", "hice",
        "hacer", "haciendo", "clase",  "de",    "la",      "el",    "en",     "y",   "un",
        "una",   "ein",      "eine",   "einen", "gemacht", "und"};
    return fillers.contains(word);
}

const std::unordered_map<std::string_view, std::string_view> &irregularVerbs()
{
    static const std::unordered_map<std::string_view, std::string_view> verbs{
        {"ran", "run"}, {"swam", "swim"},   {"swum", "swim"},   {"rode", "ride"},   {"ridden", "ride"},
        {"dug", "dig"}, {"swept", "sweep"}, {"threw", "throw"}, {"danced", "danc"}, {"biked", "bik"},
    };
    return verbs;
}

/// "jogg" is "jog", but "roll" stays: only these letters double when an ending is added.
std::string withoutDoubling(std::string stem)
{
    const std::size_t size = stem.size();
    const bool isDoubled =
        size > 3 && stem[size - 1] == stem[size - 2] && std::string_view("bdgmnprt").contains(stem.back());
    if (isDoubled) {
        stem.pop_back();
    }
    return stem;
}

} // namespace

bool isPartOfDayWord(const std::string &word)
{
    static const std::unordered_set<std::string> words{"morning", "noon", "evening", "afternoon"};
    return words.contains(word);
}

std::vector<std::string> activityWords(std::string_view name)
{
    std::vector<std::string> words = foldedWords(name);
    std::erase_if(words, [](const std::string &word) { return isFiller(word) || isPartOfDayWord(word); });
    return words;
}

std::string verbStem(std::string_view word)
{
    if (const auto irregular = irregularVerbs().find(word); irregular != irregularVerbs().end()) {
        return std::string(irregular->second);
    }
    std::string stem(word);
    for (const std::string_view ending : {"ing", "ed", "es", "s", "e"}) {
        if (stem.size() >= ending.size() + 3 && stem.ends_with(ending)) {
            stem.resize(stem.size() - ending.size());
            return withoutDoubling(std::move(stem));
        }
    }
    return stem;
}

std::vector<std::string> activitySpellings(const std::vector<std::string> &words)
{
    std::vector<std::string> spellings{joinedWords(words)};
    for (const std::string_view ending : {"", "e", "ing"}) {
        std::vector<std::string> stems;
        for (const std::string &word : words) {
            stems.push_back(verbStem(word) + std::string(ending));
        }
        spellings.push_back(joinedWords(stems));
    }
    if (!words.empty() && !words.back().ends_with("ing")) { // "hoping" is no hopping
        std::vector<std::string> doubled = words;
        const std::string stem = verbStem(words.back());
        doubled.back() = stem + stem.back() + "ing";
        spellings.push_back(joinedWords(doubled));
    }
    return spellings;
}

} // namespace osteon
