// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_columns.h"

#include "storage/sqlite_errors.h"

#include <array>

namespace osteon {

namespace {

/// In the order of allNutrients.
constexpr std::array amountColumns{"calcium_ng",    "vitamin_d_ng",  "magnesium_ng",
                                   "vitamin_k2_ng", "vitamin_k1_ng", "protein_ng",
                                   "sodium_ng",     "sugars_ng",     "alcohol_ng"};
static_assert(amountColumns.size() == allNutrients.size());

} // namespace

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
    throw JournalFailure(
        damagedContent(query.journal().file(),
                       Message::tr("'%1' is not a possible %2").arg(query.text(column)).arg(column)));
}

std::string_view amountColumn(Nutrient nutrient)
{
    return amountColumns[static_cast<std::size_t>(nutrient)];
}

void setAmounts(RowWriter &row, const NutrientAmounts &amounts)
{
    for (const Nutrient nutrient : allNutrients) {
        const std::optional<Mass> amount = amounts[nutrient];
        row.set(amountColumns[static_cast<std::size_t>(nutrient)],
                amount ? Value(amount->nanograms()) : Value());
    }
}

NutrientAmounts readAmounts(const Query &query)
{
    NutrientAmounts amounts;
    for (const Nutrient nutrient : allNutrients) {
        if (const auto nanograms = query.optionalInteger(amountColumns[static_cast<std::size_t>(nutrient)])) {
            amounts[nutrient] = Mass::fromNanograms(*nanograms);
        }
    }
    return amounts;
}

Value dayValue(std::optional<Day> day)
{
    return day ? value(toText(*day)) : Value();
}

std::optional<Day> readOptionalDay(const Query &query, const char *column)
{
    return query.isNull(column) ? std::nullopt : std::optional(readDay(query, column));
}

void setNote(RowWriter &row, const std::optional<std::string> &note)
{
    row.set("note", note ? valueOrNull(*note) : Value());
}

std::optional<std::string> readNote(const Query &query)
{
    return query.isNull("note") ? std::nullopt : std::optional(query.text("note"));
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
