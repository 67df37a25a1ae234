// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "domain/scan_change.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osteon {

/// A routine that was in force in a period.
struct RegimenSummary
{
    std::string uid;
    RegimenKind kind = RegimenKind::supplement;
    TreatmentClass treatment = TreatmentClass::other;
    std::vector<RegimenVersion> versions;     ///< those in force in the period, oldest first, at least one
    std::vector<OpenPeriod> periods;          ///< of all time: from its start to its stop
    std::optional<TreatmentAdherence> ticked; ///< in the period; absent where nothing was ticked in it

    const RegimenVersion &newest() const { return versions.back(); }

    friend bool operator==(const RegimenSummary &, const RegimenSummary &) = default;
};

/// One symptom over a period. Names that differ in capitals or spaces alone are the same.
struct SymptomSummary
{
    std::string name; ///< as it was written last
    int entries = 0;
    int days = 0;
    int rated = 0;             ///< entries with a severity
    int severitySum = 0;       ///< of those
    std::optional<int> lowest; ///< severities from 0 to 10; absent where none was told
    std::optional<int> highest;
    Day lastDay{};
    std::optional<int> last; ///< the severity of the latest entry

    friend bool operator==(const SymptomSummary &, const SymptomSummary &) = default;
};

/// What the bone record and the routines say for a visit, in numbers.
struct RecordSummary
{
    /// Aromatase inhibitors first, then bone medicines, other medicines, supplements; each by their start.
    std::vector<RegimenSummary> regimens;
    /// Every scan up to the period's end: a change is one since the first scan, whenever that was.
    std::vector<SiteHistory> sites;
    /// Of the period, and of a kind that has none in it the latest one before.
    std::vector<LabValue> labs;
    std::vector<HealthEvent> falls; ///< this and the next three of the period, oldest first
    std::vector<HealthEvent> fractures;
    std::vector<HealthEvent> heights;
    std::vector<HealthEvent> weights;
    std::vector<SymptomSummary> symptoms;  ///< those on most days first
    std::vector<DoctorQuestion> questions; ///< those still open, oldest first
    std::vector<NextDate> nextDates;       ///< those ahead, the nearest first

    bool isEmpty() const;

    friend bool operator==(const RecordSummary &, const RecordSummary &) = default;
};

/// `record` is all of the record, `doses` are all up to the period's end. Nothing later than today counts,
/// but for the dates ahead.
RecordSummary summariseRecord(Period period, const BoneRecord &record, std::span<const Regimen> regimens,
                              std::span<const Dose> doses, Day today);

} // namespace osteon
