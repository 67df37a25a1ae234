// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_bundle.h"
#include "exchange/fhir_checker.h"
#include "exchange/random_journal.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using namespace osteon;
using namespace osteon::tests;
using namespace date::literals;

namespace {

using Json = nlohmann::json;

constexpr Day today{date::year{2026}, date::month{11}, date::day{23}};
constexpr Period twoWeeks{Day{2026_y / 11 / 9}, Day{2026_y / 11 / 22}};

TargetHistory noTargets()
{
    return {TargetPlan(), {}, Profile()};
}

FhirContent contentOf(const DiaryRecord &record)
{
    FhirContent content;
    content.summary = summarisePeriod(record, noTargets(), today);
    content.doses = record.doses;
    content.today = today;
    return content;
}

FhirContent emptyContent()
{
    return contentOf({.period = twoWeeks, .intake = {}, .exercise = {}, .completeDays = {}});
}

IntakeEntry meal(Day day)
{
    IntakeEntry entry;
    entry.stamp.day = day;
    entry.name = "Lunch";
    entry.amounts[Nutrient::calcium] = Mass::fromMicrograms(333'500);
    entry.amounts[Nutrient::vitaminD] = Mass::fromMicrograms(20);
    entry.amounts[Nutrient::vitaminK2] = Mass::fromNanograms(12'345);
    return entry;
}

Regimen tablets()
{
    RegimenVersion first;
    first.uid = "01934f00-0000-7000-8000-00000000000a";
    first.from = 2026_y / 1 / 5;
    first.name = "Vitamin D3";
    first.dose = "1 capsule";
    first.amounts[Nutrient::vitaminD] = Mass::fromMicrograms(20);
    first.schedule.anchor = first.from;
    first.schedule.doseSlots = {PartOfDay::morning};
    RegimenVersion second = first;
    second.uid = "01934f00-0000-7000-8000-00000000000b";
    second.from = 2026_y / 11 / 16;
    second.dose = "2 capsules";
    second.schedule = {
        .repeat = Repeat::asNeeded, .every = 1, .weekdays = {}, .anchor = second.from, .doseSlots = {}};
    return {.uid = "01934f00-0000-7000-8000-000000000001",
            .kind = RegimenKind::supplement,
            .versions = {first, second}};
}

FhirContent smallContent()
{
    DiaryRecord record{.period = twoWeeks,
                       .intake = {meal(2026_y / 11 / 10), meal(2026_y / 11 / 11), meal(2026_y / 11 / 12)},
                       .exercise = {},
                       .completeDays = {}};
    record.intake.back().amounts[Nutrient::vitaminD].reset();
    IntakeEntry unknown;
    unknown.stamp.day = 2026_y / 11 / 12;
    unknown.name = "Soup";
    record.intake.push_back(unknown);
    ExerciseSession walk;
    walk.stamp.day = 2026_y / 11 / 10;
    walk.duration = std::chrono::minutes(45);
    walk.kinds.weightBearing = true;
    record.exercise = {walk};
    FhirContent content = contentOf(record);
    content.regimens = {tablets()};
    content.profile = {.sex = Sex::female, .birthYear = 1960};
    content.name = "Zoë Ångström";
    return content;
}

/// A year with entries of every shape.
FhirContent fullContent()
{
    std::mt19937 random(3);
    CollectedJournal journal;
    for (int round = 0; round < 30; ++round) {
        const CollectedJournal more = randomJournal(random);
        journal.intake.insert(journal.intake.end(), more.intake.begin(), more.intake.end());
        journal.exercise.insert(journal.exercise.end(), more.exercise.begin(), more.exercise.end());
        journal.regimens.insert(journal.regimens.end(), more.regimens.begin(), more.regimens.end());
        journal.doses.insert(journal.doses.end(), more.doses.begin(), more.doses.end());
        journal.bones.scans.insert(journal.bones.scans.end(), more.bones.scans.begin(),
                                   more.bones.scans.end());
        journal.bones.labs.insert(journal.bones.labs.end(), more.bones.labs.begin(), more.bones.labs.end());
        journal.bones.events.insert(journal.bones.events.end(), more.bones.events.begin(),
                                    more.bones.events.end());
    }
    DiaryRecord record{.period = {addDays(today, -365), today},
                       .intake = journal.intake,
                       .exercise = journal.exercise,
                       .completeDays = {addDays(today, -3)}};
    for (const RecordedDose &dose : journal.doses) {
        record.doses.push_back(dose.dose);
    }
    FhirContent content = contentOf(record);
    content.regimens = journal.regimens;
    content.bones = journal.bones;
    content.profile = {.sex = Sex::male, .birthYear = 1950, .takesAnticoagulant = true};
    return content;
}

std::string faults(const std::string &bundle)
{
    std::string text;
    for (const std::string &fault : fhirFaults(bundle)) {
        text += fault + '\n';
    }
    return text;
}

/// The resource whose code or medication has this text.
Json resource(const Json &bundle, const std::string &text, std::size_t number = 0)
{
    for (const Json &entry : bundle["entry"]) {
        const Json &found = entry["resource"];
        const Json &code =
            found.contains("code") ? found["code"] : found.value("medicationCodeableConcept", Json::object());
        if (code.value("text", "") == text && number-- == 0) {
            return found;
        }
    }
    FAIL("there is no " << text);
    return {};
}

Json parsed(const FhirContent &content)
{
    return Json::parse(fhirBundle(content));
}

} // namespace

TEST_CASE("An empty, a small and a full bundle keep every rule")
{
    for (const FhirContent &content : {emptyContent(), smallContent(), fullContent()}) {
        const std::string bundle = fhirBundle(content);
        CHECK(faults(bundle) == "");
    }
    CHECK(parsed(fullContent())["entry"].size() > 150);
}

TEST_CASE("A part that is not wanted is not in the bundle")
{
    FhirContent content = fullContent();
    content.sections = SummarySections::none();
    const Json bare = parsed(content);
    CHECK(bare["entry"].size() == 2); // who it is about, and how many days were logged
    CHECK(faults(fhirBundle(content)) == "");
    content.sections = SummarySections();
    content.sections.set(SummarySection::events, false);
    const std::string without = fhirBundle(content);
    CHECK(without.find("\"Fall\"") == std::string::npos);
    CHECK(without.find("Bone mineral density") != std::string::npos);
    CHECK(faults(without) == "");
}

TEST_CASE("The same content gives the same bytes, and other content other URLs")
{
    CHECK(fhirBundle(smallContent()) == fhirBundle(smallContent()));
    CHECK(parsed(smallContent())["entry"][0]["fullUrl"] != parsed(emptyContent())["entry"][0]["fullUrl"]);
}

TEST_CASE("What nobody told or measured is absent, and never 0")
{
    const Json bundle = parsed(emptyContent());
    CHECK(bundle["entry"][0]["resource"] == Json{{"resourceType", "Patient"}, {"language", "en"}});
    const Json minutes = resource(bundle, "Moderate and vigorous physical activity in a week");
    CHECK_FALSE(minutes.contains("valueQuantity"));
    CHECK(minutes["dataAbsentReason"]["coding"][0]["code"] == "unknown");
    CHECK(resource(bundle, "Days logged in a personal diary")["valueQuantity"]["value"] == 0);
    FhirContent unknown = smallContent();
    DiaryRecord record{.period = twoWeeks, .intake = {}, .exercise = {}, .completeDays = {}};
    IntakeEntry entry;
    entry.stamp.day = twoWeeks.first;
    record.intake = {entry};
    TargetPlan plan;
    plan.rules.resize(1);
    plan.rules.front().target.quantity = Quantity::magnesium;
    plan.rules.front().target.bounds.lower = 1;
    unknown.summary = summarisePeriod(record, {plan, {}, {}}, today);
    const Json magnesium = resource(parsed(unknown), "Magnesium intake, mean a day");
    CHECK_FALSE(magnesium.contains("valueQuantity"));
    CHECK(magnesium.contains("dataAbsentReason"));
    CHECK(faults(fhirBundle(unknown)) == "");
}

TEST_CASE("A mean is that of the summary, and 'at least' where items had no value")
{
    const FhirContent content = smallContent();
    const Json bundle = parsed(content);
    const Json calcium = resource(bundle, "Calcium intake, mean a day");
    CHECK(calcium["valueQuantity"]["value"] == 333.5);
    CHECK(calcium["valueQuantity"]["comparator"] == ">=");
    CHECK(calcium["code"]["coding"][0]["code"] == "81137-2");
    CHECK(calcium["note"][0]["text"] ==
          "Mean over 3 logged days whose total is known. 1 item without data is not "
          "counted, so the mean is at least this.");
    const Json vitaminD = resource(bundle, "Vitamin D intake, mean a day");
    CHECK(vitaminD["valueQuantity"]["value"] == 20.0);
    CHECK(vitaminD["valueQuantity"]["code"] == "ug/d");
    CHECK_FALSE(vitaminD["valueQuantity"].contains("comparator"));
    CHECK(vitaminD["component"][0]["valueQuantity"]["value"] == 800.0);
    CHECK(vitaminD["component"][0]["valueQuantity"]["code"] == "[iU]/d");
    CHECK(vitaminD["effectivePeriod"] == Json{{"start", "2026-11-09"}, {"end", "2026-11-22"}});
}

TEST_CASE("Vitamin K2 has no code that was confirmed, so it goes as text")
{
    const Json k2 = resource(parsed(smallContent()), "Vitamin K2 intake, mean a day");
    CHECK_FALSE(k2["code"].contains("coding"));
    CHECK(k2["valueQuantity"]["value"] == 12.345);
    CHECK(k2["valueQuantity"]["code"] == "ug/d");
}

TEST_CASE("Movement is that of whole weeks")
{
    const Json bundle = parsed(smallContent());
    const Json first = resource(bundle, "Moderate and vigorous physical activity in a week");
    CHECK(first["valueQuantity"]["value"] == 45);
    CHECK(first["effectivePeriod"] == Json{{"start", "2026-11-09"}, {"end", "2026-11-15"}});
    CHECK(resource(bundle, "Moderate and vigorous physical activity in a week", 1)
              .contains("dataAbsentReason"));
    CHECK(resource(bundle, "Days with strength training in a week")["valueQuantity"]["value"] == 0);
    FhirContent part = smallContent();
    part.today = 2026_y / 11 / 20;
    DiaryRecord record{
        .period = {2026_y / 11 / 11, 2026_y / 11 / 22}, .intake = {}, .exercise = {}, .completeDays = {}};
    part.summary = summarisePeriod(record, noTargets(), part.today);
    CHECK(fhirBundle(part).find("min/wk") == std::string::npos);
    CHECK(fhirBundle(part).find("\"end\": \"2026-11-20\"") != std::string::npos);
}

TEST_CASE("Each version of a routine is a statement with its days and what was taken of it")
{
    FhirContent content = smallContent();
    Dose dose;
    dose.stamp.day = 2026_y / 11 / 10;
    dose.regimen = content.regimens.front().uid;
    dose.slot = PartOfDay::morning;
    content.doses = {dose};
    content.summary.record = summariseRecord(twoWeeks, {}, content.regimens, content.doses, today);
    const Json bundle = parsed(content);
    const Json first = resource(bundle, "Vitamin D3");
    CHECK(first["status"] == "completed");
    CHECK(first["effectivePeriod"] == Json{{"start", "2026-01-05"}, {"end", "2026-11-15"}});
    CHECK(first["dosage"][0]["text"] == "1 capsule, every day, morning");
    CHECK(first["note"][0]["text"] == "One dose has: Vitamin D 800 IU");
    CHECK(first["note"][1]["text"] == "Taken 1 of 6 doses due from 2026-11-10 to 2026-11-15.");
    const Json second = resource(bundle, "Vitamin D3", 1);
    CHECK(second["status"] == "active");
    CHECK(second["effectivePeriod"] == Json{{"start", "2026-11-16"}});
    CHECK(second["dosage"][0] == Json{{"text", "2 capsules, as needed"}, {"asNeededBoolean", true}});
    CHECK(bundle.dump().find("urn:uuid:01934f00-0000-7000-8000-00000000000b") != std::string::npos);
    content.regimens.front().versions.back().from = 2026_y / 12 / 1; // not begun yet
    CHECK(fhirBundle(content).find("2 capsules") == std::string::npos);
}

TEST_CASE("A scan is its figures with the codes of the site, and a figure that nobody gave is left out")
{
    FhirContent content = emptyContent();
    BoneScan scan;
    scan.stamp = {
        .uid = "01934f00-0000-7000-8000-0000000000c1", .day = 2026_y / 11 / 12, .time = {}, .zone = {}};
    scan.density = BoneDensity::fromMicrograms(941'000);
    content.bones.scans = {scan};
    scan.stamp.uid = "01934f00-0000-7000-8000-0000000000c2";
    scan.site = ScanSite::femoralNeck;
    scan.region = "left";
    scan.tScore = BoneScore::fromHundredths(-180);
    scan.zScore = BoneScore::fromHundredths(0);
    scan.leastSignificantChange = Percent::fromHundredths(530);
    content.bones.scans.push_back(scan);
    scan.stamp.uid = "01934f00-0000-7000-8000-0000000000c3";
    scan.site = ScanSite::other;
    scan.region = "Heel";
    scan.density.reset();
    content.bones.scans.push_back(scan);
    CHECK(faults(fhirBundle(content)) == "");
    const Json bundle = parsed(content);
    const Json spine = resource(bundle, "Bone mineral density, Lumbar spine");
    CHECK(spine["valueQuantity"]["value"] == 0.941);
    CHECK(spine["code"]["coding"][0]["code"] == "24966-4");
    CHECK(spine["effectiveDateTime"] == "2026-11-12");
    CHECK(fhirBundle(content).find("T-score, Lumbar spine") == std::string::npos);
    const Json neck = resource(bundle, "T-score, Femoral neck, left");
    CHECK(neck["code"]["coding"][0]["code"] == "38263-0");
    CHECK(neck["bodySite"]["text"] == "Femoral neck, left");
    CHECK(neck["valueQuantity"]["value"] == -1.8);
    CHECK(neck["derivedFrom"][0]["reference"] == "urn:uuid:01934f00-0000-7000-8000-0000000000c2");
    CHECK(resource(bundle,
                   "Bone mineral density, Femoral neck, left")["component"][0]["valueQuantity"]["value"] ==
          5.3);
    CHECK(resource(bundle, "Z-score, Femoral neck, left")["valueQuantity"]["value"] == 0);
    CHECK_FALSE(resource(bundle, "T-score, Heel")["code"].contains("coding"));
}

TEST_CASE("A laboratory value has its code in the code's unit, and else goes as text with both figures")
{
    FhirContent content = emptyContent();
    LabValue lab;
    lab.stamp = {
        .uid = "01934f00-0000-7000-8000-0000000000d1", .day = 2026_y / 11 / 12, .time = {}, .zone = {}};
    lab.value = Decimal(272, 1);
    lab.unit = "ng/mL";
    lab.rangeLow = Decimal(30, 0);
    lab.isFasting = false;
    content.bones.labs = {lab};
    lab.stamp.uid = "01934f00-0000-7000-8000-0000000000d2";
    lab.value = Decimal(680, 1);
    lab.unit = "nmol/L";
    lab.bound = LabBound::above;
    content.bones.labs.push_back(lab);
    const EntryStamp stamp = lab.stamp;
    lab = LabValue();
    lab.stamp = stamp;
    lab.kind = LabKind::custom;
    lab.name = "Sclerostin";
    lab.value = Decimal(7, 0);
    lab.unit = "odd";
    lab.stamp.uid = "01934f00-0000-7000-8000-0000000000d3";
    content.bones.labs.push_back(lab);
    CHECK(faults(fhirBundle(content)) == "");
    const Json bundle = parsed(content);
    const Json mass = resource(bundle, "25-hydroxyvitamin D");
    CHECK(mass["code"]["coding"][0]["code"] == "62292-8");
    CHECK(mass["valueQuantity"]["value"] == 27.2);
    CHECK(mass["component"][0]["valueQuantity"]["value"] == 68);
    CHECK(mass["component"][1]["valueBoolean"] == false);
    CHECK(mass["referenceRange"][0]["low"]["value"] == 30);
    const Json moles = resource(bundle, "25-hydroxyvitamin D", 1);
    CHECK_FALSE(moles["code"].contains("coding"));
    CHECK(moles["valueQuantity"] == Json{{"value", 68.0},
                                         {"unit", "nmol/L"},
                                         {"system", "http://unitsofmeasure.org"},
                                         {"code", "nmol/L"},
                                         {"comparator", ">"}});
    CHECK(moles["component"][0]["valueQuantity"]["value"] == 27.2);
    CHECK(moles["component"][0]["valueQuantity"]["comparator"] == ">");
    CHECK(resource(bundle, "Sclerostin")["valueQuantity"] == Json{{"value", 7}, {"unit", "odd"}});
}

TEST_CASE("Falls, fractures and symptoms go as text, heights and weights as figures, and a visit not at all")
{
    FhirContent content = emptyContent();
    int number = 0;
    const auto add = [&](EventKind kind) -> HealthEvent & {
        HealthEvent event;
        event.stamp = {.uid = "01934f00-0000-7000-8000-0000000000e" + std::to_string(++number),
                       .day = 2026_y / 11 / 12,
                       .time = {},
                       .zone = {}};
        event.kind = kind;
        return content.bones.events.emplace_back(event);
    };
    add(EventKind::fall).note = "On ice";
    add(EventKind::fracture).name = "Wrist";
    add(EventKind::height).height = BodyHeight::fromMillimetres(1655);
    add(EventKind::weight).weight = BodyWeight::fromGrams(62'000);
    HealthEvent &pain = add(EventKind::symptom);
    pain.name = "Joint pain";
    pain.severity = 0;
    add(EventKind::visit).name = "Dr Secret";
    CHECK(faults(fhirBundle(content)) == "");
    const Json bundle = parsed(content);
    CHECK(resource(bundle, "Fall")["note"][0]["text"] == "On ice");
    CHECK(resource(bundle, "Fracture")["valueString"] == "Wrist");
    CHECK(resource(bundle, "Body height")["valueQuantity"]["value"] == 165.5);
    CHECK(resource(bundle, "Body weight")["valueQuantity"]["code"] == "kg");
    CHECK(resource(bundle, "Joint pain")["component"][0]["valueInteger"] == 0);
    CHECK(bundle.dump().find("Dr Secret") == std::string::npos);
}

TEST_CASE("The checker sees what validators miss")
{
    const Json good = parsed(smallContent());
    const auto spoilt = [&](const std::function<void(Json &)> &spoil) {
        Json bundle = good;
        spoil(bundle);
        return fhirFaults(bundle.dump()).size();
    };
    CHECK(spoilt([](Json &) {}) == 0);
    const auto calcium = [](Json &bundle) -> Json & {
        return std::ranges::find_if(bundle["entry"],
                                    [](const Json &entry) {
                                        return entry["resource"]
                                            .value("code", Json::object())
                                            .value("text", "")
                                            .starts_with("Calcium");
                                    })
            ->at("resource");
    };
    CHECK(spoilt([&](Json &b) { calcium(b)["code"]["coding"][0]["code"] = "81137-3"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["code"]["coding"][0]["display"] = "Calcium"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["valueQuantity"]["code"] = "mg/day"; }) == 2);
    CHECK(spoilt([&](Json &b) { calcium(b)["valueQuantity"]["code"] = "g/d"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["valueQuantity"]["value"] = "333.5"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["valueQuantity"]["value"] = nullptr; }) == 1);
    CHECK(spoilt([&](Json &b) {
              calcium(b)["subject"]["reference"] = "urn:uuid:01934f00-0000-7000-8000-0000000000ff";
          }) == 2);
    CHECK(spoilt([&](Json &b) { calcium(b).erase("status"); }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["colour"] = "blue"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["note"] = Json::array(); }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["effectivePeriod"]["end"] = "2026-11-2"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["effectivePeriod"]["end"] = "2026-11-01"; }) == 1);
    CHECK(spoilt([&](Json &b) { calcium(b)["category"][0]["coding"][0]["code"] = "food"; }) == 1);
    CHECK(spoilt([&](Json &b) { b["type"] = "batch"; }) == 1);
    CHECK(spoilt([&](Json &b) { b["entry"].push_back(b["entry"][0]); }) == 1);
    CHECK(fhirFaults("{\"resourceType\":\"Bundle\",\"type\":\"collection\",}").size() == 1);
}
