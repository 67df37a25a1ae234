// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/nutrient.h"

#include <array>
#include <expected>
#include <optional>
#include <string_view>

namespace osteon {

/// Whose values the percentages of a label are of.
enum class DailyValueRule { fda2016, eu2011 };

inline constexpr std::array allDailyValueRules{DailyValueRule::fda2016, DailyValueRule::eu2011};

/// "fda", "eu": the name on the command line.
std::string_view key(DailyValueRule rule);
std::optional<DailyValueRule> dailyValueRuleFromKey(std::string_view key);

/// The rule as a source with its year, fit to be shown.
std::string_view sourceOf(DailyValueRule rule);

/// What 100 % on a label stands for, for adults; absent where the rule has no value for it. Both values for
/// vitamin K rest on K1, so there is none for K2; the FDA's value for added sugars is none for sugars.
std::optional<Mass> dailyValue(Nutrient nutrient, DailyValueRule rule);

/// The amount that a percentage such as "12.5" of a daily value stands for, rounded half away from zero once.
std::expected<Mass, DecimalError> amountFromPercent(std::string_view percent, Mass dailyValue);

} // namespace osteon
