// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_columns.h"

#include "storage/sqlite_errors.h"

#include <fmt/format.h>

namespace osteon {

void setStamp(RowWriter &row, const EntryStamp &stamp)
{
    row.set("day", value(toText(stamp.day)));
    row.set("time_min", stamp.time ? Value(std::int64_t{stamp.time->count()}) : Value());
    row.set("zone", valueOrNull(stamp.zone));
}

EntryStamp readStamp(const Query &query)
{
    const std::optional<std::int64_t> minutes = query.optionalInteger("time_min");
    return {.uid = query.text("uid"),
            .day = readDay(query, "day"),
            .time = minutes ? std::optional(TimeOfDay(*minutes)) : std::nullopt,
            .zone = query.text("zone")};
}

Day readDay(const Query &query, const char *column)
{
    return readKey(query, column, dayFromText);
}

void throwUnreadable(const Query &query, const char *column)
{
    throw JournalFailure(damagedContent(
        query.journal().file(), fmt::format("'{}' is not a possible {}", query.text(column), column)));
}

Value sexValue(std::optional<Sex> sex)
{
    return sex ? value(*sex == Sex::female ? "female" : "male") : Value();
}

std::optional<Sex> readSex(const Query &query)
{
    if (query.isNull("sex")) {
        return std::nullopt;
    }
    return query.text("sex") == "female" ? Sex::female : Sex::male;
}

} // namespace osteon
