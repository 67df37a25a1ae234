// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_refusal.h"

namespace osteon {

namespace {

std::optional<RecordRefusal> asRefusal(RecordField field, std::optional<EntryError> reason)
{
    return reason ? std::optional(RecordRefusal{field, RecordError::entryRefused, reason}) : std::nullopt;
}

} // namespace

std::optional<RecordRefusal> refusalOfStamp(const EntryStamp &stamp, Day today)
{
    if (stamp.time && (stamp.time->count() < 0 || *stamp.time >= std::chrono::hours(24))) {
        return asRefusal(RecordField::time, EntryError::timeImpossible);
    }
    return asRefusal(RecordField::day, refusalOfDay(stamp.day, today));
}

std::optional<RecordRefusal> refusalOfName(RecordField field, std::string_view name)
{
    if (name.empty()) {
        return RecordRefusal{field, RecordError::missing};
    }
    return asRefusal(field, refusalOfName(name));
}

std::optional<RecordRefusal> refusalOfOptionalName(RecordField field, std::string_view name)
{
    return name.empty() ? std::nullopt : refusalOfName(field, name);
}

std::optional<RecordRefusal> refusalOfOptionalNote(const std::optional<std::string> &note)
{
    return note ? asRefusal(RecordField::note, refusalOfNote(*note)) : std::nullopt;
}

std::optional<RecordRefusal> refusalOfText(std::string_view text)
{
    if (text.find_first_not_of(" \n") == std::string_view::npos) {
        return RecordRefusal{RecordField::text, RecordError::missing};
    }
    return asRefusal(RecordField::text, refusalOfNote(text));
}

} // namespace osteon
