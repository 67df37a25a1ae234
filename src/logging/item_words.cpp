// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_words.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

template <std::size_t Count>
bool isOneOf(const Token &token, const std::array<std::string_view, Count> &words)
{
    return token.isWord() && std::ranges::find(words, std::string_view(token.folded)) != words.end();
}

} // namespace

bool isVagueWord(const Token &token)
{
    static const Words words{"some",   "few",      "several", "bit",     "little", "lot",   "lots",
                             "plenty", "much",     "many",    "etwas",   "paar",   "wenig", "viel",
                             "viele",  "bisschen", "einige",  "mehrere", "poco",   "poca",  "pocos",
                             "pocas",  "algo",     "unos",    "unas",    "mucho",  "mucha", "muchos",
                             "muchas", "varios",   "varias",  "algunos", "algunas"};
    return token.isWord() && words.contains(token.folded);
}

bool isLeadingFiller(const Token &token)
{
    static const Words words{
        "i",      "i've",          "we",       "ate",      "had",     "have",    "having",  "drank",
        "drunk",  "took",          "taken",    "take",     "did",     "done",    "eaten",   "then",
        "also",   "plus",          "my",       "the",      "ich",     "wir",     "hab",     "habe",
        "hatte",  "ass",           "trank",    "nahm",     "esse",    "trinke",  "nehme",   "dann",
        "auch",   "noch",          "meine",    "mein",     "meinen",  "he",      "comi",    "comido",
        "tome",   "tomado",        "bebi",     "bebido",   "hice",    "hecho",   "tomo",    "luego",
        "mi",     "mis",           "despues",  "and",      "und",     "y",       "e",       "went",
        "danach", "anschliessend", "dazu",     "me",       "nos",     "just",    "gerade",  "haben",
        "eben",   "i'm",           "la",       "las",      "los",     "we've",   "eating",  "drinking",
        "taking", "estoy",         "comiendo", "bebiendo", "tomando", "comimos", "bebimos", "tomamos",
        "hemos",  "assen",         "tranken",  "hatten",   "nur",     "only",    "finished"};
    return token.isMark("+") || token.isMark("&") || (token.isWord() && words.contains(token.folded));
}

bool isClosingVerb(const Token &token)
{
    static const Words words{"gegessen", "getrunken", "genommen", "eingenommen", "gemacht", "gehabt"};
    return token.isWord() && words.contains(token.folded);
}

bool isBeforeNumber(const Token &token)
{
    static const Words words{"for", "of", "fur", "von", "de", "durante", "por", "during"};
    return token.isWord() && words.contains(token.folded);
}

bool isOf(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"of", "de", "del", "von"};
    return isOneOf(token, words);
}

bool isTimes(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"x", "times", "mal", "veces"};
    return token.isMark("×") || isOneOf(token, words);
}

bool isTo(const Token &token)
{
    constexpr std::array<std::string_view, 6> words{"to", "bis", "or", "oder", "o", "a"};
    return token.isMark("-") || isOneOf(token, words);
}

bool isBetweenWord(const Token &token)
{
    constexpr std::array<std::string_view, 3> words{"between", "zwischen", "entre"};
    return isOneOf(token, words);
}

bool isElementalWord(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"elemental", "elementar", "elementares", "elementarem"};
    return isOneOf(token, words);
}

bool isJoint(const Token &token)
{
    constexpr std::array<std::string_view, 9> words{"and",    "und",  "y",     "plus",   "then",
                                                    "danach", "dann", "luego", "despues"};
    return token.isMark("+") || token.isMark("&") || isOneOf(token, words);
}

bool isWith(const Token &token)
{
    constexpr std::array<std::string_view, 7> words{"with", "mit", "con", "w", "on", "auf", "sobre"};
    return isOneOf(token, words);
}

bool isOn(const Token &token)
{
    constexpr std::array<std::string_view, 3> words{"on", "auf", "sobre"};
    return isOneOf(token, words);
}

bool isVitaminLetter(const Token &token)
{
    constexpr std::array<std::string_view, 4> words{"d", "k", "b", "mk"};
    return isOneOf(token, words);
}

bool isComparison(const Token &token)
{
    return token.isMark("<") || token.isMark(">") || token.isMark("±");
}

bool isControl(const Token &token)
{
    const char32_t character = characterAt(token.folded, 0).value;
    const bool isLineBreak = character == '\n';
    return token.kind == Token::Kind::mark && !isLineBreak &&
           (character < 0x20 || (character >= 0x7F && character < 0xA0));
}

std::optional<Number> timesIn(const Token &token)
{
    static const std::unordered_map<std::string_view, std::int64_t> words{
        {"twice", 2},   {"thrice", 3},  {"einmal", 1},  {"zweimal", 2},
        {"dreimal", 3}, {"viermal", 4}, {"funfmal", 5}, {"doppelt", 2},
    };
    if (!token.isWord()) {
        return std::nullopt;
    }
    if (const auto found = words.find(token.folded); found != words.end()) {
        return Number::whole(found->second);
    }
    const std::string_view digits = std::string_view(token.folded).substr(1);
    const bool isTimesNumber = token.folded.front() == 'x' && !digits.empty() && digits.size() <= 3 &&
                               digits.find_first_not_of("0123456789") == std::string_view::npos;
    const auto number = isTimesNumber ? readWrittenNumber(digits) : std::unexpected(NumberError::malformed);
    return number ? std::optional(number->value) : std::nullopt;
}

} // namespace osteon
