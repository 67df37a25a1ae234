// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/part_of_day.h"

#include "catalogue/text_folding.h"
#include "logging/item_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace osteon {

namespace {

struct Phrase
{
    std::vector<std::string_view> words;
    std::optional<Meal> meal;
};

constexpr auto noMeal = std::nullopt;

/// Parts of the day, and what else says when or where it was: without a meal it is kept as a note.
const std::vector<Phrase> &phrases()
{
    static const std::vector<Phrase> all{
        {{"in", "the", "morning"}, Meal::breakfast},
        {{"in", "the", "afternoon"}, Meal::snack},
        {{"in", "the", "evening"}, Meal::dinner},
        {{"at", "night"}, noMeal},
        {{"at", "bedtime"}, noMeal},
        {{"before", "bed"}, noMeal},
        {{"before", "bedtime"}, noMeal},
        {{"mid-morning"}, noMeal},
        {{"mid", "morning"}, noMeal},
        {{"mid-afternoon"}, noMeal},
        {{"mid", "afternoon"}, noMeal},
        {{"morgens"}, Meal::breakfast},
        {{"mittags"}, Meal::lunch},
        {{"nachmittags"}, Meal::snack},
        {{"abends"}, Meal::dinner},
        {{"vormittags"}, noMeal},
        {{"nachts"}, noMeal},
        {{"am", "morgen"}, Meal::breakfast},
        {{"am", "mittag"}, Meal::lunch},
        {{"am", "nachmittag"}, Meal::snack},
        {{"am", "abend"}, Meal::dinner},
        {{"am", "vormittag"}, noMeal},
        {{"in", "der", "fruh"}, Meal::breakfast},
        {{"in", "der", "nacht"}, noMeal},
        {{"zur", "nacht"}, noMeal},
        {{"vor", "dem", "schlafen"}, noMeal},
        {{"vor", "dem", "schlafengehen"}, noMeal},
        {{"por", "la", "manana"}, Meal::breakfast},
        {{"en", "la", "manana"}, Meal::breakfast},
        {{"por", "la", "tarde"}, Meal::snack},
        {{"en", "la", "tarde"}, Meal::snack},
        {{"por", "la", "noche"}, Meal::dinner},
        {{"en", "la", "noche"}, Meal::dinner},
        {{"a", "media", "manana"}, noMeal},
        {{"a", "media", "tarde"}, noMeal},
        {{"antes", "de", "dormir"}, noMeal},
        {{"antes", "de", "acostarme"}, noMeal},
        {{"before", "breakfast"}, noMeal},
        {{"after", "breakfast"}, noMeal},
        {{"before", "lunch"}, noMeal},
        {{"after", "lunch"}, noMeal},
        {{"before", "dinner"}, noMeal},
        {{"after", "dinner"}, noMeal},
        {{"on", "an", "empty", "stomach"}, noMeal},
        {{"vor", "dem", "fruhstuck"}, noMeal},
        {{"nach", "dem", "fruhstuck"}, noMeal},
        {{"vor", "dem", "essen"}, noMeal},
        {{"nach", "dem", "essen"}, noMeal},
        {{"nach", "dem", "mittagessen"}, noMeal},
        {{"vor", "dem", "abendessen"}, noMeal},
        {{"nach", "dem", "abendessen"}, noMeal},
        {{"auf", "nuchternen", "magen"}, noMeal},
        {{"antes", "del", "desayuno"}, noMeal},
        {{"despues", "del", "desayuno"}, noMeal},
        {{"antes", "de", "desayunar"}, noMeal},
        {{"antes", "de", "comer"}, noMeal},
        {{"despues", "de", "comer"}, noMeal},
        {{"antes", "de", "cenar"}, noMeal},
        {{"despues", "de", "cenar"}, noMeal},
        {{"en", "ayunas"}, noMeal},
        {{"with", "food"}, noMeal},
        {{"with", "a", "meal"}, noMeal},
        {{"before", "food"}, noMeal},
        {{"after", "food"}, noMeal},
        {{"after", "eating"}, noMeal},
        {{"after", "supper"}, noMeal},
        {{"zum", "essen"}, noMeal},
        {{"nach", "dem", "abendbrot"}, noMeal},
        {{"vor", "dem", "mittagessen"}, noMeal},
        {{"antes", "de", "la", "cena"}, noMeal},
        {{"despues", "de", "la", "cena"}, noMeal},
        {{"antes", "de", "la", "comida"}, noMeal},
        {{"despues", "de", "la", "comida"}, noMeal},
        {{"despues", "de", "desayunar"}, noMeal},
        {{"after", "work"}, noMeal},
        {{"before", "work"}, noMeal},
        {{"at", "work"}, noMeal},
        {{"at", "home"}, noMeal},
        {{"after", "swimming"}, noMeal},
        {{"after", "my", "swim"}, noMeal},
        {{"after", "my", "walk"}, noMeal},
        {{"after", "my", "shift"}, noMeal},
        {{"after", "the", "gym"}, noMeal},
        {{"after", "exercise"}, noMeal},
        {{"nach", "der", "arbeit"}, noMeal},
        {{"vor", "der", "arbeit"}, noMeal},
        {{"in", "der", "arbeit"}, noMeal},
        {{"zu", "hause"}, noMeal},
        {{"zuhause"}, noMeal},
        {{"nach", "dem", "sport"}, noMeal},
        {{"nach", "dem", "training"}, noMeal},
        {{"nach", "dem", "schwimmen"}, noMeal},
        {{"nach", "dem", "spaziergang"}, noMeal},
        {{"nach", "dem", "dienst"}, noMeal},
        {{"nach", "dem", "nachtdienst"}, noMeal},
        {{"despues", "de", "nadar"}, noMeal},
        {{"despues", "de", "caminar"}, noMeal},
        {{"despues", "de", "pasear"}, noMeal},
        {{"despues", "de", "entrenar"}, noMeal},
        {{"despues", "del", "gimnasio"}, noMeal},
        {{"despues", "del", "trabajo"}, noMeal},
        {{"antes", "del", "trabajo"}, noMeal},
        {{"al", "salir", "del", "trabajo"}, noMeal},
        {{"en", "el", "trabajo"}, noMeal},
        {{"en", "casa"}, noMeal},
    };
    return all;
}

using PhrasesByWord = std::unordered_map<std::string_view, std::vector<Phrase>>;

/// By one of their words, so that a token is compared with few of them.
PhrasesByWord phrasesBy(std::string_view (*wordOf)(const Phrase &))
{
    PhrasesByWord byWord;
    for (const Phrase &phrase : phrases()) {
        byWord[wordOf(phrase)].push_back(phrase);
    }
    return byWord;
}

const std::vector<Phrase> &phrasesOf(const PhrasesByWord &byWord, const Token &token)
{
    static const std::vector<Phrase> none;
    const auto found = byWord.find(token.folded);
    return found == byWord.end() ? none : found->second;
}

const std::vector<Phrase> &phrasesFrom(const Token &first)
{
    static const PhrasesByWord all = phrasesBy([](const Phrase &phrase) { return phrase.words.front(); });
    return phrasesOf(all, first);
}

const std::vector<Phrase> &phrasesUpTo(const Token &last)
{
    static const PhrasesByWord all = phrasesBy([](const Phrase &phrase) { return phrase.words.back(); });
    return phrasesOf(all, last);
}

const std::unordered_map<std::string_view, std::optional<Meal>> &partWords()
{
    static const std::unordered_map<std::string_view, std::optional<Meal>> words{
        {"morning", Meal::breakfast}, {"evening", Meal::dinner},
        {"afternoon", Meal::snack},   {"night", noMeal},
        {"bedtime", noMeal},          {"fruh", Meal::breakfast},
        {"frueh", Meal::breakfast},   {"morgen", Meal::breakfast},
        {"mittag", Meal::lunch},      {"nachmittag", Meal::snack},
        {"abend", Meal::dinner},      {"nacht", noMeal},
        {"vormittag", noMeal},        {"noche", Meal::dinner},
        {"tarde", Meal::snack},       {"manana", Meal::breakfast},
        {"morgens", Meal::breakfast}, {"mittags", Meal::lunch},
        {"nachmittags", Meal::snack}, {"abends", Meal::dinner},
        {"nachts", noMeal},           {"vormittags", noMeal},
        {"anoche", Meal::dinner},     {"anteanoche", Meal::dinner},
        {"antenoche", Meal::dinner},  {"tonight", Meal::dinner},
        {"noon", Meal::lunch},
    };
    return words;
}

bool isPhraseAt(const Tokens &tokens, std::size_t at, std::size_t end, const Phrase &phrase)
{
    std::size_t same = 0;
    while (same < phrase.words.size() && isWordAt(tokens, at + same, end, phrase.words[same])) {
        ++same;
    }
    return same == phrase.words.size();
}

/// Behind an item "morgen" and "mañana" are tomorrow, and "mittag" and "abend" meals.
bool isBareWordBehind(const Token &token)
{
    constexpr std::array words{"morning", "evening", "afternoon", "night", "bedtime", "fruh",
                               "frueh",   "nacht",   "abend",     "noche", "tarde"};
    return token.isWord() && std::ranges::find(words, std::string_view(token.folded)) != words.end();
}

std::optional<DayPart> phraseBehind(const Tokens &tokens, TokenRange item)
{
    if (item.isEmpty()) {
        return std::nullopt;
    }
    for (const Phrase &phrase : phrasesUpTo(tokens[item.end - 1])) {
        const std::size_t at = item.end - std::min(item.end, phrase.words.size());
        if (at > item.begin && isPhraseAt(tokens, at, item.end, phrase)) {
            return DayPart{{at, item.end}, phrase.meal};
        }
    }
    return std::nullopt;
}

/// "all morning", "toda la noche", "más tarde": no part of the day, but how long or how much later.
bool goesWithWordBefore(const Token &before)
{
    constexpr std::array words{"all",  "the", "every", "each",   "whole", "of",    "good",
                               "toda", "la",  "mas",   "ganzen", "jeden", "ganze", "jede",
                               "den",  "die", "cada",  "una",    "de"};
    return before.isWord() && std::ranges::find(words, std::string_view(before.folded)) != words.end();
}

std::optional<DayPart> wordBehind(const Tokens &tokens, TokenRange item, bool (*isWord)(const Token &))
{
    const std::size_t at = item.end - std::min<std::size_t>(item.end, 1);
    return at > item.begin && isWord(tokens[at]) && !goesWithWordBefore(tokens[at - 1])
               ? std::optional(DayPart{{at, item.end}, mealOfPartWord(tokens[at])})
               : std::nullopt;
}

} // namespace

