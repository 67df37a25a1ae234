// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/about_words.h"

#include "logging/item_lookahead.h"
#include "logging/item_words.h"
#include "logging/unit.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <ranges>
#include <string_view>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

bool isAboutWord(const Token &token)
{
    static const Words words{
        "about",   "approx",      "approximately", "around", "ca",       "circa",  "roughly",
        "nearly",  "almost",      "barely",        "like",   "etwa",     "knapp",  "rund",
        "zirka",   "cirka",       "gut",           "so",     "unos",     "unas",   "ungefahr",
        "aprox",   "aproximadas", "aproximados",   "casi",   "como",     "apenas", "aproximadamente",
        "exactly", "genau",       "exactamente",   "exakt",  "ungefaehr"};
    return token.isWord() && words.contains(token.folded);
}

/// Those that may stand at the end: "200 ml milk, approx".
bool isAboutWordAtEnd(const Token &token)
{
    static const Words words{"approx", "approximately", "roughly",   "circa",           "zirka",
                             "aprox",  "ungefahr",      "ungefaehr", "aproximadamente", "exactly"};
    return token.isWord() && words.contains(token.folded);
}

/// Not of names: a "café solo" is one without milk.
bool isOnlyWord(const Token &token, bool isAtStart)
{
    static const Words anywhere{"only", "just", "nur"};
    static const Words inFront{"solo", "solamente", "unicamente", "lediglich", "merely", "bloss"};
    return token.isWord() &&
           (anywhere.contains(token.folded) || (isAtStart && inFront.contains(token.folded)));
}

/// Whether the words of the phrase, with a blank between them, stand there.
bool isPhraseAt(const Tokens &tokens, std::size_t at, std::size_t end, std::string_view phrase)
{
    for (const auto word : phrase | std::views::split(' ')) {
        if (!isWordAt(tokens, at, end, std::string_view(word.begin(), word.end()))) {
            return false;
        }
        ++at;
    }
    return true;
}

std::size_t lengthOf(std::string_view phrase)
{
    return static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
}

/// An amount, or "half an", "a" in front of a name.
bool hasAmountAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart)
{
    return isAmountAt(tokens, at, end) || (isAtStart && numberWordsAt(tokens, at, end));
}

/// Whether the word belongs to a phrase of several that says about how much.
bool isInAboutPhrase(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart)
{
    constexpr std::array<std::string_view, 9> phrases{"mas o menos", "more or less", "alrededor de",
                                                      "cerca de",    "en torno a",   "in etwa",
                                                      "or so",       "oder so",      "o asi"};
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        const std::size_t length = lengthOf(phrase);
        for (std::size_t first = at - std::min(at, length - 1); first <= at; ++first) {
            const std::size_t next = first + length;
            const bool isThere = next <= end && isPhraseAt(tokens, first, end, phrase);
            if (isThere && (next == end ? !isAtStart : hasAmountAt(tokens, next, end, isAtStart))) {
                return true;
            }
        }
        return false;
    });
}

/// "Fast eine Stunde" is nearly one; "fast" is how somebody walked.
bool isGermanFastAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const Words numbers{"ein",         "eine", "einen",   "einer",      "zwei",
                               "drei",        "vier", "funf",    "eineinhalb", "anderthalb",
                               "anderthalbe", "zehn", "zwanzig", "dreissig"};
    return isWordAt(tokens, at, end, "fast") && isWordAt(tokens, at + 1, end, numbers);
}

/// Whether the words in front of the amount make it one that nobody knows, such as "less than".
std::size_t lengthOfBoundAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart)
{
    constexpr std::array<std::string_view, 19> anywhere{
        "less than",   "more than",  "fewer than", "at least", "at most",      "up to",    "weniger als",
        "mehr als",    "bis zu",     "menos de",   "mas de",   "por lo menos", "al menos", "como mucho",
        "como minimo", "mindestens", "hochstens",  "maximal",  "minimum"};
    // "Dressing over 40 g lettuce" says where it was.
    constexpr std::array<std::string_view, 7> inFront{"over", "under", "above", "below",
                                                      "uber", "unter", "hasta"};
    const auto lengthIn = [&](const auto &phrases) -> std::size_t {
        const auto found = std::ranges::find_if(
            phrases, [&](std::string_view phrase) { return isPhraseAt(tokens, at, end, phrase); });
        return found == phrases.end() ? 0 : lengthOf(*found);
    };
    const std::size_t length = lengthIn(anywhere);
    return length == 0 && isAtStart ? lengthIn(inFront) : length;
}

/// "Bicicleta, más de 25 km/h" is a row of the catalogue.
bool isSpeedAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto unit = unitAt(tokens, at, end);
    return unit && unit->unit == Unit::speed;
}

/// The "a bit" of "a bit less than", which would leave another amount behind.
std::size_t beginOfBound(const Tokens &tokens, std::size_t begin, std::size_t at)
{
    static const Words before{"a",        "bit",      "little", "no",    "not",      "just",
                              "slightly", "well",     "ein",    "wenig", "bisschen", "etwas",
                              "nicht",    "deutlich", "kurz",   "un",    "poco",     "algo"};
    while (at > begin && isWordAt(tokens, at - 1, at, before)) {
        --at;
    }
    return at;
}

} // namespace

bool isAboutAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart)
{
    const Token &word = tokens[at];
    const bool isAbout = isAboutWord(word) || isOnlyWord(word, isAtStart) || isGermanFastAt(tokens, at, end);
    if (isAbout && hasAmountAt(tokens, at + 1, end, isAtStart)) {
        return true;
    }
    const bool isAbbreviated = isAboutWord(word) && at + 2 < end && tokens[at + 1].isMark(".");
    const bool isBeforeOther =
        isAboutWord(word) && at + 2 < end && isAboutWord(tokens[at + 1]); // "so ca. 200"
    const bool isAtEnd = !isAtStart && isAboutWordAtEnd(word) && at + 1 == end;
    return isAbbreviated || isBeforeOther || isAtEnd || isInAboutPhrase(tokens, at, end, isAtStart);
}

std::size_t behindAbout(const Tokens &tokens, std::size_t at, std::size_t end)
{
    while (at + 1 < end && isAboutAt(tokens, at, end, true)) {
        ++at;
    }
    return at;
}

std::size_t beginOfAbout(const Tokens &tokens, std::size_t first, std::size_t at)
{
    while (at > first && isAboutAt(tokens, at - 1, tokens.size(), true)) {
        --at;
    }
    return at;
}

std::optional<TokenRange> boundIn(const Tokens &tokens, TokenRange item)
{
    std::size_t first = item.begin;
    while (first + 1 < item.end && isLeadingFiller(tokens[first])) {
        ++first;
    }
    for (std::size_t at = item.begin; at < item.end; ++at) {
        const std::size_t begin = beginOfBound(tokens, item.begin, at);
        const std::size_t length = lengthOfBoundAt(tokens, at, item.end, begin <= first);
        const bool isSpeed = isSpeedAt(tokens, at + length + 1, item.end);
        if (length > 0 && !isSpeed && hasAmountAt(tokens, at + length, item.end, begin <= first)) {
            return TokenRange{begin, at + length};
        }
    }
    return std::nullopt;
}

} // namespace osteon
