// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_words.h"
#include "logging/number_words.h"
#include "logging/part_of_day.h"
#include "logging/time_words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

const std::unordered_map<std::string_view, Meal> &mealWords()
{
    static const std::unordered_map<std::string_view, Meal> words{
        {"breakfast", Meal::breakfast},    {"brekkie", Meal::breakfast},    {"fruhst", Meal::breakfast},
        {"bfast", Meal::breakfast},        {"bf", Meal::breakfast},         {"fruhstuck", Meal::breakfast},
        {"morgens", Meal::breakfast},      {"desayuno", Meal::breakfast},   {"desayune", Meal::breakfast},
        {"desayunar", Meal::breakfast},    {"lunch", Meal::lunch},          {"mittagessen", Meal::lunch},
        {"mittag", Meal::lunch},           {"mittags", Meal::lunch},        {"almuerzo", Meal::lunch},
        {"almorce", Meal::lunch},          {"almorzar", Meal::lunch},       {"comida", Meal::lunch},
        {"dinner", Meal::dinner},          {"supper", Meal::dinner},        {"abendessen", Meal::dinner},
        {"abendbrot", Meal::dinner},       {"abends", Meal::dinner},        {"abend", Meal::dinner},
        {"nachtmahl", Meal::dinner},       {"cena", Meal::dinner},          {"cene", Meal::dinner},
        {"cenar", Meal::dinner},           {"snack", Meal::snack},          {"snacks", Meal::snack},
        {"zwischenmahlzeit", Meal::snack}, {"imbiss", Meal::snack},         {"jause", Meal::snack},
        {"nachmittags", Meal::snack},      {"merienda", Meal::snack},       {"meriende", Meal::snack},
        {"merendar", Meal::snack},         {"tentempie", Meal::snack},      {"elevenses", Meal::snack},
        {"fruehstueck", Meal::breakfast},  {"zmorge", Meal::breakfast},     {"zmittag", Meal::lunch},
        {"znacht", Meal::dinner},          {"znuni", Meal::snack},          {"zvieri", Meal::snack},
        {"cenado", Meal::dinner},          {"desayunado", Meal::breakfast}, {"almorzado", Meal::lunch},
        {"merendado", Meal::snack},        {"cenamos", Meal::dinner},       {"desayunamos", Meal::breakfast},
        {"almorzamos", Meal::lunch},       {"merendamos", Meal::snack},     {"brotzeit", Meal::snack},
        {"vesper", Meal::snack},           {"colacion", Meal::snack},       {"ceno", Meal::dinner},
        {"meriendo", Meal::snack},
    };
    return words;
}

/// "for", "zum", "con el": what stands in front of a meal, with its article.
std::size_t afterPrepositions(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words prepositions{"w",    "for", "at", "with", "zum", "beim", "mit",  "zu",
                                    "para", "con", "en", "de",   "mi",  "he",   "hemos"};
    static const Words articles{"my", "the", "dem", "el", "la", "mi"};
    std::size_t place = at + (isWordAt(tokens, at, end, prepositions) ? 1 : 0);
    return place + (isWordAt(tokens, place, end, articles) ? 1 : 0);
}

/// "afternoon snack", "late lunch".
std::size_t afterQualifier(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words qualifiers{"afternoon", "morning", "midnight", "evening", "late", "early", "second"};
    const bool isQualifier = isWordAt(tokens, at, end, qualifiers) && at + 1 < end &&
                             tokens[at + 1].isWord() && mealWords().contains(tokens[at + 1].folded);
    return at + (isQualifier ? 1 : 0);
}

/// "for tea", "for my tea": tea alone is a drink.
bool isTeaAsMeal(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const std::size_t place = at + (isWordAt(tokens, at, end, "for") ? 1 : 0);
    const std::size_t word = place + (isWordAt(tokens, place, end, "my") ? 1 : 0);
    return isWordAt(tokens, word, end, "teatime") || (place > at && isWordAt(tokens, word, end, "tea"));
}

/// The meal in front of `end`, with the preposition or brackets that it needs behind an item.
std::optional<std::pair<std::size_t, Meal>> mealBehind(const Tokens &tokens, TokenRange item)
{
    constexpr std::size_t longest = 5;
    const std::size_t first = std::max(item.begin + 1, item.end - std::min(item.end, longest));
    for (std::size_t at = first; at < item.end; ++at) {
        const bool isBracket = tokens[at].isMark("(") && tokens[item.end - 1].isMark(")");
        const std::size_t begin = isBracket ? at + 1 : at;
        const std::size_t end = isBracket ? item.end - 1 : item.end;
        const auto meal = mealWordAt(tokens, begin, end);
        const bool isBehind = meal && meal->next == end;
        if (isBehind && (isBracket || afterPrepositions(tokens, begin, end) > begin)) {
            return std::pair(at, meal->meal);
        }
    }
    return std::nullopt;
}

