// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_checker.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string_view>

namespace osteon::tests {

namespace {

using Json = nlohmann::json;

struct Element
{
    std::string type;
    bool isRequired = false;
    bool isList = false;
};
using Elements = std::map<std::string, Element>;

constexpr bool required = true;
constexpr bool list = true;

/// The elements of R4 that osteon may use, with their cardinality.
const std::map<std::string, Elements> types{
    {"Bundle", {{"type", {"bundleType", required}}, {"entry", {"Entry", false, list}}}},
    {"Entry", {{"fullUrl", {"urn", required}}, {"resource", {"Resource", required}}}},
    {"Patient",
     {{"language", {"language"}},
      {"name", {"HumanName", false, list}},
      {"gender", {"gender"}},
      {"birthDate", {"date"}}}},
    {"Observation",
     {{"status", {"observationStatus", required}},
      {"category", {"CategoryConcept", required, list}}, // optional in R4, but osteon gives one
      {"code", {"CodeableConcept", required}},
      {"subject", {"Reference", required}},
      {"effectiveDateTime", {"dateTime"}},
      {"effectivePeriod", {"Period"}},
      {"performer", {"Reference", false, list}},
      {"valueQuantity", {"Quantity"}},
      {"valueString", {"string"}},
      {"valueInteger", {"integer"}},
      {"dataAbsentReason", {"AbsentConcept"}},
      {"note", {"Annotation", false, list}},
      {"bodySite", {"CodeableConcept"}},
      {"method", {"CodeableConcept"}},
      {"referenceRange", {"ReferenceRange", false, list}},
      {"derivedFrom", {"Reference", false, list}},
      {"component", {"Component", false, list}}}},
    {"Component",
     {{"code", {"CodeableConcept", required}},
      {"valueQuantity", {"Quantity"}},
      {"valueString", {"string"}},
      {"valueBoolean", {"boolean"}},
      {"valueInteger", {"integer"}},
      {"dataAbsentReason", {"AbsentConcept"}}}},
    {"MedicationStatement",
     {{"status", {"statementStatus", required}},
      {"medicationCodeableConcept", {"CodeableConcept", required}},
      {"subject", {"Reference", required}},
      {"effectivePeriod", {"Period"}},
      {"informationSource", {"Reference"}},
      {"note", {"Annotation", false, list}},
      {"dosage", {"Dosage", false, list}}}},
    {"CodeableConcept", {{"coding", {"LoincCoding", false, list}}, {"text", {"string", required}}}},
    {"CategoryConcept", {{"coding", {"CategoryCoding", required, list}}}},
    {"AbsentConcept", {{"coding", {"AbsentCoding", required, list}}, {"text", {"string"}}}},
    {"LoincCoding",
     {{"system", {"loinc", required}}, {"code", {"loincCode", required}}, {"display", {"string", required}}}},
    {"CategoryCoding",
     {{"system", {"categorySystem", required}},
      {"code", {"category", required}},
      {"display", {"string", required}}}},
    {"AbsentCoding",
     {{"system", {"absentSystem", required}},
      {"code", {"absent", required}},
      {"display", {"string", required}}}},
    {"Quantity",
     {{"value", {"decimal", required}},
      {"comparator", {"comparator"}},
      {"unit", {"string"}},
      {"system", {"ucum"}},
      {"code", {"ucumCode"}}}},
    {"ReferenceRange", {{"low", {"Quantity"}}, {"high", {"Quantity"}}, {"text", {"string"}}}},
    {"Reference", {{"reference", {"urn", required}}}},
    {"Period", {{"start", {"dateTime", required}}, {"end", {"dateTime"}}}},
    {"Annotation", {{"text", {"string", required}}}},
    {"Dosage", {{"text", {"string", required}}, {"asNeededBoolean", {"boolean"}}}},
    {"HumanName", {{"text", {"string", required}}}},
};

/// What a text of a primitive type looks like.
const std::map<std::string, std::string> forms{
    {"bundleType", "collection"},
    {"urn", "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"},
    {"language", "[a-z]{2}(-[A-Z]{2})?"},
    {"gender", "male|female|other|unknown"},
    {"date", "[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"},
    {"dateTime", "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"},
    {"string", "[^]*\\S[^]*"},
    {"observationStatus", "final"},
    {"statementStatus", "active|completed"},
    {"comparator", "<|<=|>=|>"},
    {"loinc", "http://loinc\\.org"},
    {"categorySystem", "http://terminology\\.hl7\\.org/CodeSystem/observation-category"},
    {"category", "social-history|vital-signs|imaging|laboratory|procedure|survey|exam|therapy|activity"},
    {"absentSystem", "http://terminology\\.hl7\\.org/CodeSystem/data-absent-reason"},
    {"absent", "unknown"},
    {"ucum", "http://unitsofmeasure\\.org"},
    {"ucumCode",
     "mg/d|ug/d|g/d|\\[iU\\]/d|min/wk|d/wk|d|%|cm|kg|g/cm2|\\{T-score\\}|\\{Z-score\\}|[munp]mol/L|ng/mL|"
     "ug/L|pg/mL|ng/L|mg/dL|mL/min/\\{1\\.73_m2\\}"},
};

/// The codes of LOINC that osteon may use, with display and unit.
struct Loinc
{
    std::string display;
    std::string unit;
};
const std::map<std::string, Loinc> loincCodes{
    {"81137-2", {"Calcium intake 24 hour Estimated", "mg/d"}},
    {"81929-2", {"Vitamin D intake 24 hour Estimated", "ug/d"}},
    {"81005-1", {"Magnesium intake 24 hour Estimated", "mg/d"}},
    {"81011-9", {"Sodium intake 24 hour Estimated", "mg/d"}},
    {"9085-2", {"Protein intake 24 hour", "g/d"}},
    {"82290-8", {"Frequency of moderate to vigorous aerobic physical activity", "min/wk"}},
    {"82291-6", {"Frequency of muscle-strengthening physical activity", "d/wk"}},
    {"24966-4", {"DXA Lumbar spine [Mass/Area] Bone density", "g/cm2"}},
    {"38267-1", {"DXA Lumbar spine [T-score] Bone density", "{T-score}"}},
    {"85394-5", {"DXA Lumbar spine [Z-score] Bone density", "{Z-score}"}},
    {"38261-4", {"DXA Hip [Mass/Area] Bone density", "g/cm2"}},
    {"38264-8", {"DXA Hip [T-score] Bone density", "{T-score}"}},
    {"80933-5", {"DXA Hip [Z-score] Bone density", "{Z-score}"}},
    {"24701-5", {"DXA Femur [Mass/Area] Bone density", "g/cm2"}},
    {"38263-0", {"DXA Femur [T-score] Bone density", "{T-score}"}},
    {"80934-3", {"DXA Femur [Z-score] Bone density", "{Z-score}"}},
    {"24890-6", {"DXA Radius and Ulna [Mass/Area] Bone density", "g/cm2"}},
    {"38265-5", {"DXA Radius and Ulna [T-score] Bone density", "{T-score}"}},
    {"80932-7", {"DXA Radius and Ulna [Z-score] Bone density", "{Z-score}"}},
    {"62292-8", {"25-hydroxyvitamin D2+D3 total [Mass/volume] in Serum or Plasma", "ng/mL"}},
    {"41171-0", {"Collagen crosslinked C-telopeptide [Mass/volume] in Serum or Plasma", "ng/mL"}},
    {"77370-5",
     {"Procollagen type I.N-terminal propeptide [Mass/volume] in Serum or Plasma by Immunoassay", "ng/mL"}},
};

/// Numbers as they are written: no sign of plus, no leading zero, no point without digits.
class NumberCheck : public nlohmann::json_sax<Json>
{
public:
    bool number_float(double, const std::string &text) override
    {
        static const std::regex form("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?([eE][+-]?[0-9]{1,9})?");
        areGood = areGood && std::regex_match(text, form);
        return true;
    }
    bool number_integer(std::int64_t) override { return true; }
    bool number_unsigned(std::uint64_t) override { return true; }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool string(std::string &) override { return true; }
    bool binary(Json::binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(std::string &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        areGood = false;
        return false;
    }

    bool areGood = true;
};

class Checker
{
public:
    std::vector<std::string> check(const Json &bundle)
    {
        if (bundle.value("resourceType", "") != "Bundle") {
            fault("", "is no Bundle");
            return m_faults;
        }
        collectUrls(bundle);
        checkElements("Bundle", bundle, "Bundle");
        return m_faults;
    }

private:
    void fault(const std::string &path, const std::string &what) { m_faults.push_back(path + ": " + what); }

