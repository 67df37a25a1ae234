// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/unit.h"

#include "logging/unit_words.h"

namespace osteon {

namespace {

std::size_t afterPoint(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return at < end && tokens[at].isMark(".") && !tokens[at].spaceBefore ? at + 1 : at;
}

/// "international units", "internationale Einheiten", "unidades internacionales".
std::optional<UnitMatch> internationalUnitAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isEnglishOrGerman =
        isWordAt(tokens, at, end, "international") || isWordAt(tokens, at, end, "internationale");
    const auto unit = isEnglishOrGerman && at + 1 < end ? unitOfWord(tokens[at + 1].folded) : std::nullopt;
    const bool isSpanish =
        isWordAt(tokens, at, end, "unidades") && isWordAt(tokens, at + 1, end, "internacionales");
    return unit == Unit::internationalUnit || isSpanish
               ? std::optional(UnitMatch{Unit::internationalUnit, at + 2})
               : std::nullopt;
}

/// "fl oz", "fl. oz.", "fluid ounces".
std::optional<UnitMatch> fluidOunceAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (!isWordAt(tokens, at, end, "fl") && !isWordAt(tokens, at, end, "fluid")) {
        return std::nullopt;
    }
    const std::size_t second = afterPoint(tokens, at + 1, end);
    for (const std::string_view word : {"oz", "ounce", "ounces"}) {
        if (isWordAt(tokens, second, end, word)) {
            return UnitMatch{Unit::fluidOunce, afterPoint(tokens, second + 1, end)};
        }
    }
    return std::nullopt;
}

/// "km/h", "miles per hour", "km a la hora"; "mph" is a word.
std::optional<UnitMatch> speedAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (unitOfWord(tokens[at].folded) != Unit::distance || at + 2 >= end) {
        return std::nullopt;
    }
    const Token &per = tokens[at + 1];
    const bool isPer = per.isMark("/") || per.isWord("per") || per.isWord("an") || per.isWord("pro") ||
                       per.isWord("por") || per.isWord("a") || per.isWord("in");
    const std::size_t hour = at + 2 + (isWordAt(tokens, at + 2, end, "la") ? 1 : 0) +
                             (isWordAt(tokens, at + 2, end, "der") ? 1 : 0);
    const bool isHour =
        isPer && hour < end && tokens[hour].isWord() && unitOfWord(tokens[hour].folded) == Unit::hour;
    // "5 km in Stunden" is no speed, "5 km in der Stunde" is one.
    const bool isSpeed = isHour && (!per.isWord("in") || hour == at + 3);
    return isSpeed ? std::optional(UnitMatch{Unit::speed, afterPoint(tokens, hour + 1, end)}) : std::nullopt;
}

/// "6 min/km" is no six minutes.
bool isPaceAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isPer = at + 2 < end && (tokens[at + 1].isMark("/") || tokens[at + 1].isWord("per") ||
                                        tokens[at + 1].isWord("pro") || tokens[at + 1].isWord("por"));
    return isPer && tokens[at + 2].isWord() && unitOfWord(tokens[at].folded) == Unit::minute &&
           unitOfWord(tokens[at + 2].folded) == Unit::distance;
}

} // namespace

bool isDoseUnit(Unit unit)
{
    return unit <= Unit::internationalUnit;
}

bool isDuration(Unit unit)
{
    return unit == Unit::minute || unit == Unit::hour;
}

bool isMovement(Unit unit)
{
    return unit >= Unit::minute && unit <= Unit::repetition;
}

bool isHousehold(Unit unit)
{
    return unit >= Unit::cup && unit <= Unit::can;
}

std::optional<UnitMatch> unitAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isWord()) {
        return std::nullopt;
    }
    if (const auto fluidOunce = fluidOunceAt(tokens, at, end)) {
        return fluidOunce;
    }
    if (const auto international = internationalUnitAt(tokens, at, end)) {
        return international;
    }
    if (const auto speed = speedAt(tokens, at, end)) {
        return speed;
    }
    if (isPaceAt(tokens, at, end)) {
        return UnitMatch{Unit::unsupported, at + 3};
    }
    const auto unit = unitOfWord(tokens[at].folded);
    return unit ? std::optional(UnitMatch{*unit, afterPoint(tokens, at + 1, end)}) : std::nullopt;
}

} // namespace osteon