std::optional<std::pair<std::size_t, SpokenTime>> timeBehind(const Tokens &tokens, TokenRange item)
{
    constexpr std::size_t longest = 8;
    const std::size_t first = std::max(item.begin + 1, item.end - std::min(item.end, longest));
    for (std::size_t at = first; at < item.end; ++at) {
        const auto time = timeAt(tokens, at, item.end);
        if (time && time->next == item.end && time->time && time->isCertain) {
            return std::pair(at, *time->time);
        }
    }
    return std::nullopt;
}

/// "for breakfast I had 2 eggs".
bool isVerbBeforeAmount(const Tokens &tokens, std::size_t at, std::size_t end)
{
    std::size_t place = at;
    while (place < end && isLeadingFiller(tokens[place])) {
        ++place;
    }
    return place > at && (digitsAt(tokens, place, end) || numberWordsAt(tokens, place, end));
}

} // namespace

std::optional<MealMatch> mealWordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const std::size_t place = afterQualifier(tokens, afterPrepositions(tokens, at, end), end);
    if (isTeaAsMeal(tokens, at, end)) {
        return MealMatch{place + 1, Meal::dinner};
    }
    const auto found =
        place < end && tokens[place].isWord() ? mealWords().find(tokens[place].folded) : mealWords().end();
    return found == mealWords().end() ? std::nullopt : std::optional(MealMatch{place + 1, found->second});
}

std::optional<MealMatch> mealAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto match = mealWordAt(tokens, at, end);
    if (!match || match->next >= end) {
        return std::nullopt;
    }
    const Token &next = tokens[match->next];
    const bool isMarked = next.isMark(":") || next.isMark(",") || next.isMark(";") || next.isMark("\n") ||
                          next.isNote() || (next.isMark("-") && match->next + 1 < end);
    static const Words clear{"zum", "beim", "for", "para"}; // "zum Abendessen Käsespätzle"
    static const Words eaten{"cene", "desayune", "almorce", "meriende", "ceno", "meriendo"};
    const bool isClear = isWordAt(tokens, at, end, clear) || isWordAt(tokens, at, end, eaten);
    const bool isFollowed = isMarked || isClear || digitsAt(tokens, match->next, end) ||
                            numberWordsAt(tokens, match->next, end) || timeAt(tokens, match->next, end) ||
                            isVerbBeforeAmount(tokens, match->next, end);
    return isFollowed ? match : std::nullopt;
}

bool isMealBehindJoint(const Tokens &tokens, std::size_t at)
{
    static const Words verbs{"cene", "desayune", "almorce", "meriende"};
    return at + 1 < tokens.size() && isJoint(tokens[at]) && isWordAt(tokens, at + 1, tokens.size(), verbs) &&
           mealAt(tokens, at + 1, tokens.size());
}

Occasion occasionOf(std::string_view line, const Tokens &tokens, TokenRange item)
{
    Occasion occasion{{}, item};
    bool hasPart = false;
    for (bool isRead = true; isRead;) {
        isRead = false;
        const auto part = hasPart ? std::nullopt : partOfDayBehind(tokens, occasion.rest);
        const auto meal = occasion.meal ? std::nullopt : mealBehind(tokens, occasion.rest);
        // Of "nach dem Frühstück", "dem Frühstück" alone would be with it.
        const bool isLonger = part && meal && part->range.begin < meal->first;
        if (meal && !isLonger) {
            occasion.meal = meal->second;
            occasion.part = hasPart
                                ? occasion.part
                                : SaidPart{spacedText(line, tokens, {meal->first, occasion.rest.end}), true};
            occasion.rest.end = meal->first;
            isRead = true;
        } else if (const auto time = timeBehind(tokens, occasion.rest); time && !occasion.time) {
            occasion.time = time->second;
            occasion.rest.end = time->first;
            isRead = true;
        } else if (part) {
            hasPart = true;
            occasion.part = {spacedText(line, tokens, part->range), part->meal.has_value()};
            occasion.meal = occasion.meal ? occasion.meal : part->meal;
            occasion.rest.end = part->range.begin;
            isRead = true;
        }
    }
    return occasion;
}

} // namespace osteon
