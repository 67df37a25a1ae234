// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_scan.h"
#include "domain/dose.h"
#include "domain/health_event.h"
#include "domain/lab_value.h"
#include "domain/regimen.h"
#include "domain/visit_notes.h"

#include <optional>
#include <span>
#include <vector>

namespace osteon {

/// What a bone clinic asks for, of a period or of all time; each kind by day, then as written.
struct BoneRecord
{
    std::vector<BoneScan> scans;
    std::vector<LabValue> labs;
    std::vector<HealthEvent> events;
    std::vector<DiaryNote> notes;
    std::vector<DoctorQuestion> questions;
    std::vector<NextDate> nextDates;

    bool isEmpty() const;

    friend bool operator==(const BoneRecord &, const BoneRecord &) = default;
};

/// The newest visit on or before a day: what 'since the last visit' counts from.
std::optional<Day> lastVisit(std::span<const HealthEvent> events, Day notAfter);

/// The doses of one regimen as they were ticked. Before the first tick nobody knows what was taken, so what
/// was due then is not counted as missed.
struct TreatmentAdherence
{
    Period period; ///< the days that are counted, from the first tick on
    Adherence adherence;

    friend bool operator==(const TreatmentAdherence &, const TreatmentAdherence &) = default;
};

/// Of the ticks given, within a period up to today. Absent where none of them is of this regimen, and for
/// what is taken as needed.
std::optional<TreatmentAdherence> tickedAdherence(const Regimen &regimen, std::span<const Dose> doses,
                                                  Period period, Day today);

} // namespace osteon
