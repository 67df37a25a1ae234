// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/food_reader.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace osteon {

namespace {

struct NutrientColumn
{
    Nutrient nutrient;
    const char *name;
};

// Menaquinone-4 is not here: it is a part of vitamin K2 and says nothing about the rest of it.
constexpr std::array nutrientColumns{NutrientColumn{Nutrient::calcium, "calcium_ng"},
                                     NutrientColumn{Nutrient::vitaminD, "vitamin_d_ng"},
                                     NutrientColumn{Nutrient::magnesium, "magnesium_ng"},
                                     NutrientColumn{Nutrient::vitaminK2, "vitamin_k2_ng"},
                                     NutrientColumn{Nutrient::vitaminK1, "vitamin_k1_ng"},
                                     NutrientColumn{Nutrient::protein, "protein_ng"},
                                     NutrientColumn{Nutrient::sodium, "sodium_ng"},
                                     NutrientColumn{Nutrient::sugars, "sugars_ng"},
                                     NutrientColumn{Nutrient::alcohol, "alcohol_ng"}};

constexpr std::array<std::pair<std::string_view, PortionUnit>, 10> portionUnits{{
    {"cup", PortionUnit::cup},
    {"glass", PortionUnit::glass},
    {"tbsp", PortionUnit::tablespoon},
    {"tsp", PortionUnit::teaspoon},
    {"slice", PortionUnit::slice},
    {"piece", PortionUnit::piece},
    {"serving", PortionUnit::serving},
    {"handful", PortionUnit::handful},
    {"can", PortionUnit::can},
    {"tablet", PortionUnit::tablet},
}};

PortionUnit portionUnit(const std::string &text)
{
    const auto *found =
        std::ranges::find(portionUnits, text, &std::pair<std::string_view, PortionUnit>::first);
    if (found == portionUnits.end()) {
        throw std::runtime_error("the catalogue has a portion in the unknown unit " + text);
    }
    return found->second;
}

NutrientAmounts amountsIn(SQLite::Statement &row)
{
    NutrientAmounts amounts;
    for (const auto &[nutrient, name] : nutrientColumns) {
        const auto column = row.getColumn(name);
        if (!column.isNull()) {
            amounts[nutrient] = Mass::fromNanograms(column.getInt64());
        }
    }
    return amounts;
}

std::optional<std::int64_t> densityIn(SQLite::Statement &row)
{
    const auto column = row.getColumn("milligrams_per_millilitre");
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

} // namespace

FoodReader::FoodReader(SQLite::Database &database)
    : m_food(database,
             "SELECT key, name, category, source || ifnull('; vitamin K2: ' || k2_source, '') AS source,"
             " calcium_ng, vitamin_d_ng, magnesium_ng, vitamin_k2_ng, vitamin_k1_ng, protein_ng,"
             " sodium_ng, sugars_ng, alcohol_ng, milligrams_per_millilitre FROM food WHERE key = ?"),
      m_portions(database, "SELECT unit, label, portion_mg, is_default FROM portion WHERE food_key = ?"
                           " ORDER BY is_default DESC, portion_mg DESC")
{}

std::optional<Food> FoodReader::food(const std::string &key)
{
    m_food.reset();
    m_food.bind(1, key);
    if (!m_food.executeStep()) {
        return std::nullopt;
    }
    return Food{key,
                m_food.getColumn("name").getString(),
                m_food.getColumn("category").getString(),
                m_food.getColumn("source").getString(),
                amountsIn(m_food),
                portionsOf(key),
                densityIn(m_food)};
}

std::vector<HouseholdPortion> FoodReader::portionsOf(const std::string &key)
{
    std::vector<HouseholdPortion> portions;
    m_portions.reset();
    m_portions.bind(1, key);
    while (m_portions.executeStep()) {
        portions.push_back({portionUnit(m_portions.getColumn("unit").getString()),
                            m_portions.getColumn("label").getString(),
                            PortionMass::fromMilligrams(m_portions.getColumn("portion_mg").getInt64()),
                            m_portions.getColumn("is_default").getInt() != 0});
    }
    return portions;
}

} // namespace osteon
