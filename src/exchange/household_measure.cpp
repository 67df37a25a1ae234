// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/household_measure.h"

#include "domain/limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace osteon {

namespace {

struct MeasureWord
{
    std::string_view word;
    PortionUnit unit;
};

constexpr std::array measureWords{
    MeasureWord{"cup", PortionUnit::cup},         MeasureWord{"glass", PortionUnit::glass},
    MeasureWord{"tbsp", PortionUnit::tablespoon}, MeasureWord{"tablespoon", PortionUnit::tablespoon},
    MeasureWord{"tsp", PortionUnit::teaspoon},    MeasureWord{"teaspoon", PortionUnit::teaspoon},
    MeasureWord{"slice", PortionUnit::slice},     MeasureWord{"piece", PortionUnit::piece},
    MeasureWord{"each", PortionUnit::piece},      MeasureWord{"item", PortionUnit::piece},
    MeasureWord{"small", PortionUnit::piece},     MeasureWord{"medium", PortionUnit::piece},
    MeasureWord{"large", PortionUnit::piece},     MeasureWord{"fruit", PortionUnit::piece},
    MeasureWord{"serving", PortionUnit::serving}, MeasureWord{"NLEA serving", PortionUnit::serving},
    MeasureWord{"handful", PortionUnit::handful}, MeasureWord{"can", PortionUnit::can},
    MeasureWord{"tablet", PortionUnit::tablet},
};

bool isLetter(char character)
{
    return std::isalpha(static_cast<unsigned char>(character)) != 0;
}

/// How much of the text the word takes up at its beginning, in the singular or plural; 0 where it is not
/// there.
std::size_t lengthOf(std::string_view word, std::string_view text)
{
    if (!text.starts_with(word)) {
        return 0;
    }
    std::size_t end = word.size();
    if (text.substr(end).starts_with("es")) {
        end += 2;
    } else if (text.substr(end).starts_with("s")) {
        end += 1;
    }
    return end == text.size() || !isLetter(text[end]) ? end : 0;
}

const MeasureWord *wordOf(std::string_view text)
{
    const auto *found =
        std::ranges::find_if(measureWords, [&](const auto &each) { return lengthOf(each.word, text) > 0; });
    return found == measureWords.end() ? nullptr : found;
}

/// 1500 is "1.5".
std::string countText(std::int64_t thousandths)
{
    return fmt::format("{}", static_cast<double>(thousandths) / 1000);
}

} // namespace

PortionUnit unitOfMeasure(std::string_view text)
{
    const auto *word = wordOf(text);
    return word == nullptr ? PortionUnit::other : word->unit;
}

std::optional<LabelledPortion> portionOf(const MeasuredWeight &measured)
{
    constexpr std::int64_t one = 1000;
    if (measured.thousandths <= 0 || measured.measure.empty()) {
        return std::nullopt;
    }
    const auto *word = wordOf(measured.measure);
    const bool isWhole = word == nullptr || measured.thousandths == one;
    const std::int64_t milligrams = measured.weight.milligrams();
    const std::int64_t mass =
        isWhole ? milligrams : (milligrams * one + measured.thousandths / 2) / measured.thousandths;
    if (mass <= 0 || mass > largestPortion.milligrams()) {
        return std::nullopt;
    }
    const std::string label =
        isWhole ? countText(measured.thousandths) + ' ' + std::string(measured.measure)
                : fmt::format("1 {}{}", word->word,
                              measured.measure.substr(lengthOf(word->word, measured.measure)));
    return LabelledPortion{word == nullptr ? PortionUnit::other : word->unit, label,
                           PortionMass::fromMilligrams(mass)};
}

} // namespace osteon
