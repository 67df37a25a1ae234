// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/health_event.h"

#include <algorithm>

namespace osteon {

namespace {

bool mayHaveName(EventKind kind)
{
    return kind == EventKind::symptom || kind == EventKind::fracture || kind == EventKind::visit;
}

std::optional<RecordRefusal> refusalOfNaming(const HealthEvent &event)
{
    if (event.kind == EventKind::symptom) {
        return refusalOfName(RecordField::name, event.name);
    }
    if (!event.name.empty() && !mayHaveName(event.kind)) {
        return RecordRefusal{RecordField::name, RecordError::notOfThisKind};
    }
    return refusalOfOptionalName(RecordField::name, event.name);
}

/// A measurement belongs to its kind, and its kind has to have it.
std::optional<RecordRefusal> refusalOfPresence(RecordField field, bool isThere, bool belongs)
{
    if (isThere == belongs) {
        return std::nullopt;
    }
    return RecordRefusal{field, belongs ? RecordError::missing : RecordError::notOfThisKind};
}

std::optional<RecordRefusal> refusalOfFigures(const HealthEvent &event)
{
    if (event.severity && event.kind != EventKind::symptom) {
        return RecordRefusal{RecordField::severity, RecordError::notOfThisKind};
    }
    return firstOf(
        refusalOutside(RecordField::severity, event.severity, 0, worstSeverity),
        refusalOfPresence(RecordField::height, event.height.has_value(), event.kind == EventKind::height),
        refusalOfPresence(RecordField::weight, event.weight.has_value(), event.kind == EventKind::weight),
        refusalOutside(RecordField::height, event.height, lowestHeight, greatestHeight),
        refusalOutside(RecordField::weight, event.weight, lowestWeight, greatestWeight));
}

} // namespace

std::optional<BodyHeight> BodyHeight::fromCentimetres(Decimal centimetres)
{
    const auto millimetres = centimetres.inSteps(1);
    return millimetres ? std::optional(fromMillimetres(*millimetres)) : std::nullopt;
}

std::optional<BodyWeight> BodyWeight::fromKilograms(Decimal kilograms)
{
    const auto grams = kilograms.inSteps(3);
    return grams ? std::optional(fromGrams(*grams)) : std::nullopt;
}

std::string_view key(EventKind kind)
{
    constexpr std::array<std::string_view, allEventKinds.size()> keys{"fall",   "fracture", "height",
                                                                      "weight", "symptom",  "visit"};
    return keys.at(static_cast<std::size_t>(kind));
}

std::optional<EventKind> eventKindFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allEventKinds, text, [](EventKind kind) { return key(kind); });
    return found == allEventKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<RecordRefusal> refusalOf(const HealthEvent &event, Day today)
{
    return firstOf(refusalOfStamp(event.stamp, today), refusalOfNaming(event), refusalOfFigures(event),
                   refusalOfOptionalNote(event.note));
}

} // namespace osteon
