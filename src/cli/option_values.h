// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "domain/entry.h"
#include "domain/nutrient.h"

#include <optional>
#include <string>

namespace osteon::cli {

/// A day given to an option or an argument: YYYY-MM-DD, "today" or "yesterday". `name` is what to name in a
/// refusal. Not after today.
Day pastDay(const Context &context, const std::string &name, const std::string &text);

/// Likewise, but it may lie in the future.
Day anyDay(const Context &context, const std::string &name, const std::string &text);

/// From --from to --to, at most 130 years.
Period periodFrom(const Context &context, const std::string &from, const std::string &to);

/// A decimal in a unit, as a whole number of the smallest unit.
std::int64_t scaledValue(const std::string &name, const std::string &text, std::int64_t factor);

/// An amount of a nutrient, not below zero and not impossible.
Mass amount(const std::string &name, const std::string &text, Nutrient nutrient, NutrientUnit unit);

/// Minutes of exercise, 1 to 1440.
std::chrono::minutes duration(const std::string &name, const std::string &text);

/// One of breakfast, lunch, dinner and snack; absent for an empty text.
std::optional<Meal> mealFrom(const std::string &name, const std::string &text);

Intensity intensityFrom(const std::string &name, const std::string &text);

/// A time of day written as 08:30.
TimeOfDay timeFrom(const std::string &name, const std::string &text);

bool yesOrNo(const std::string &name, const std::string &text);

/// A note as it may be stored, in Unicode's composed form (NFC); absent for an empty text.
std::optional<std::string> noteFrom(const std::string &name, const std::string &text);

/// A name as it may be stored, in Unicode's composed form (NFC).
std::string storedName(const std::string &name, const std::string &text);

} // namespace osteon::cli
