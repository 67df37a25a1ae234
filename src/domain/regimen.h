// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"
#include "domain/schedule.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

enum class RegimenKind { supplement, medicine };

/// "supplement", "medicine".
std::string_view key(RegimenKind kind);
std::optional<RegimenKind> regimenKindFromKey(std::string_view key);

/// What a routine is to the bones, for the time line of treatments. Its owner says so; it is never guessed
/// from a name.
enum class TreatmentClass { aromataseInhibitor, boneMedicine, other };

inline constexpr std::array allTreatmentClasses{TreatmentClass::aromataseInhibitor,
                                                TreatmentClass::boneMedicine, TreatmentClass::other};

/// "aromatase_inhibitor", "bone_medicine", "other".
std::string_view key(TreatmentClass treatment);
std::optional<TreatmentClass> treatmentClassFromKey(std::string_view key);

/// What is taken and when, from a day on until the next version begins.
struct RegimenVersion
{
    std::string uid; ///< empty until stored
    Day from{};
    std::optional<Day> lastDay; ///< included; absent: until the next version begins, or for good
    std::string name;
    std::string dose;        ///< as its owner puts it: "1 tablet", "70 mg"; may be empty
    NutrientAmounts amounts; ///< in one dose; nothing is known of a medicine's
    Schedule schedule;

    friend bool operator==(const RegimenVersion &, const RegimenVersion &) = default;
};

/// A routine: one supplement or medicine, with every version it has had, so that a change of dose or
/// schedule rewrites no past day.
struct Regimen
{
    std::string uid; ///< empty until stored
    RegimenKind kind = RegimenKind::supplement;
    std::vector<RegimenVersion> versions; ///< oldest first, at least one, no two from the same day
    TreatmentClass treatment = TreatmentClass::other; ///< of a supplement always `other`

    const RegimenVersion &newest() const { return versions.back(); }
    /// The version in force on a day; absent before the first one and where it was stopped.
    const RegimenVersion *versionOn(Day day) const;

    friend bool operator==(const Regimen &, const Regimen &) = default;
};

/// From a day to another, both included; without an end it goes on.
struct OpenPeriod
{
    Day first{};
    std::optional<Day> last;

    friend bool operator==(const OpenPeriod &, const OpenPeriod &) = default;
};

/// When a regimen was in force, whatever its dose: one run from its start to its stop, or several where it
/// was stopped and begun again.
std::vector<OpenPeriod> periodsOf(const Regimen &regimen);

/// The regimen with a version that holds from its own first day on, in the place of one that began that very
/// day. What held before stays as it was, as does a version that begins later.
Regimen withVersion(Regimen regimen, RegimenVersion version);

/// The regimen with the given day as its last: versions that would have begun later are gone. Absent where
/// it begins only after that day.
std::optional<Regimen> stoppedAfter(Regimen regimen, Day lastDay);

enum class RegimenError {
    nameRefused,        ///< see refusalOfName()
    doseRefused,        ///< likewise, of the text that says how much
    amountRefused,      ///< below zero or more than anybody takes; see mostPossible()
    medicineWithAmount, ///< nutrients are counted from supplements
    scheduleRefused,    ///< see refusalOf(Schedule)
    startImpossible,    ///< no real day from 1900 on
    endsBeforeStart,
    supplementAsTreatment, ///< an aromatase inhibitor or a bone medicine is a medicine
};

/// Why a version cannot be, or nothing where it may be stored. A routine may begin in the future.
std::optional<RegimenError> refusalOf(const RegimenVersion &version, RegimenKind kind);
/// Likewise, of a regimen with every version it has.
std::optional<RegimenError> refusalOf(const Regimen &regimen);

} // namespace osteon
