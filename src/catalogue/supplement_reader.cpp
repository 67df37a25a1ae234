// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/supplement_reader.h"

#include "catalogue/food_columns.h"
#include "catalogue/spoken_names.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace osteon {

std::vector<SupplementSubstance> readSupplements(SQLite::Database &database, NameLanguage language)
{
    SQLite::Statement statement(
        database,
        "SELECT key, name AS english_name, " + spokenName("supplement", "supplement.key", "name") +
            " AS shown_name, nutrient, elemental_percent, salt_from_mg, default_unit FROM supplement"
            " ORDER BY position");
    bindLanguage(statement, language);
    std::vector<SupplementSubstance> supplements;
    while (statement.executeStep()) {
        const auto wholeNumber = [&](const char *column) {
            const auto cell = statement.getColumn(column);
            return cell.isNull() ? std::nullopt : std::optional(cell.getInt());
        };
        supplements.push_back({statement.getColumn("key").getString(),
                               statement.getColumn("shown_name").getString(),
                               nutrientFromKey(statement.getColumn("nutrient").getString()).value(),
                               wholeNumber("elemental_percent"), wholeNumber("salt_from_mg"),
                               statement.getColumn("default_unit").getString(),
                               statement.getColumn("english_name").getString()});
    }
    return supplements;
}

std::vector<SupplementTablet> readTablets(SQLite::Database &database)
{
    SQLite::Statement statement(database, "SELECT key, name, calcium_ng, vitamin_d_ng, magnesium_ng,"
                                          " vitamin_k2_ng, source FROM tablet ORDER BY position");
    std::vector<SupplementTablet> tablets;
    while (statement.executeStep()) {
        NutrientAmounts amounts;
        for (const Nutrient nutrient :
             {Nutrient::calcium, Nutrient::vitaminD, Nutrient::magnesium, Nutrient::vitaminK2}) {
            amounts[nutrient] = massIn(statement, amountColumn(nutrient).c_str());
        }
        tablets.push_back({statement.getColumn("key").getString(), statement.getColumn("name").getString(),
                           amounts, statement.getColumn("source").getString()});
    }
    return tablets;
}

} // namespace osteon
