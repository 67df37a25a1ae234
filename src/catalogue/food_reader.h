// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/food.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

namespace osteon {

/// Reads whole foods, one at a time.
class FoodReader
{
public:
    explicit FoodReader(SQLite::Database &database);

    std::optional<Food> food(const std::string &key);

private:
    std::vector<HouseholdPortion> portionsOf(const std::string &key);

    SQLite::Statement m_food;
    SQLite::Statement m_portions;
};

} // namespace osteon
