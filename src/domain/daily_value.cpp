// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daily_value.h"

#include <algorithm>

namespace osteon {

namespace {

/// 21 CFR 101.9(c)(8)(iv) and (c)(9), adults and children from four years on.
std::optional<Mass> fdaValue(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::calcium:
        return Mass::fromMilligrams(1300);
    case Nutrient::vitaminD:
        return Mass::fromMicrograms(20);
    case Nutrient::magnesium:
        return Mass::fromMilligrams(420);
    case Nutrient::vitaminK1:
        return Mass::fromMicrograms(120);
    case Nutrient::protein:
        return Mass::fromGrams(50);
    case Nutrient::sodium:
        return Mass::fromMilligrams(2300);
    case Nutrient::vitaminK2:
    case Nutrient::sugars:
    case Nutrient::alcohol:
        break;
    }
    return std::nullopt;
}

/// Regulation (EU) No 1169/2011, Annex XIII, part A: vitamins and minerals.
std::optional<Mass> euValue(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::calcium:
        return Mass::fromMilligrams(800);
    case Nutrient::vitaminD:
        return Mass::fromMicrograms(5);
    case Nutrient::magnesium:
        return Mass::fromMilligrams(375);
    case Nutrient::vitaminK1:
        return Mass::fromMicrograms(75);
    case Nutrient::vitaminK2:
    case Nutrient::protein:
    case Nutrient::sodium:
    case Nutrient::sugars:
    case Nutrient::alcohol:
        break;
    }
    return std::nullopt;
}

} // namespace

std::string_view key(DailyValueRule rule)
{
    return rule == DailyValueRule::fda2016 ? "fda" : "eu";
}

std::optional<DailyValueRule> dailyValueRuleFromKey(std::string_view text)
{
    const auto *found =
        std::ranges::find(allDailyValueRules, text, [](DailyValueRule rule) { return key(rule); });
    return found == allDailyValueRules.end() ? std::nullopt : std::optional(*found);
}

std::string_view sourceOf(DailyValueRule rule)
{
    return rule == DailyValueRule::fda2016 ? "FDA Daily Values, 21 CFR 101.9 (2016)"
                                           : "EU nutrient reference values, Regulation 1169/2011 (2011)";
}

std::optional<Mass> dailyValue(Nutrient nutrient, DailyValueRule rule)
{
    return rule == DailyValueRule::fda2016 ? fdaValue(nutrient) : euValue(nutrient);
}

std::expected<Mass, DecimalError> amountFromPercent(std::string_view percent, Mass dailyValue)
{
    constexpr std::int64_t hundred = 100; // every daily value is a whole number of 100 ng
    const auto nanograms = scaledDecimal(percent, dailyValue.nanograms() / hundred);
    if (!nanograms) {
        return std::unexpected(nanograms.error());
    }
    return Mass::fromNanograms(*nanograms);
}

} // namespace osteon
