// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/food_reader.h"

#include "catalogue/food_columns.h"
#include "catalogue/spoken_names.h"

#include <SQLiteCpp/Column.h>

namespace osteon {

namespace {

std::optional<std::int64_t> densityIn(SQLite::Statement &row)
{
    const auto column = row.getColumn("milligrams_per_millilitre");
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

} // namespace

FoodReader::FoodReader(SQLite::Database &database, NameLanguage language)
    : m_food(database, "SELECT key, name AS english_name, " + spokenName("food", "food.key", "name") +
                           " AS shown_name,"
                           " category, source || ifnull('; vitamin K2: ' || k2_source, '') AS source,"
                           " milligrams_per_millilitre, menaquinone_4_ng, is_ultra_processed, " +
                           amountColumns() + " FROM food WHERE key = :key"),
      m_portions(database, "SELECT unit, label AS english_label, " + spokenName("portion", "label", "label") +
                               " AS shown_label, portion_mg, is_default FROM portion WHERE food_key = :key"
                               " ORDER BY is_default DESC, portion_mg DESC")
{
    speak(language);
}

void FoodReader::speak(NameLanguage language)
{
    m_foods.clear();
    for (SQLite::Statement *statement : {&m_food, &m_portions}) {
        statement->reset();
        bindLanguage(*statement, language);
    }
}

std::optional<Food> FoodReader::food(const std::string &key)
{
    const auto known = m_foods.find(key);
    return known != m_foods.end() ? known->second : m_foods.emplace(key, read(key)).first->second;
}

std::optional<Food> FoodReader::read(const std::string &key)
{
    m_food.reset();
    m_food.bind(":key", key);
    if (!m_food.executeStep()) {
        return std::nullopt;
    }
    return Food{key,
                m_food.getColumn("shown_name").getString(),
                m_food.getColumn("category").getString(),
                m_food.getColumn("source").getString(),
                amountsIn(m_food),
                portionsOf(key),
                densityIn(m_food),
                massIn(m_food, "menaquinone_4_ng"),
                m_food.getColumn("is_ultra_processed").getInt() != 0,
                m_food.getColumn("english_name").getString()};
}

std::vector<HouseholdPortion> FoodReader::portionsOf(const std::string &key)
{
    std::vector<HouseholdPortion> portions;
    m_portions.reset();
    m_portions.bind(":key", key);
    while (m_portions.executeStep()) {
        portions.push_back({portionUnitNamed(m_portions.getColumn("unit").getString()),
                            m_portions.getColumn("shown_label").getString(),
                            PortionMass::fromMilligrams(m_portions.getColumn("portion_mg").getInt64()),
                            m_portions.getColumn("is_default").getInt() != 0,
                            m_portions.getColumn("english_label").getString()});
    }
    return portions;
}

} // namespace osteon
