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
    const auto unit = unitOfWord(tokens[at].folded);
    return unit ? std::optional(UnitMatch{*unit, afterPoint(tokens, at + 1, end)}) : std::nullopt;
}

} // namespace osteon
