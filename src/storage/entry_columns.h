// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/profile.h"
#include "storage/query.h"
#include "storage/row_writer.h"

namespace osteon {

/// The columns that entries of every kind have.
void setStamp(RowWriter &row, const EntryStamp &stamp);
EntryStamp readStamp(const Query &query);

/// A day that may be missing.
Value dayValue(std::optional<Day> day);
std::optional<Day> readOptionalDay(const Query &query, const char *column);

/// The column of a nutrient's amount: "calcium_ng" …
std::string_view amountColumn(Nutrient nutrient);
void setAmounts(RowWriter &row, const NutrientAmounts &amounts);
NutrientAmounts readAmounts(const Query &query);

/// The column "note"; NULL where nothing was written.
void setNote(RowWriter &row, const std::optional<std::string> &note);
std::optional<std::string> readNote(const Query &query);

/// Throws JournalFailure where the column holds no day.
Day readDay(const Query &query, const char *column);

[[noreturn]] void throwUnreadable(const Query &query, const char *column);

/// What a key in a column stands for; throws JournalFailure where it stands for nothing.
template <typename T>
T readKey(const Query &query, const char *column, std::optional<T> (*fromKey)(std::string_view))
{
    const std::optional<T> found = fromKey(query.text(column));
    if (!found) {
        throwUnreadable(query, column);
    }
    return *found;
}

/// "female", "male", NULL where it was not told.
Value sexValue(std::optional<Sex> sex);
std::optional<Sex> readSex(const Query &query);

} // namespace osteon
