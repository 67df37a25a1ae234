// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_resources.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace osteon {

namespace {

/// A number as it was written: 68.0 stays 68.0.
FhirJson numberOf(Decimal decimal)
{
    return FhirJson::parse(decimal.text());
}

std::string siteText(const BoneScan &scan)
{
    constexpr std::array<std::string_view, allScanSites.size()> names{"Lumbar spine", "Total hip",
                                                                      "Femoral neck", "Forearm", ""};
    std::string text(names.at(static_cast<std::size_t>(scan.site)));
    if (!scan.region.empty()) {
        text += text.empty() ? scan.region : ", " + scan.region;
    }
    return text;
}

/// One figure of a scan, on its day, with the site in words.
FhirJson scanObservation(const BoneScan &scan, const FhirNames &names, std::string_view what,
                         const std::optional<LoincCode> &code, const FhirJson &quantity)
{
    FhirJson observation =
        fhirObservation(FhirCategory::imaging, fhirConcept(fmt::format("{}, {}", what, siteText(scan)), code),
                        names.patient());
    observation["effectiveDateTime"] = toText(scan.stamp.day);
    observation["valueQuantity"] = quantity;
    observation["bodySite"] = fhirConcept(siteText(scan));
    return observation;
}

/// What a report says beside the figures.
void addScanDetails(FhirJson &observation, const BoneScan &scan)
{
    if (scan.leastSignificantChange) {
        addComponent(observation, "Least significant change, as the centre states it",
                     fhirQuantity(numberOf(scan.leastSignificantChange->decimal()), "%"));
    }
    if (!scan.device.empty()) {
        addNote(observation, "Device: " + scan.device);
    }
    if (!scan.centre.empty()) {
        addNote(observation, "Centre: " + scan.centre);
    }
    if (scan.note) {
        addNote(observation, *scan.note);
    }
}

void addScan(const BoneScan &scan, const FhirNames &names, const FhirSink &sink)
{
    const std::optional<ScanCodes> codes = scanCodes(scan.site);
    const auto codeOf = [&](LoincCode ScanCodes::*which) {
        return codes ? std::optional((*codes).*which) : std::nullopt;
    };
    const std::string densityUrn = fhirUrnOf(scan.stamp.uid);
    bool isFirst = true;
    const auto send = [&](const std::string &urn, FhirJson observation) {
        if (std::exchange(isFirst, false)) {
            addScanDetails(observation, scan);
        } else if (scan.density) {
            observation["derivedFrom"] = fhirList(fhirReference(densityUrn));
        }
        sink(urn, observation);
    };
    if (scan.density) {
        send(densityUrn, scanObservation(scan, names, "Bone mineral density", codeOf(&ScanCodes::density),
                                         fhirQuantity(numberOf(scan.density->grams()), "g/cm2")));
    }
    if (scan.tScore) {
        send(names.urn("t-score " + scan.stamp.uid),
             scanObservation(scan, names, "T-score", codeOf(&ScanCodes::tScore),
                             fhirQuantity(numberOf(scan.tScore->decimal()), "{T-score}")));
    }
    if (scan.zScore) {
        send(names.urn("z-score " + scan.stamp.uid),
             scanObservation(scan, names, "Z-score", codeOf(&ScanCodes::zScore),
                             fhirQuantity(numberOf(scan.zScore->decimal()), "{Z-score}")));
    }
}

std::string_view nameOf(const LabValue &lab)
{
    constexpr std::array<std::string_view, allLabKinds.size()> names{
        "25-hydroxyvitamin D", "CTX",        "P1NP", "Calcium, blood",
        "Parathyroid hormone", "Creatinine", "eGFR", ""};
    return lab.kind == LabKind::custom ? std::string_view(lab.name)
                                       : names.at(static_cast<std::size_t>(lab.kind));
}

/// The unit in UCUM; empty for one that somebody made up.
std::string_view ucumOf(const LabValue &lab)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> units{
        {{"ng/mL", "ng/mL"},
         {"µg/L", "ug/L"},
         {"nmol/L", "nmol/L"},
         {"pg/mL", "pg/mL"},
         {"ng/L", "ng/L"},
         {"mmol/L", "mmol/L"},
         {"mg/dL", "mg/dL"},
         {"pmol/L", "pmol/L"},
         {"µmol/L", "umol/L"},
         {"mL/min/1.73 m²", "mL/min/{1.73_m2}"}}};
    const auto *found =
        std::ranges::find(units, lab.unit, &std::pair<std::string_view, std::string_view>::first);
    return found == units.end() ? std::string_view() : found->second;
}

