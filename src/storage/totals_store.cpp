// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/totals_store.h"

#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/entry_columns.h"
#include "storage/exercise_store.h"
#include "storage/read_transaction.h"

#include <fmt/format.h>

namespace osteon {

namespace {

/// count() of a column leaves out what nobody knows, as sum() does.
std::string selectTotals()
{
    std::string sql = "SELECT day, is_supplement, count(*) AS items";
    for (const Nutrient nutrient : allNutrients) {
        sql += fmt::format(", sum({0}) AS {0}, count({0}) AS known_{0}", amountColumn(nutrient));
    }
    return sql + " FROM intake WHERE day BETWEEN :first AND :last AND deleted_at IS NULL "
                 "GROUP BY day, is_supplement";
}

PartTotal readPart(const Query &query, Nutrient nutrient)
{
    const std::string column(amountColumn(nutrient));
    const auto known = static_cast<int>(query.integer(("known_" + column).c_str()));
    PartTotal total;
    total.knownItems = known;
    total.unknownItems = static_cast<int>(query.integer("items")) - known;
    total.known = Mass::fromNanograms(query.optionalInteger(column.c_str()).value_or(0));
    return total;
}

std::map<Day, DayIntake> readIntake(const Journal &journal, Period period)
{
    static const std::string sql = selectTotals();
    std::map<Day, DayIntake> days;
    Query query(journal, sql);
    query.bind(":first", value(toText(period.first))).bind(":last", value(toText(period.last)));
    while (query.next()) {
        DayIntake &day = days[readDay(query, "day")];
        const bool isSupplement = query.flag("is_supplement");
        for (const Nutrient nutrient : allNutrients) {
            day[nutrient].part(isSupplement) = readPart(query, nutrient);
        }
    }
    return days;
}

} // namespace

DiaryTotals readTotals(Journal &journal, Period period)
{
    const ReadTransaction transaction(journal);
    DiaryTotals totals;
    totals.period = period;
    totals.intake = readIntake(journal, period);
    totals.exercise = ExerciseStore(journal).inPeriod(period);
    totals.completeDays = DayStore(journal).completeDays(period);
    totals.doses = DoseStore(journal).inPeriod(period);
    return totals;
}

} // namespace osteon
