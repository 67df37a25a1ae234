// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_parts.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace osteon {

namespace {

constexpr std::string_view loincSystem = "http://loinc.org";
constexpr std::string_view unitSystem = "http://unitsofmeasure.org";
constexpr std::string_view categorySystem = "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr std::string_view absenceSystem = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/// As people write it: µg and IU.
std::string shownUnit(std::string_view unit)
{
    if (unit.starts_with("ug")) {
        return "µ" + std::string(unit.substr(1));
    }
    if (unit.starts_with("[iU]")) {
        return "IU" + std::string(unit.substr(4));
    }
    if (unit.starts_with("umol")) {
        return "µ" + std::string(unit.substr(1));
    }
    if (unit.starts_with('{')) { // an annotation: "T-score"
        return std::string(unit.substr(1, unit.size() - 2));
    }
    if (unit.ends_with("{1.73_m2}")) {
        return "mL/min/1.73 m²";
    }
    return unit == "g/cm2" ? "g/cm²" : std::string(unit);
}

struct CategoryCode
{
    std::string_view code;
    std::string_view display;
};

CategoryCode codeOf(FhirCategory category)
{
    constexpr std::array<CategoryCode, 6> codes{{{"social-history", "Social History"},
                                                 {"activity", "Activity"},
                                                 {"imaging", "Imaging"},
                                                 {"laboratory", "Laboratory"},
                                                 {"exam", "Exam"},
                                                 {"survey", "Survey"}}};
    return codes.at(static_cast<std::size_t>(category));
}

FhirJson coding(std::string_view system, std::string_view code, std::string_view display)
{
    return {{"system", system}, {"code", code}, {"display", display}};
}

} // namespace

std::uint64_t fhirHash(std::string_view text, std::uint64_t seed)
{
    constexpr std::uint64_t offset = 0xcbf29ce484222325;
    constexpr std::uint64_t prime = 0x100000001b3;
    std::uint64_t hash = offset ^ seed;
    for (const char character : text) {
        hash = (hash ^ static_cast<unsigned char>(character)) * prime;
    }
    return hash;
}

std::string fhirUrn(std::uint64_t seed, std::string_view name)
{
    constexpr std::uint64_t other = 0x9e3779b97f4a7c15; // so that the two halves differ
    const std::uint64_t high = fhirHash(name, seed);
    const std::uint64_t low = fhirHash(name, high ^ other);
    return fmt::format("urn:uuid:{:08x}-{:04x}-8{:03x}-{:04x}-{:012x}", high >> 32, high >> 16 & 0xffff,
                       high & 0xfff, 0x8000 | (low >> 48 & 0x3fff), low & 0xffffffffffff);
}

std::string fhirUrnOf(std::string_view uid)
{
    return std::string("urn:uuid:").append(uid);
}

FhirJson fhirList(FhirJson element)
{
    FhirJson list = FhirJson::array();
    list.push_back(std::move(element));
    return list;
}

FhirJson fhirConcept(std::string_view text, const std::optional<LoincCode> &code)
{
    FhirJson meaning = FhirJson::object();
    if (code) {
        meaning["coding"] = fhirList(coding(loincSystem, code->code, code->display));
    }
    meaning["text"] = text;
    return meaning;
}

FhirJson fhirReference(std::string_view urn)
{
    return {{"reference", urn}};
}

FhirJson fhirQuantity(const FhirJson &number, std::string_view unit)
{
    return {{"value", number}, {"unit", shownUnit(unit)}, {"system", unitSystem}, {"code", unit}};
}

FhirJson fhirPeriod(Day first, std::optional<Day> last)
{
    FhirJson period{{"start", toText(first)}};
    if (last) {
        period["end"] = toText(*last);
    }
    return period;
}

FhirJson fhirObservation(FhirCategory category, FhirJson code, std::string_view patient)
{
    const CategoryCode kind = codeOf(category);
    FhirJson meaning = FhirJson::object();
    meaning["coding"] = fhirList(coding(categorySystem, kind.code, kind.display));
    FhirJson observation = FhirJson::object();
    observation["resourceType"] = "Observation";
    observation["status"] = "final";
    observation["category"] = fhirList(std::move(meaning));
    observation["code"] = std::move(code);
    observation["subject"] = fhirReference(patient);
    return observation;
}

void putValue(FhirJson &element, const std::optional<FhirJson> &quantity)
{
    if (quantity) {
        element["valueQuantity"] = *quantity;
        return;
    }
    FhirJson &reason = element["dataAbsentReason"];
    reason["coding"] = fhirList(coding(absenceSystem, "unknown", "Unknown"));
    reason["text"] = "Not recorded";
}

void addComponent(FhirJson &observation, std::string_view text, const std::optional<FhirJson> &quantity)
{
    FhirJson component{{"code", fhirConcept(text)}};
    putValue(component, quantity);
    observation["component"].push_back(component);
}

void addNote(FhirJson &resource, const std::string &text)
{
    if (text.find_first_not_of(" \n") != std::string::npos) { // FHIR knows no text of blanks
        resource["note"].push_back({{"text", text}});
    }
}

} // namespace osteon
