// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/target_preset_reader.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace osteon {

namespace {

template <typename Number>
std::optional<Number> numberIn(SQLite::Statement &row, const char *name)
{
    const auto column = row.getColumn(name);
    return column.isNull() ? std::nullopt : std::optional(static_cast<Number>(column.getInt64()));
}

std::optional<Sex> sexIn(SQLite::Statement &row)
{
    const auto column = row.getColumn("sex");
    if (column.isNull()) {
        return std::nullopt;
    }
    return column.getString() == "female" ? Sex::female : Sex::male;
}

TargetRule ruleIn(SQLite::Statement &row)
{
    const bool isOfSupplements = row.getColumn("limit_scope").getString() == "supplements";
    const Bounds bounds{numberIn<std::int64_t>(row, "lower_bound"),
                        numberIn<std::int64_t>(row, "upper_bound"),
                        numberIn<std::int64_t>(row, "limit_bound"),
                        isOfSupplements ? LimitScope::supplementsOnly : LimitScope::all};
    const auto quantity = quantityFromKey(row.getColumn("quantity").getString()).value();
    const Source source{row.getColumn("source").getString(), numberIn<int>(row, "year")};
    return {
        {quantity, bounds, source}, sexIn(row), numberIn<int>(row, "age_from"), numberIn<int>(row, "age_to")};
}

} // namespace

std::vector<TargetPreset> readTargetPresets(SQLite::Database &database)
{
    SQLite::Statement statement(
        database, "SELECT preset, title, quantity, lower_bound, upper_bound, limit_bound,"
                  " limit_scope, sex, age_from, age_to, source, year FROM target_rule ORDER BY position");
    std::vector<TargetPreset> presets;
    while (statement.executeStep()) {
        const std::string key = statement.getColumn("preset").getString();
        auto preset = std::ranges::find(presets, key, &TargetPreset::key);
        if (preset == presets.end()) {
            presets.push_back({key, statement.getColumn("title").getString(), {}});
            preset = presets.end() - 1;
        }
        preset->rules.push_back(ruleIn(statement));
    }
    return presets;
}

} // namespace osteon
