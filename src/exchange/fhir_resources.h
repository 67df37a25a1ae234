// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir_bundle.h"
#include "exchange/fhir_parts.h"

#include <functional>
#include <string>

namespace osteon {

/// Takes a resource and the URN it is to be found by.
using FhirSink = std::function<void(const std::string &urn, const FhirJson &resource)>;

/// Where the resources of a bundle have their URNs from.
struct FhirNames
{
    std::uint64_t seed;

    std::string urn(std::string_view name) const { return fhirUrn(seed, name); }
    std::string patient() const { return urn("patient"); }
};

/// A nutrient in English.
std::string_view fhirName(Nutrient nutrient);
/// The days of the period that are past.
Period elapsedDays(const FhirContent &content);

FhirJson fhirPatient(const FhirContent &content);

/// How many days of the period have a record, and what the record is.
void addCoverage(const FhirContent &content, const FhirNames &names, const FhirSink &sink);
/// Mean intake a day of each nutrient of the summary.
void addIntakes(const FhirContent &content, const FhirNames &names, const FhirSink &sink);
/// Minutes of movement and days of strength training in each whole week.
void addMovement(const FhirContent &content, const FhirNames &names, const FhirSink &sink);
/// A MedicationStatement for each version of a regimen that was in force in the period.
void addMedication(const FhirContent &content, const FhirNames &names, const FhirSink &sink);
/// Each figure of a scan.
void addScans(const FhirContent &content, const FhirNames &names, const FhirSink &sink);
void addLabs(const FhirContent &content, const FhirNames &names, const FhirSink &sink);
/// Falls, fractures, symptoms, heights and weights.
void addEvents(const FhirContent &content, const FhirNames &names, const FhirSink &sink);

} // namespace osteon
