// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/food_columns.h"

#include <SQLiteCpp/Column.h>

#include <stdexcept>

namespace osteon {

PortionUnit portionUnitNamed(std::string_view key)
{
    const auto unit = portionUnitFromKey(key);
    if (!unit) {
        throw std::runtime_error("a table of foods has a portion in the unknown unit " + std::string(key));
    }
    return *unit;
}

std::string amountColumn(Nutrient nutrient)
{
    return std::string(key(nutrient)) + "_ng";
}

std::string amountColumns()
{
    std::string columns;
    for (const Nutrient nutrient : allNutrients) {
        columns += (columns.empty() ? "" : ", ") + amountColumn(nutrient);
    }
    return columns;
}

std::optional<Mass> massIn(SQLite::Statement &row, const char *column)
{
    const auto cell = row.getColumn(column);
    return cell.isNull() ? std::nullopt : std::optional(Mass::fromNanograms(cell.getInt64()));
}

NutrientAmounts amountsIn(SQLite::Statement &row)
{
    NutrientAmounts amounts;
    for (const Nutrient nutrient : allNutrients) {
        amounts[nutrient] = massIn(row, amountColumn(nutrient).c_str());
    }
    return amounts;
}

void bindMass(SQLite::Statement &statement, const std::string &parameter, const std::optional<Mass> &mass)
{
    if (mass) {
        statement.bind(parameter, static_cast<std::int64_t>(mass->nanograms()));
    } else {
        statement.bind(parameter);
    }
}

} // namespace osteon
