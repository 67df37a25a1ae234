// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/halves_of_day.h"

#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

std::optional<HalfOfDay> halfOfWord(const Token &token)
{
    static const std::unordered_map<std::string_view, HalfOfDay> words{
        {"am", HalfOfDay::morning},       {"pm", HalfOfDay::afternoon},
        {"morgens", HalfOfDay::morning},  {"fruh", HalfOfDay::morning},
        {"frueh", HalfOfDay::morning},    {"vormittags", HalfOfDay::morning},
        {"abends", HalfOfDay::afternoon}, {"nachmittags", HalfOfDay::afternoon},
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
    const bool isSpanish = isWordAt(tokens, at, end, "de") && isWordAt(tokens, at + 1, end, "la");
    const bool isEnglish = isWordAt(tokens, at, end, "in") && isWordAt(tokens, at + 1, end, "the");
    if (!isSpanish && !isEnglish) {
        return std::nullopt;
    }
    static const Words mornings{"morning", "manana"};
    static const Words afternoons{"afternoon", "evening", "tarde", "noche"};
    const std::string_view word = at + 2 < end ? std::string_view(tokens[at + 2].folded) : std::string_view();
    if (mornings.contains(word)) {
        return HalfMatch{HalfOfDay::morning, at + 3};
    }
    return afternoons.contains(word) ? std::optional(HalfMatch{HalfOfDay::afternoon, at + 3}) : std::nullopt;
}

} // namespace osteon
