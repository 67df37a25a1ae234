// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "domain/summary.h"

#include <nlohmann/json.hpp>

#include <variant>

namespace osteon::cli {

using Json = nlohmann::ordered_json;

/// A whole number where the value is one, else the nearest decimal; null where nobody knows.
Json numberOf(std::optional<std::int64_t> value, std::int64_t divisor);
Json amountOf(std::optional<Mass> amount, Nutrient nutrient);
Json textOrNull(const std::string &text);
void putStamp(Json &json, const EntryStamp &stamp); ///< "day" and "time"

Json jsonOf(const NutrientAmounts &amounts);
Json jsonOf(const IntakeEntry &entry);
Json jsonOf(const ExerciseSession &session);
/// An entry of any kind as `day --json` lists it: with its uid first.
Json storedJson(const EntryStamp &stamp, const Json &entry);

Json jsonOf(const Target &target);
Json jsonOf(const NutrientSummary &summary);
Json jsonOf(const WeekScore &week);
Json jsonOf(const PeriodSummary &summary);

} // namespace osteon::cli
