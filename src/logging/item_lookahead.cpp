// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_lookahead.h"

#include "logging/about_words.h"
#include "logging/item_words.h"
#include "logging/written_amount.h"

#include <unordered_set>

namespace osteon {

bool isNumberAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return at < end && tokens[at].isNumber();
}

bool isAmountAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (isNumberAt(tokens, at, end)) {
        return true;
    }
    const auto words = numberWordsAt(tokens, at, end);
    return words && amountWith(*words, tokens, at, end, false).unit.has_value();
}

std::optional<NumberMatch> countingWordsAt(const Tokens &tokens, std::size_t at, std::size_t end,
                                           bool isAtStart)
{
    const auto match = numberWordsAt(tokens, at, end);
    const bool isBehindName =
        match && at > 0 && tokens[at - 1].isMark(",") && !match->isArticle; // "banana, half"
    if (!match || (match->next >= end && !isBehindName)) {
        return std::nullopt;
    }
    if (match->next >= end) {
        return match;
    }
    const bool hasUnit = amountWith(*match, tokens, at, end, false).unit.has_value();
    const Token &next = tokens[match->next];
    const bool beforeName = isAtStart && !isJoint(next) && (next.isWord() || next.isMark("×"));
    return hasUnit || beforeName || isTimes(next) ? match : std::nullopt;
}

namespace {

/// Measures that Germans put right in front of a name: "Becher Joghurt".
bool isGermanMeasure(const Token &token)
{
    static const std::unordered_set<std::string_view> words{
        "becher",  "schale", "pott",   "haferl", "teller", "flasche", "schussel", "schuss", "prise",  "tafel",
        "packung", "tute",   "riegel", "kugel",  "krug",   "karton",  "klecks",   "mass",   "haeferl"};
    return token.isWord() && words.contains(token.folded);
}

/// The "gegessen" at the end, and the "hab ich" in front of it: "2 Eier hab ich gegessen".
bool isClosingAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> before{"hab", "habe", "haben", "ich", "wir"};
    std::size_t place = at;
    while (isWordAt(tokens, place, end, before)) {
        ++place;
    }
    return place + 1 == end && isClosingVerb(tokens[place]);
}

} // namespace

std::optional<UnitMatch> bareUnitAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto unit = unitAt(tokens, at, end);
    if (!unit || unit->next >= end) {
        return std::nullopt;
    }
    const bool isOther = tokens[at].folded == "el" || tokens[at].folded == "c"; // "the" in Spanish; vitamin C
    const bool isLarge = unit->unit == Unit::litre || unit->unit == Unit::kilogram;
    const bool isBeforeOf = (isLarge || unit->unit == Unit::unsupported) && isOf(tokens[unit->next]);
    const bool isAndHalf = isLarge && halfAfter(tokens, unit->next, end); // "litro y medio de leche"
    const bool isOne = isHousehold(unit->unit) || unit->unit == Unit::hour || isBeforeOf || isAndHalf ||
                       isGermanMeasure(tokens[at]);
    return isOne && !isOther ? unit : std::nullopt;
}

bool isIdleWordAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isAtStart, bool hasName)
{
    const Token &word = tokens[at];
    const bool isAbout = isAboutAt(tokens, at, end, isAtStart);
    const bool isPreposition = isBeforeNumber(word) && hasName && isAmountAt(tokens, at + 1, end);
    return isAbout || isPreposition || (!isAtStart && isClosingAt(tokens, at, end));
}

bool isVitaminNumberAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return isVitaminLetter(tokens[at - 1]) && isNumberAt(tokens, at, end) && tokens[at].folded.size() <= 2 &&
           at + 1 < end && tokens[at + 1].kind != Token::Kind::mark && !unitAt(tokens, at + 1, end);
}

std::optional<ProblemReason> faultOfMarkAt(const Tokens &tokens, std::size_t at, TokenRange item,
                                           bool isAtStart)
{
    const Token &mark = tokens[at];
    const bool beforeNumber = isNumberAt(tokens, at + 1, item.end);
    const bool isSticking = beforeNumber && !tokens[at + 1].spaceBefore && mark.spaceBefore;
    const bool isBetween = beforeNumber && at > item.begin && isNumberAt(tokens, at - 1, item.end);
    if (isControl(mark) || mark.isMark("\"")) {
        return ProblemReason::unknownFood;
    }
    if (mark.isMark("-") && beforeNumber && (isSticking || isAtStart)) {
        return ProblemReason::impossible;
    }
    return (isComparison(mark) && beforeNumber) || isBetween ? std::optional(ProblemReason::unclearAmount)
                                                             : std::nullopt;
}

} // namespace osteon
