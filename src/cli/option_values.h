// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "domain/nutrient.h"

#include <string>

namespace osteon::cli {

/// A day given to an option or an argument: YYYY-MM-DD, "today" or "yesterday". `name` is what to name in a
/// refusal. Not after today.
Day pastDay(const Context &context, const std::string &name, const std::string &text);

/// Likewise, but it may lie in the future.
Day anyDay(const Context &context, const std::string &name, const std::string &text);

/// A decimal in a unit, as a whole number of the smallest unit.
std::int64_t scaledValue(const std::string &name, const std::string &text, std::int64_t factor);

/// An amount of a nutrient, not below zero and not impossible.
Mass amount(const std::string &name, const std::string &text, Nutrient nutrient, NutrientUnit unit);

/// Minutes of exercise, 1 to 1440.
std::chrono::minutes duration(const std::string &name, const std::string &text);

/// A name as it may be stored, in Unicode's composed form (NFC).
std::string storedName(const std::string &name, const std::string &text);

} // namespace osteon::cli
