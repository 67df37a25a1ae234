// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/negation.h"

#include "catalogue/text_folding.h"
#include "logging/about_words.h"
#include "logging/item_words.h"
#include "logging/medicines.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

std::span<const Token> tokensIn(const Tokens &tokens, TokenRange range)
{
    return std::span(tokens).subspan(range.begin, range.end - range.begin);
}

bool hasWord(std::span<const Token> tokens, const Words &words)
{
    return std::ranges::any_of(
        tokens, [&](const Token &token) { return token.isWord() && words.contains(token.folded); });
}

bool saysNot(const Token &token)
{
    return token.isWord("no") || token.isWord("not") || token.isWord("nicht");
}

/// "going to swim", "voy a nadar"; but "went" and "fui" have been.
bool isToCome(std::span<const Token> tokens)
{
    const auto isPair = [](const Token &first, const Token &second) {
        return (first.isWord("going") && second.isWord("to")) || (first.isWord("voy") && second.isWord("a"));
    };
    return std::ranges::adjacent_find(tokens, isPair) != tokens.end();
}

} // namespace

bool saysNotDone(const Tokens &tokens, TokenRange item)
{
    static const Words verbs{"forgot",  "forgotten", "skipped",     "missed",   "didn't", "didnt",
                             "haven't", "havent",    "wasn't",      "don't",    "dont",   "bought",
                             "vergass", "vergessen", "ausgelassen", "gekauft",  "kaufte", "eingekauft",
                             "olvide",  "olvido",    "olvidado",    "olvidada", "salte",  "compre",
                             "compro",  "compramos", "comprado"};
    static const Words intended{"hoping",    "planning", "planned", "wanted", "want",      "gonna",
                                "should",    "mochte",   "wollte",  "sollte", "geplant",   "abgesagt",
                                "cancelled", "canceled", "quiero",  "queria", "cancelado", "cancelada",
                                "cancele",   "watched",  "watching"};
    static const Words skippedOver{"rope", "ropes"};
    const auto all = tokensIn(tokens, item);
    return (!hasWord(all, skippedOver) && hasWord(all, verbs)) || hasWord(all, intended) || isToCome(all);
}

bool isNegated(const Tokens &tokens, TokenRange item)
{
    static const Words anywhere{"not", "nicht", "nichts", "nothing", "nada", "nunca", "never"};
    static const Words inFront{"no",     "kein", "keine", "keinen", "keinem", "keiner",
                               "nichts", "nix",  "nada",  "none",   "ningun", "ninguna"};
    if (const auto bound = boundIn(tokens, item); bound && saysNot(tokens[bound->begin])) {
        return false; // "no more than 200 ml"
    }
    const auto all = tokensIn(tokens, item);
    const auto first = std::ranges::find_if(all, [](const Token &token) {
        return !isLeadingFiller(token) && !token.isWord("hoy") && !token.isWord("heute") &&
               !token.isWord("today");
    });
    const bool isInFront = first != all.end() && first->isWord() && inFront.contains(first->folded);
    return isInFront || hasWord(all, anywhere);
}

bool saysWithout(const Tokens &tokens, TokenRange item)
{
    static const Words words{"without", "ohne", "sin", "no", "kein", "keine", "keinen"};
    return hasWord(tokensIn(tokens, item), words);
}

bool isOfDose(std::string_view text)
{
    static const Words words{"d",           "d3",          "k2",       "calcium",    "kalzium",
                             "calcio",      "magnesium",   "magnesio", "vitamin",    "vitamina",
                             "vitamine",    "tablet",      "tablets",  "tablette",   "tabletten",
                             "pill",        "pills",       "pille",    "pastilla",   "pastillas",
                             "comprimido",  "comprimidos", "medicine", "medicina",   "medikament",
                             "medikamente", "dose",        "dosis",    "supplement", "supplements"};
    return isMedicine(text) || std::ranges::any_of(foldedWords(text), [](const std::string &word) {
               return words.contains(word);
           });
}

} // namespace osteon