    void collectUrls(const Json &bundle)
    {
        for (const Json &entry : bundle.value("entry", Json::array())) {
            const std::string url = entry.value("fullUrl", "");
            const Json resource = entry.value("resource", Json::object());
            if (!m_types.emplace(url, resource.value("resourceType", "")).second) {
                fault(url, "stands twice");
            }
        }
    }

    void checkElements(const std::string &type, const Json &value, const std::string &path)
    {
        const Elements &elements = types.at(type);
        if (!value.is_object() || value.empty()) {
            fault(path, "is no object, or an empty one");
            return;
        }
        for (const auto &[name, element] : elements) {
            if (element.isRequired && !value.contains(name)) {
                fault(path, name + " is missing");
            }
        }
        for (const auto &[name, child] : value.items()) {
            const auto element = elements.find(name);
            if (element != elements.end()) {
                checkElement(element->second, child, path + '.' + name);
            } else if (name != "resourceType" || child != type) {
                fault(path, name + " is no element of it");
            }
        }
        checkRules(type, value, path);
    }

    void checkElement(const Element &element, const Json &value, const std::string &path)
    {
        if (!element.isList) {
            checkValue(element.type, value, path);
            return;
        }
        if (!value.is_array() || value.empty()) {
            fault(path, "is no list, or an empty one");
            return;
        }
        for (std::size_t index = 0; index < value.size(); ++index) {
            checkValue(element.type, value[index], path + '[' + std::to_string(index) + ']');
        }
    }

