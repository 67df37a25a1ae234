// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <cstddef>
#include <expected>
#include <string_view>

namespace osteon {

/// Why an entry cannot be what was eaten, taken or done. The same for the typed line, for forms and imports.
enum class EntryError {
    dayMissing,         ///< no real day
    dayTooEarly,        ///< before 1900
    dayInFuture,        ///< after today
    timeImpossible,     ///< outside 00:00 to 23:59
    nameMissing,        ///< nothing but spaces
    nameTooLong,        ///< over 500 characters
    noteTooLong,        ///< over 10 000 characters
    textNotUtf8,        ///< bytes that are no UTF-8
    controlCharacter,   ///< a control character in the text; a note may have new lines
    amountNegative,     ///< below zero
    amountImpossible,   ///< more than anybody takes in a day; see mostPossible()
    portionImpossible,  ///< not above zero, or over 10 kg of one food
    durationImpossible, ///< not 1 to 1440 minutes
};

inline constexpr std::size_t longestName = 500; // characters, not bytes
inline constexpr std::size_t longestNote = 10'000;
inline constexpr PortionMass largestPortion = PortionMass::fromGrams(10'000);
inline constexpr std::chrono::minutes longestDuration{1440};

/// An amount above which one entry is refused as a slip of the keyboard: 600 000 IU vitamin D,
/// 10 g calcium or magnesium, 100 mg vitamin K; for the rest, the 10 kg a portion can weigh.
Mass mostPossible(Nutrient nutrient);

struct EntryRefusal
{
    EntryError error;
    std::optional<Nutrient> nutrient; ///< which amount, for the two about amounts

    friend bool operator==(const EntryRefusal &, const EntryRefusal &) = default;
};

/// Says what makes an entry impossible, or nothing where it may be stored.
std::optional<EntryRefusal> refusalOf(const IntakeEntry &entry, Day today);
std::optional<EntryRefusal> refusalOf(const ExerciseSession &session, Day today);

/// Whether the text is well-formed UTF-8 (RFC 3629), and how many characters it has.
std::optional<std::size_t> characterCount(std::string_view text);

/// A name as it may be stored: UTF-8, not blank, at most 500 characters, no control characters.
std::optional<EntryError> refusalOfName(std::string_view name);

/// A note as it may be stored: UTF-8, at most 10 000 characters, no control characters but new lines.
std::optional<EntryError> refusalOfNote(std::string_view note);

/// A day on which something can have happened: a real one, from 1900 to today.
std::optional<EntryError> refusalOfDay(Day day, Day today);

} // namespace osteon
