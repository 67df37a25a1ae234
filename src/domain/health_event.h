// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/exact_decimal.h"
#include "domain/record_refusal.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// How tall a person is, in whole millimetres.
class BodyHeight
{
public:
    constexpr BodyHeight() = default;

    static constexpr BodyHeight fromMillimetres(std::int64_t amount) { return BodyHeight(amount); }
    /// Absent where it has more than one decimal.
    static std::optional<BodyHeight> fromCentimetres(Decimal centimetres);

    constexpr std::int64_t millimetres() const { return m_millimetres; }
    Decimal centimetres() const { return Decimal(m_millimetres, 1).shortened(0); }

    friend constexpr auto operator<=>(BodyHeight, BodyHeight) = default;

private:
    explicit constexpr BodyHeight(std::int64_t millimetres) : m_millimetres(millimetres) {}

    std::int64_t m_millimetres = 0;
};

/// What a person weighs, in whole grams.
class BodyWeight
{
public:
    constexpr BodyWeight() = default;

    static constexpr BodyWeight fromGrams(std::int64_t amount) { return BodyWeight(amount); }
    /// Absent where it has more than three decimals.
    static std::optional<BodyWeight> fromKilograms(Decimal kilograms);

    constexpr std::int64_t grams() const { return m_grams; }
    Decimal kilograms() const { return Decimal(m_grams, 3).shortened(0); }

    friend constexpr auto operator<=>(BodyWeight, BodyWeight) = default;

private:
    explicit constexpr BodyWeight(std::int64_t grams) : m_grams(grams) {}

    std::int64_t m_grams = 0;
};

enum class EventKind { fall, fracture, height, weight, symptom, visit };

inline constexpr std::array allEventKinds{EventKind::fall,   EventKind::fracture, EventKind::height,
                                          EventKind::weight, EventKind::symptom,  EventKind::visit};

/// "fall", "fracture", "height", "weight", "symptom", "visit".
std::string_view key(EventKind kind);
std::optional<EventKind> eventKindFromKey(std::string_view key);

/// Something that happened to a body, or a visit to a doctor.
struct HealthEvent
{
    EntryStamp stamp;
    EventKind kind = EventKind::fall;
    /// What a symptom is ("joint pain"), which bone broke, whom a visit was to. Only a symptom has to have
    /// one; a fall, a height and a weight have none.
    std::string name;
    std::optional<int> severity;      ///< of a symptom, 0 to 10; absent where it was not told
    std::optional<BodyHeight> height; ///< of a height, and only of one
    std::optional<BodyWeight> weight; ///< of a weight, and only of one
    std::optional<std::string> note = {};

    friend bool operator==(const HealthEvent &, const HealthEvent &) = default;
};

inline constexpr int worstSeverity = 10;
inline constexpr BodyHeight lowestHeight = BodyHeight::fromMillimetres(800);
inline constexpr BodyHeight greatestHeight = BodyHeight::fromMillimetres(2'500);
inline constexpr BodyWeight lowestWeight = BodyWeight::fromGrams(20'000);
inline constexpr BodyWeight greatestWeight = BodyWeight::fromGrams(400'000);

/// What makes an event impossible, or nothing where it may be stored: 80 to 250 cm, 20 to 400 kg, severity 0
/// to 10.
std::optional<RecordRefusal> refusalOf(const HealthEvent &event, Day today);

} // namespace osteon