std::optional<Meal> mealOfPartWord(const Token &token)
{
    const auto found = token.isWord() ? partWords().find(token.folded) : partWords().end();
    return found == partWords().end() ? std::nullopt : found->second;
}

bool isPartWord(const Token &token)
{
    return token.isWord() && partWords().contains(token.folded);
}

std::optional<DayPart> partOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isBehindDay)
{
    if (at >= end) {
        return std::nullopt;
    }
    for (const Phrase &phrase : phrasesFrom(tokens[at])) {
        const bool isBelieved = phrase.words.size() > 1 || isBehindDay;
        if (at + phrase.words.size() < end && isBelieved && isPhraseAt(tokens, at, end, phrase)) {
            return DayPart{{at, at + phrase.words.size()}, phrase.meal};
        }
    }
    const bool isWord = at + 1 < end && (isBareWordBehind(tokens[at]) || tokens[at].isWord("nachts"));
    return isWord && (isBehindDay || tokens[at + 1].isMark(":"))
               ? std::optional(DayPart{{at, at + 1}, mealOfPartWord(tokens[at])})
               : std::nullopt;
}

std::optional<DayPart> partOfDayInside(const Tokens &tokens, std::size_t at, std::size_t end)
{
    for (const Phrase &phrase : phrasesFrom(tokens[at])) {
        const std::size_t next = at + phrase.words.size();
        if (next < end && isPhraseAt(tokens, at, end, phrase)) {
            return DayPart{{at, next}, phrase.meal};
        }
    }
    return std::nullopt;
}

