// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/halves_of_day.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace osteon {

namespace {

struct Phrase
{
    std::vector<std::string_view> words;
    HalfOfDay half{};
};

const std::vector<Phrase> &phrases()
{
    static const std::vector<Phrase> all{
        {{"in", "the", "morning"}, HalfOfDay::morning},
        {{"in", "the", "afternoon"}, HalfOfDay::afternoon},
        {{"in", "the", "evening"}, HalfOfDay::afternoon},
        {{"at", "night"}, HalfOfDay::night},
        {{"in", "der", "nacht"}, HalfOfDay::night},
        {{"in", "der", "fruh"}, HalfOfDay::morning},
        {{"de", "la", "manana"}, HalfOfDay::spanishMorning},
        {{"de", "la", "tarde"}, HalfOfDay::afternoon},
        {{"de", "la", "noche"}, HalfOfDay::night},
        {{"de", "la", "madrugada"}, HalfOfDay::morning},
        {{"del", "mediodia"}, HalfOfDay::noon},
    };
    return all;
}

std::optional<HalfOfDay> halfOfWord(const Token &token)
{
    static const std::unordered_map<std::string_view, HalfOfDay> words{
        {"am", HalfOfDay::morning},       {"pm", HalfOfDay::afternoon},
        {"morgens", HalfOfDay::morning},  {"fruh", HalfOfDay::morning},
        {"frueh", HalfOfDay::morning},    {"vormittags", HalfOfDay::morning},
        {"abends", HalfOfDay::afternoon}, {"nachmittags", HalfOfDay::afternoon},
        {"nachts", HalfOfDay::night},     {"mittags", HalfOfDay::noon},
    };
    const auto found = token.isWord() ? words.find(token.folded) : words.end();
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<HalfMatch> halfOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (const auto half = at < end ? halfOfWord(tokens[at]) : std::nullopt) {
        return HalfMatch{*half, at + 1};
    }
    const auto found = std::ranges::find_if(phrases(), [&](const Phrase &phrase) {
        for (std::size_t word = 0; word < phrase.words.size(); ++word) {
            if (!isWordAt(tokens, at + word, end, phrase.words[word])) {
                return false;
            }
        }
        return true;
    });
    return found == phrases().end() ? std::nullopt
                                    : std::optional(HalfMatch{found->half, at + found->words.size()});
}

std::optional<int> hourIn(HalfOfDay half, int saidHour)
{
    const bool isOfNight = half == HalfOfDay::night;
    if (saidHour > 12 && saidHour < 24 && (isOfNight || half == HalfOfDay::noon)) {
        return saidHour; // "22 Uhr nachts"
    }
    if (saidHour < (isOfNight ? 0 : 1) || saidHour > 12) {
        return std::nullopt;
    }
    switch (half) {
    case HalfOfDay::none:
    case HalfOfDay::spanishMorning:
        return saidHour;
    case HalfOfDay::morning:
        return saidHour % 12;
    case HalfOfDay::afternoon:
        return saidHour % 12 + 12;
    case HalfOfDay::noon:
        return saidHour < 11 ? saidHour + 12 : saidHour;
    case HalfOfDay::night:
        break;
    }
    return saidHour == 12 ? 0 : saidHour < 6 ? saidHour : saidHour + 12;
}

} // namespace osteon