/// A figure in the unit of the report.
FhirJson labQuantity(const LabValue &lab, Decimal value)
{
    if (const std::string_view ucum = ucumOf(lab); !ucum.empty()) {
        return fhirQuantity(numberOf(value), ucum);
    }
    FhirJson quantity{{"value", numberOf(value)}};
    if (!lab.unit.empty()) {
        quantity["unit"] = lab.unit;
    }
    return quantity;
}

void putComparator(FhirJson &quantity, LabBound bound)
{
    if (bound != LabBound::none) {
        quantity["comparator"] = key(bound);
    }
}

FhirJson rangeOf(const LabValue &lab)
{
    FhirJson range = FhirJson::object();
    if (lab.rangeLow) {
        range["low"] = labQuantity(lab, *lab.rangeLow);
    }
    if (lab.rangeHigh) {
        range["high"] = labQuantity(lab, *lab.rangeHigh);
    }
    return range;
}

void addLabDetails(FhirJson &observation, const LabValue &lab)
{
    if (!lab.assay.empty()) {
        observation["method"] = fhirConcept(lab.assay);
    }
    if (lab.rangeLow || lab.rangeHigh) {
        observation["referenceRange"] = fhirList(rangeOf(lab));
    }
    const auto other =
        lab.kind == LabKind::vitaminD ? vitaminDInOtherUnit(lab.value, lab.unit) : std::nullopt;
    if (other) {
        FhirJson quantity = fhirQuantity(numberOf(other->value), other->unit);
        putComparator(quantity, lab.bound);
        addComponent(observation, "The same in the other unit", quantity);
    }
    if (lab.isFasting) {
        observation["component"].push_back(
            {{"code", fhirConcept("Fasting")}, {"valueBoolean", *lab.isFasting}});
    }
    if (lab.note) {
        addNote(observation, *lab.note);
    }
}

void addLab(const LabValue &lab, const FhirNames &names, const FhirSink &sink)
{
    const std::optional<LoincCode> code = labCode(lab.kind);
    const bool isCoded = code && code->unit == ucumOf(lab); // the code holds for one unit
    FhirJson observation = fhirObservation(
        FhirCategory::laboratory, fhirConcept(nameOf(lab), isCoded ? code : std::nullopt), names.patient());
    observation["effectiveDateTime"] = toText(lab.stamp.day);
    FhirJson quantity = labQuantity(lab, lab.value);
    putComparator(quantity, lab.bound);
    observation["valueQuantity"] = quantity;
    addLabDetails(observation, lab);
    sink(fhirUrnOf(lab.stamp.uid), observation);
}

std::string_view nameOf(const HealthEvent &event)
{
    constexpr std::array<std::string_view, allEventKinds.size()> names{
        "Fall", "Fracture", "Body height", "Body weight", "", ""};
    return event.kind == EventKind::symptom ? std::string_view(event.name)
                                            : names.at(static_cast<std::size_t>(event.kind));
}

void putEventValue(FhirJson &observation, const HealthEvent &event)
{
    if (event.height) {
        observation["valueQuantity"] = fhirQuantity(numberOf(event.height->centimetres()), "cm");
    } else if (event.weight) {
        observation["valueQuantity"] = fhirQuantity(numberOf(event.weight->kilograms()), "kg");
    } else {
        const bool isNamed = event.kind == EventKind::fracture && !event.name.empty();
        observation["valueString"] = isNamed ? event.name : "Reported";
    }
    if (event.severity) {
        observation["component"].push_back(
            {{"code", fhirConcept("Severity, from 0 to 10")}, {"valueInteger", *event.severity}});
    }
}

void addEvent(const HealthEvent &event, const FhirNames &names, const FhirSink &sink)
{
    const bool isMeasured = event.height || event.weight;
    FhirJson observation = fhirObservation(isMeasured ? FhirCategory::exam : FhirCategory::survey,
                                           fhirConcept(nameOf(event)), names.patient());
    observation["effectiveDateTime"] = toText(event.stamp.day);
    observation["performer"] = fhirList(fhirReference(names.patient()));
    putEventValue(observation, event);
    if (event.note) {
        addNote(observation, *event.note);
    }
    sink(fhirUrnOf(event.stamp.uid), observation);
}

} // namespace

void addScans(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    for (const BoneScan &scan : content.bones.scans) {
        addScan(scan, names, sink);
    }
}

void addLabs(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    for (const LabValue &lab : content.bones.labs) {
        addLab(lab, names, sink);
    }
}

void addEvents(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    for (const HealthEvent &event : content.bones.events) {
        if (event.kind != EventKind::visit) { // a visit is nothing that was observed of a patient
            addEvent(event, names, sink);
        }
    }
}

} // namespace osteon
