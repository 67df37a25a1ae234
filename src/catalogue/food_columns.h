// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// The unit that a table names by its key; throws std::runtime_error for another word, because the tables are
/// our own.
PortionUnit portionUnitNamed(std::string_view key);

/// "calcium_ng": the column of a nutrient.
std::string amountColumn(Nutrient nutrient);

/// "calcium_ng, vitamin_d_ng, …": the columns of all nutrients, in the order of allNutrients.
std::string amountColumns();

std::optional<Mass> massIn(SQLite::Statement &row, const char *column);
NutrientAmounts amountsIn(SQLite::Statement &row);

/// Binds an amount, or NULL where it is not known.
void bindMass(SQLite::Statement &statement, const std::string &parameter, const std::optional<Mass> &mass);

} // namespace osteon
