// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/food_data_central_cells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace osteon {

namespace {

template <Nutrient nutrient>
std::optional<Mass> &tracked(ImportedAmounts &amounts)
{
    return amounts.amounts[nutrient];
}
std::optional<Mass> &vitaminDFromUnits(ImportedAmounts &amounts)
{
    return amounts.vitaminDFromUnits;
}
std::optional<Mass> &sugarsOfOlderMethod(ImportedAmounts &amounts)
{
    return amounts.sugarsOfOlderMethod;
}
std::optional<Mass> &menaquinone4(ImportedAmounts &amounts)
{
    return amounts.menaquinone4;
}

constexpr std::int64_t gram = 1'000'000'000;
constexpr std::int64_t milligram = 1'000'000;
constexpr std::int64_t microgram = 1'000;
constexpr std::int64_t vitaminDUnit = 25;

// 'Vitamin K' of the USDA (1185) is K1. Menaquinone-4 (1183) is a part of K2 and stays apart.
constexpr std::array knownNutrients{
    KnownNutrient{"1087", "MG", milligram, &tracked<Nutrient::calcium>},
    KnownNutrient{"1090", "MG", milligram, &tracked<Nutrient::magnesium>},
    KnownNutrient{"1114", "UG", microgram, &tracked<Nutrient::vitaminD>},
    KnownNutrient{"1110", "IU", vitaminDUnit, &vitaminDFromUnits},
    KnownNutrient{"1185", "UG", microgram, &tracked<Nutrient::vitaminK1>},
    KnownNutrient{"1183", "UG", microgram, &menaquinone4},
    KnownNutrient{"1003", "G", gram, &tracked<Nutrient::protein>},
    KnownNutrient{"1093", "MG", milligram, &tracked<Nutrient::sodium>},
    KnownNutrient{"2000", "G", gram, &tracked<Nutrient::sugars>},
    KnownNutrient{"1063", "G", gram, &sugarsOfOlderMethod},
    KnownNutrient{"1018", "G", gram, &tracked<Nutrient::alcohol>},
};

constexpr std::array<std::pair<std::string_view, ImportedFoodKind>, 4> kinds{{
    {"foundation_food", ImportedFoodKind::foundation},
    {"sr_legacy_food", ImportedFoodKind::legacy},
    {"survey_fndds_food", ImportedFoodKind::survey},
    {"branded_food", ImportedFoodKind::branded},
}};

} // namespace

const KnownNutrient *knownNutrient(std::string_view id)
{
    const auto *found = std::ranges::find(knownNutrients, id, &KnownNutrient::id);
    return found == knownNutrients.end() ? nullptr : found;
}

std::optional<ImportedFoodKind> kindOfFood(std::string_view dataType)
{
    const auto *found = std::ranges::find(kinds, dataType, [](const auto &each) { return each.first; });
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> foodNumber(std::string_view cell)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool isNumber = error == std::errc() && end == cell.data() + cell.size() && number > 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::expected<std::int64_t, DecimalError> scaledCell(std::string_view cell, std::int64_t factor)
{
    if (cell.find_first_of("eE") == std::string_view::npos) {
        return scaledDecimal(cell, factor);
    }
    constexpr double most = 9e18;
    double number = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(number)) {
        return std::unexpected(DecimalError::notANumber);
    }
    const double product = number * static_cast<double>(factor);
    if (std::abs(product) > most) {
        return std::unexpected(DecimalError::tooLarge);
    }
    return std::llround(product);
}

std::string tidyCell(std::string_view cell)
{
    std::string text;
    for (const char character : cell) {
        const bool isBlank = static_cast<unsigned char>(character) <= ' ' || character == '\x7F';
        if (!isBlank) {
            text += character;
        } else if (!text.empty() && text.back() != ' ') {
            text += ' ';
        }
    }
    if (text.ends_with(' ')) {
        text.pop_back();
    }
    return text;
}

} // namespace osteon
