// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/regimen.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

enum class DoseState { taken, skipped };

/// "taken", "skipped".
std::string_view key(DoseState state);
std::optional<DoseState> doseStateFromKey(std::string_view key);

/// One tick: a dose that was taken, or left out on purpose. Name and amount are a snapshot: changing or
/// deleting the regimen afterwards changes no past dose.
struct Dose
{
    EntryStamp stamp;    ///< the day it was due, and when it was taken where that was given
    std::string regimen; ///< uid
    RegimenKind kind = RegimenKind::supplement;
    DoseSlot slot;
    std::string name;
    std::string dose; ///< "1 tablet"; may be empty
    DoseState state = DoseState::taken;
    std::string intake; ///< uid of the intake entry with a taken supplement's amounts; else empty

    friend bool operator==(const Dose &, const Dose &) = default;
};

/// One dose that a regimen asks for on a day, and what became of it.
struct DueDose
{
    Day day{};
    std::string regimen; ///< uid
    RegimenKind kind = RegimenKind::supplement;
    DoseSlot slot;
    std::string name;
    std::string dose;
    NutrientAmounts amounts;
    std::optional<Dose> given; ///< absent: still open

    friend bool operator==(const DueDose &, const DueDose &) = default;
};

/// The doses that are due on a day by the schedules of that day, earliest first. `doses` are those recorded;
/// other days' are ignored. A dose that was recorded for a time of the day which a later correction of the
/// schedule no longer has stands for one that is due, so that nothing is ticked twice.
std::vector<DueDose> dueOn(std::span<const Regimen> regimens, std::span<const Dose> doses, Day day);

/// What may be taken as needed on a day, each as the dose that would be recorded next.
std::vector<DueDose> asNeededOn(std::span<const Regimen> regimens, std::span<const Dose> doses, Day day);

/// One dose more than the schedule asks for. Absent where the regimen is not in force on that day.
std::optional<DueDose> extraDose(const Regimen &regimen, std::span<const Dose> doses, Day day);

/// What one tick of a regimen means: the earliest open dose of the day, or, as needed, one more. Absent where
/// nothing is open.
std::optional<DueDose> nextDose(const Regimen &regimen, std::span<const Dose> doses, Day day);

/// The dose as taken, before it is stored.
Dose takenDose(const DueDose &due, std::optional<TimeOfDay> time);

/// Doses taken of those due.
struct Adherence
{
    int due = 0;
    int taken = 0;

    /// 0 to 1; absent where nothing was due.
    std::optional<long double> fraction() const;

    friend bool operator==(const Adherence &, const Adherence &) = default;
};

/// Over the days of a period up to today. Today's open doses are not missed yet and do not count; what is
/// taken as needed or on top of the schedule is neither due nor counted. A skipped dose was due.
Adherence adherence(std::span<const Regimen> regimens, std::span<const Dose> doses, Period period, Day today);

} // namespace osteon