std::optional<DayPart> partOfDayBehind(const Tokens &tokens, TokenRange item)
{
    const auto phrase = phraseBehind(tokens, item);
    return phrase ? phrase : wordBehind(tokens, item, isBareWordBehind);
}

std::optional<std::pair<DayPart, DayPart>> twoPartsBehind(const Tokens &tokens, TokenRange item)
{
    const auto either = [&](TokenRange range) {
        const auto phrase = phraseBehind(tokens, range);
        return phrase ? phrase : wordBehind(tokens, range, isPartWord);
    };
    const auto second = either(item);
    const std::size_t joint = second && second->range.begin > item.begin ? second->range.begin - 1 : 0;
    const bool isJoined = joint > item.begin && (isJoint(tokens[joint]) || tokens[joint].isMark("/"));
    const auto first = isJoined ? either({item.begin, joint}) : std::nullopt;
    return first ? std::optional(std::pair(*first, *second)) : std::nullopt;
}

std::string clearWordsFor(std::string_view line, const Tokens &tokens, const DayPart &part)
{
    static const std::unordered_map<std::string_view, std::string_view> clear{
        {"manana", "por la mañana"}, {"morgen", "morgens"},         {"tarde", "por la tarde"},
        {"noche", "por la noche"},   {"fruh", "morgens"},           {"morning", "in the morning"},
        {"night", "at night"},       {"evening", "in the evening"}, {"abend", "abends"}};
    const bool isWord = part.range.end == part.range.begin + 1;
    const auto found = isWord ? clear.find(tokens[part.range.begin].folded) : clear.end();
    return found == clear.end() ? spacedText(line, tokens, part.range) : std::string(found->second);
}

bool isAtNight(const SaidPart &part)
{
    static const std::unordered_set<std::string_view> nights{"night", "tonight", "nacht",      "nachts",
                                                             "noche", "anoche",  "anteanoche", "antenoche"};
    return std::ranges::any_of(foldedWords(part.text),
                               [](const std::string &word) { return nights.contains(word); });
}

void notePart(ReadItem &item, const SaidPart &part)
{
    const auto note = [&](auto &entry) {
        entry.note = entry.note ? *entry.note + "; " + part.text : part.text;
    };
    if (part.text.empty() || (part.isMeal && std::holds_alternative<IntakeEntry>(item.entry))) {
        return;
    }
    std::visit(note, item.entry);
    for (auto &alternative : item.alternatives) {
        std::visit(note, alternative);
    }
}

} // namespace osteon
