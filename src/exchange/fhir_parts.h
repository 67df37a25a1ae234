// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "exchange/fhir_codes.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// FHIR R4 (4.0.1) in JSON; the order of keys is that in which they are put.
using FhirJson = nlohmann::ordered_json;

/// "urn:uuid:…" of a resource that has no uid of its own: the same for the same seed and name (a UUID of
/// version 8, RFC 9562).
std::string fhirUrn(std::uint64_t seed, std::string_view name);
/// Of a piece of the journal.
std::string fhirUrnOf(std::string_view uid);

/// FNV-1a, of 64 bits.
std::uint64_t fhirHash(std::string_view text, std::uint64_t seed = 0);

/// A list of one.
FhirJson fhirList(FhirJson element);

/// A CodeableConcept: words for people, with the code where there is one.
FhirJson fhirConcept(std::string_view text, const std::optional<LoincCode> &code = std::nullopt);
FhirJson fhirReference(std::string_view urn);

/// A Quantity with a unit of UCUM.
FhirJson fhirQuantity(const FhirJson &number, std::string_view unit);

/// dateTime or Period: a whole day, or from one to another.
FhirJson fhirPeriod(Day first, std::optional<Day> last);

/// What an Observation is about: the code system 'observation-category' of HL7.
enum class FhirCategory { socialHistory, activity, imaging, laboratory, exam, survey };

/// The beginning of an Observation that its subject reports; a time and a value are for the caller to put.
FhirJson fhirObservation(FhirCategory category, FhirJson code, std::string_view patient);

/// Puts a value, or where nobody knows it, why there is none (never a 0).
void putValue(FhirJson &element, const std::optional<FhirJson> &quantity);

/// Adds a component with a text for its code.
void addComponent(FhirJson &observation, std::string_view text, const std::optional<FhirJson> &quantity);
/// Adds an Annotation.
void addNote(FhirJson &resource, const std::string &text);

} // namespace osteon
