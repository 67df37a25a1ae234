// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "domain/food.h"

#include <SQLiteCpp/Statement.h>

#include <map>
#include <optional>
#include <string>

namespace osteon {

/// Reads whole foods, one at a time, named in one language. What was read once is kept: a week of entries
/// names few foods many times.
class FoodReader
{
public:
    FoodReader(SQLite::Database &database, NameLanguage language);

    void speak(NameLanguage language);

    std::optional<Food> food(const std::string &key);

private:
    std::optional<Food> read(const std::string &key);
    std::vector<HouseholdPortion> portionsOf(const std::string &key);

    SQLite::Statement m_food;
    SQLite::Statement m_portions;
    std::map<std::string, std::optional<Food>> m_foods; ///< read so far
};

} // namespace osteon
