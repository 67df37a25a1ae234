// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "domain/food.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

namespace osteon {

/// Reads whole foods, one at a time, named in one language.
class FoodReader
{
public:
    FoodReader(SQLite::Database &database, NameLanguage language);

    void speak(NameLanguage language);

    std::optional<Food> food(const std::string &key);

private:
    std::vector<HouseholdPortion> portionsOf(const std::string &key);

    SQLite::Statement m_food;
    SQLite::Statement m_portions;
};

} // namespace osteon
