// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/activity_reader.h"

#include "catalogue/spoken_names.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace osteon {

std::vector<Activity> readActivities(SQLite::Database &database, NameLanguage language)
{
    SQLite::Statement statement(
        database, "SELECT key, name AS english_name, " + spokenName("activity", "activity.key", "name") +
                      " AS shown_name, ifnull(intensity, 'light') AS intensity,"
                      " weight_bearing = 'yes' AS is_weight_bearing,"
                      " resistance = 'yes' AS is_resistance, balance = 'yes' AS is_balance,"
                      " met FROM activity ORDER BY position");
    bindLanguage(statement, language);
    std::vector<Activity> activities;
    while (statement.executeStep()) {
        const auto met = statement.getColumn("met");
        activities.push_back({statement.getColumn("key").getString(),
                              statement.getColumn("shown_name").getString(),
                              intensityFromKey(statement.getColumn("intensity").getString()).value(),
                              statement.getColumn("is_weight_bearing").getInt() != 0,
                              statement.getColumn("is_resistance").getInt() != 0,
                              statement.getColumn("is_balance").getInt() != 0,
                              met.isNull() ? std::nullopt : std::optional(met.getDouble()),
                              statement.getColumn("english_name").getString()});
    }
    return activities;
}

} // namespace osteon
