// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/record_refusal.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// Something that its owner wants to remember of a day.
struct DiaryNote
{
    EntryStamp stamp;
    std::string text;

    friend bool operator==(const DiaryNote &, const DiaryNote &) = default;
};

/// A question for the next visit.
struct DoctorQuestion
{
    EntryStamp stamp; ///< when it came up
    std::string text;
    std::optional<Day> askedOn; ///< absent: still open

    bool isOpen() const { return !askedOn; }

    friend bool operator==(const DoctorQuestion &, const DoctorQuestion &) = default;
};

enum class NextDateKind { appointment, treatment, other };

inline constexpr std::array allNextDateKinds{NextDateKind::appointment, NextDateKind::treatment,
                                             NextDateKind::other};

/// "appointment", "treatment", "other".
std::string_view key(NextDateKind kind);
std::optional<NextDateKind> nextDateKindFromKey(std::string_view key);

/// A date that its owner typed in: an appointment, the next injection. It may lie in the future, and it is
/// shown as it is, without advice.
struct NextDate
{
    EntryStamp stamp; ///< the day it is on, with its time where that was given
    NextDateKind kind = NextDateKind::appointment;
    std::string regimen; ///< uid of the routine that a treatment is of; may be empty, and is for other kinds
    std::string text;

    bool isAhead(Day today) const { return stamp.day >= today; }

    friend bool operator==(const NextDate &, const NextDate &) = default;
};

/// Nobody has an appointment later than this; 2226 for 2026 is a slip of the keyboard.
inline constexpr int mostYearsAhead = 20;

/// What makes an entry impossible, or nothing where it may be stored. Texts have up to 10 000 characters.
std::optional<RecordRefusal> refusalOf(const DiaryNote &note, Day today);
std::optional<RecordRefusal> refusalOf(const DoctorQuestion &question, Day today);
std::optional<RecordRefusal> refusalOf(const NextDate &date, Day today);

} // namespace osteon