    void checkValue(const std::string &type, const Json &value, const std::string &path)
    {
        if (type == "Resource") {
            const std::string resource = value.is_object() ? value.value("resourceType", "") : "";
            const bool isKnown =
                resource == "Patient" || resource == "Observation" || resource == "MedicationStatement";
            isKnown ? checkElements(resource, value, resource) : fault(path, "is no known resource");
        } else if (types.contains(type)) {
            checkElements(type, value, path);
        } else if (type == "decimal"   ? !value.is_number()
                   : type == "integer" ? !value.is_number_integer()
                   : type == "boolean" ? !value.is_boolean()
                                       : !value.is_string()) {
            fault(path, "is no " + type);
        } else if (value.is_string()) {
            checkText(type, value, path);
        }
    }

    void checkText(const std::string &type, const std::string &text, const std::string &path)
    {
        if (type == "loincCode") {
            if (!loincCodes.contains(text)) {
                fault(path, text + " is no code of the list");
            }
        } else if (!std::regex_match(text, std::regex(forms.at(type)))) {
            fault(path, "'" + text + "' has not the form of " + type);
        }
    }

    void checkRules(const std::string &type, const Json &value, const std::string &path)
    {
        if (type == "Observation" || type == "Component") {
            checkObservation(value, path);
        }
        if (type == "Observation" &&
            value.contains("effectiveDateTime") + value.contains("effectivePeriod") != 1) {
            fault(path, "has not one time");
        }
        if (type == "Reference" && value.contains("reference") && !m_types.contains(value["reference"])) {
            fault(path, "leads nowhere");
        }
        if ((type == "Observation" || type == "MedicationStatement") && value.contains("subject") &&
            m_types[value["subject"].value("reference", "")] != "Patient") {
            fault(path, "is about no Patient");
        }
        if (type == "Quantity" && (value.contains("system") != value.contains("code") ||
                                   (value.contains("code") && !value.contains("unit")))) {
            fault(path, "has a unit without its system or name");
        }
        if (type == "Period" && value.contains("end") && value["end"] < value["start"]) {
            fault(path, "ends before it begins");
        }
    }

    void checkObservation(const Json &value, const std::string &path)
    {
        int values = 0;
        for (const auto &[name, child] : value.items()) {
            values += name.starts_with("value") || name == "dataAbsentReason" ? 1 : 0;
        }
        if (values > 1 || (values == 0 && !value.contains("component") && !value.contains("note"))) {
            fault(path, "has no value and no reason for it, or both");
        }
        for (const Json &coding : value.value("code", Json::object()).value("coding", Json::array())) {
            const auto known = loincCodes.find(coding.value("code", ""));
            if (known == loincCodes.end()) {
                continue; // a fault already
            }
            if (coding.value("display", "") != known->second.display) {
                fault(path, "the display is not that of the code");
            }
            if (value.contains("valueQuantity") &&
                value["valueQuantity"].value("code", "") != known->second.unit) {
                fault(path, "the unit is not that of the code");
            }
        }
    }

    std::map<std::string, std::string> m_types; ///< of the resources, by URL
    std::vector<std::string> m_faults;
};

} // namespace

std::vector<std::string> fhirFaults(const std::string &bundle)
{
    NumberCheck numbers;
    const Json json = Json::parse(bundle, nullptr, false);
    if (json.is_discarded() || !Json::sax_parse(bundle, &numbers) || !numbers.areGood) {
        return {"the text is no JSON, or has a number that is no decimal of FHIR"};
    }
    return Checker().check(json);
}

} // namespace osteon::tests
