// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"

#include <optional>
#include <string_view>

namespace osteon {

/// A field of the bone record: what a refusal is about.
enum class RecordField {
    day,
    time,
    region,
    density,
    tScore,
    zScore,
    device,
    centre,
    leastSignificantChange,
    name,
    value,
    unit,
    assay,
    rangeLow,
    rangeHigh,
    severity,
    height,
    weight,
    text,
    note,
    askedOn,
    regimen
};

enum class RecordError {
    missing,       ///< this kind of entry cannot be without it
    impossible,    ///< outside of what can be
    notOfThisKind, ///< a severity of something that is no symptom
    unknownUnit,   ///< not one of those in use for this laboratory value
    rangeReversed, ///< the lower end lies above the upper
    entryRefused   ///< a day, a time or a text, as in every entry: see RecordRefusal::reason
};

/// Why an entry of the bone record cannot be, and which of its fields is the cause.
struct RecordRefusal
{
    RecordField field;
    RecordError error;
    std::optional<EntryError> reason = {}; ///< with entryRefused

    friend bool operator==(const RecordRefusal &, const RecordRefusal &) = default;
};

/// The checks that entries of all kinds share; nothing where it may be stored.
std::optional<RecordRefusal> refusalOfStamp(const EntryStamp &stamp, Day today);
/// A name that has to be there.
std::optional<RecordRefusal> refusalOfName(RecordField field, std::string_view name);
/// A name that may be empty.
std::optional<RecordRefusal> refusalOfOptionalName(RecordField field, std::string_view name);
std::optional<RecordRefusal> refusalOfOptionalNote(const std::optional<std::string> &note);
/// A text of lines that has to be there.
std::optional<RecordRefusal> refusalOfText(std::string_view text);

/// Refuses what is there and outside of both bounds.
template <typename Quantity>
std::optional<RecordRefusal> refusalOutside(RecordField field, const std::optional<Quantity> &value,
                                            Quantity lowest, Quantity highest)
{
    const bool isPossible = !value || (*value >= lowest && *value <= highest);
    return isPossible ? std::nullopt : std::optional(RecordRefusal{field, RecordError::impossible});
}

/// The first refusal of several checks.
template <typename... Checks>
std::optional<RecordRefusal> firstOf(Checks... checks)
{
    std::optional<RecordRefusal> first;
    ((first = checks, first.has_value()) || ...);
    return first;
}

} // namespace osteon
