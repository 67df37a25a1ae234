// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suggestion.h"

#include "logging/reading.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace osteon {

namespace {

constexpr std::size_t mostWords =
    12; // beyond that it is no name any more, and the search grows with the square

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char character : text) {
        if (character != ' ') {
            word += character;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, [](char character) { return character >= '0' && character <= '9'; });
}

struct Replacement
{
    std::string text;
    bool isUnderstood = false;     ///< else the amount is unclear, and its owner sees that
    std::size_t portionLength = 0; ///< how much of the amount was kept
    std::size_t replacedWords = 0;
};

Replacement replaced(const std::vector<std::string> &words, std::size_t first, std::size_t end,
                     std::string_view name)
{
    Replacement result;
    result.replacedWords = end - first;
    for (std::size_t at = 0; at <= words.size(); ++at) {
        if (at == first) {
            result.text.append(result.text.empty() ? "" : " ").append(name);
        }
        if (at < words.size() && (at < first || at >= end)) {
            result.text.append(result.text.empty() ? "" : " ").append(words[at]);
        }
    }
    return result;
}

/// Whether the name stands where a name belongs, be it with an amount that does not fit it.
bool isReadable(Replacement &candidate, const Catalogue &catalogue, Day day)
{
    const LineReading reading = readLine(candidate.text, catalogue, day, day);
    if (reading.items.size() + reading.problems.size() != 1) {
        return false;
    }
    if (!reading.problems.empty()) {
        const ProblemReason reason = reading.problems.front().reason;
        return reason == ProblemReason::unknownUnit || reason == ProblemReason::unclearAmount;
    }
    candidate.isUnderstood = true;
    const auto *intake = std::get_if<IntakeEntry>(&reading.items.front().entry);
    candidate.portionLength = intake != nullptr ? intake->portionText.size() : 0;
    return true;
}

/// As much of the amount as possible is kept: of a clear one by its length, else by the words left standing.
bool isBetter(const Replacement &left, const Replacement &right)
{
    if (left.isUnderstood != right.isUnderstood) {
        return left.isUnderstood;
    }
    if (!left.isUnderstood) {
        return left.replacedWords < right.replacedWords;
    }
    return std::tie(left.portionLength, left.replacedWords) >
           std::tie(right.portionLength, right.replacedWords);
}

} // namespace

std::string withSuggestion(std::string_view part, std::string_view suggestion, const Catalogue &catalogue,
                           Day day)
{
    const std::vector<std::string> words = wordsOf(part);
    std::optional<Replacement> best;
    for (std::size_t first = 0; first < std::min(words.size(), mostWords); ++first) {
        for (std::size_t end = first + 1; end <= words.size() && !hasDigit(words[end - 1]); ++end) {
            Replacement candidate = replaced(words, first, end, suggestion);
            if (isReadable(candidate, catalogue, day) && (!best || isBetter(candidate, *best))) {
                best = std::move(candidate);
            }
        }
    }
    if (best) {
        return best->text;
    }
    const auto name = std::ranges::find_if_not(words, hasDigit);
    return replaced(words, static_cast<std::size_t>(name - words.begin()), words.size(), suggestion).text;
}

} // namespace osteon
