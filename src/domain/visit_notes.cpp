// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit_notes.h"

#include <algorithm>

namespace osteon {

std::string_view key(NextDateKind kind)
{
    constexpr std::array<std::string_view, allNextDateKinds.size()> keys{"appointment", "treatment", "other"};
    return keys.at(static_cast<std::size_t>(kind));
}

std::optional<NextDateKind> nextDateKindFromKey(std::string_view text)
{
    const auto *found =
        std::ranges::find(allNextDateKinds, text, [](NextDateKind kind) { return key(kind); });
    return found == allNextDateKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<RecordRefusal> refusalOf(const DiaryNote &note, Day today)
{
    return firstOf(refusalOfStamp(note.stamp, today), refusalOfText(note.text));
}

std::optional<RecordRefusal> refusalOf(const DoctorQuestion &question, Day today)
{
    const auto asked = question.askedOn ? refusalOfDay(*question.askedOn, today) : std::nullopt;
    return firstOf(refusalOfStamp(question.stamp, today),
                   asked
                       ? std::optional(RecordRefusal{RecordField::askedOn, RecordError::entryRefused, asked})
                       : std::nullopt,
                   refusalOfText(question.text));
}

std::optional<RecordRefusal> refusalOf(const NextDate &date, Day today)
{
    const Day latest = addDays(today, mostYearsAhead * 366);
    if (date.stamp.day.ok() && date.stamp.day > latest) {
        return RecordRefusal{RecordField::day, RecordError::impossible};
    }
    const bool isLinkedWrongly = !date.regimen.empty() && date.kind != NextDateKind::treatment;
    return firstOf(refusalOfStamp(date.stamp, latest),
                   isLinkedWrongly
                       ? std::optional(RecordRefusal{RecordField::regimen, RecordError::notOfThisKind})
                       : std::nullopt,
                   refusalOfText(date.text));
}

} // namespace osteon
