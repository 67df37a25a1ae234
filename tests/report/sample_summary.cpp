// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_summary.h"

#include <sstream>

namespace osteon::sample {

namespace {

using namespace date::literals;

constexpr std::int64_t milligram = 1'000'000;

NutrientDay boundsOnly(Day day, std::optional<Bounds> bounds)
{
    NutrientDay result;
    result.day = day;
    result.bounds = bounds;
    return result;
}

IntakeLine line(Nutrient nutrient, Mass food, Mass supplement, int knownDays, int unknownItems)
{
    IntakeLine result;
    result.summary.nutrient = nutrient;
    result.summary.knownDays = knownDays;
    result.summary.unknownItems = unknownItems;
    result.summary.knownFood = food;
    result.summary.knownSupplement = supplement;
    result.summary.knownTotal = food + supplement;
    return result;
}

IntakeLine calcium()
{
    const Bounds before{1000 * milligram, {}, 2000 * milligram};
    const Bounds after{1000 * milligram, 1200 * milligram, 2000 * milligram};
    IntakeLine result =
        line(Nutrient::calcium, Mass::fromMilligrams(106'400), Mass::fromMilligrams(43'472), 152, 0);
    result.summary.target = Target{Quantity::calcium, after, {"ASCO guideline", 2019}};
    result.summary.days = {boundsOnly(2026_y / 5 / 23, before), boundsOnly(2026_y / 11 / 22, after)};
    result.judgedDays = 152;
    result.daysMet = 88;
    result.limitDays = 152;
    result.daysOverLimit = 3;
    return result;
}

IntakeLine sodium()
{
    const Bounds bounds{{}, {}, 2300 * milligram};
    IntakeLine result = line(Nutrient::sodium, Mass::fromMilligrams(1840 * 140), {}, 140, 17);
    result.summary.target = Target{Quantity::sodium, bounds, {"US dietary guidelines", 2020}};
    result.summary.days = {boundsOnly(2026_y / 5 / 23, bounds)};
    result.limitDays = 140;
    result.daysOverLimit = 14;
    return result;
}

IntakeLine unknownMagnesium()
{
    const Bounds bounds{320 * milligram, {}, 350 * milligram, LimitScope::supplementsOnly};
    IntakeLine result = line(Nutrient::magnesium, {}, {}, 0, 0);
    result.summary.target = Target{Quantity::magnesium, bounds, {"IOM", 1997}};
    result.summary.days = {boundsOnly(2026_y / 5 / 23, bounds)};
    return result;
}

MovementWeek week(Day monday, int moderate, int vigorous)
{
    MovementWeek result;
    result.week = weekOf(monday);
    result.isWhole = true;
    result.hasRecord = true;
    result.minutes.moderate = std::chrono::minutes(moderate);
    result.minutes.vigorous = std::chrono::minutes(vigorous);
    result.minutes.weightBearing = std::chrono::minutes(moderate);
    result.minutes.strengthDays = 2;
    result.countedMinutes = moderate + vigorous;
    result.lowerMinutes = 150;
    result.lowerStrengthDays = 2;
    return result;
}

EntryStamp on(Day day)
{
    return {.uid = {}, .day = day, .time = {}, .zone = {}};
}

RegimenSummary anastrozole(int number = 0)
{
    RegimenVersion version;
    version.from = 2024_y / 2 / 1;
    version.name = number == 0 ? "Anastrozole" : "Medicine number " + std::to_string(number);
    version.dose = "1 mg";
    version.schedule.doseSlots = {PartOfDay::morning};
    return {.uid = version.name,
            .kind = RegimenKind::medicine,
            .treatment = TreatmentClass::aromataseInhibitor,
            .versions = {version},
            .periods = {{version.from, {}}},
            .ticked = TreatmentAdherence{{2026_y / 5 / 23, 2026_y / 11 / 22}, {.due = 184, .taken = 181}}};
}

BoneScan scan(Day day, ScanSite site, int density, int tScore, const std::string &region)
{
    return {.stamp = on(day),
            .site = site,
            .region = region,
            .density = BoneDensity::fromMicrograms(std::int64_t{density} * 1'000),
            .tScore = BoneScore::fromHundredths(std::int64_t{tScore} * 10),
            .zScore = {},
            .device = "Hologic Horizon",
            .centre = "Sample clinic",
            .leastSignificantChange = Percent::fromHundredths(530)};
}

std::vector<LabValue> twoLabs()
{
    LabValue vitaminD;
    vitaminD.stamp = on(2026_y / 9 / 18);
    vitaminD.value = Decimal(68, 0);
    vitaminD.unit = "nmol/L";
    vitaminD.isFasting = true;
    vitaminD.rangeLow = Decimal(50, 0);
    vitaminD.rangeHigh = Decimal(125, 0);
    LabValue ctx;
    ctx.stamp = vitaminD.stamp;
    ctx.kind = LabKind::ctx;
    ctx.bound = LabBound::below;
    ctx.value = Decimal(41, 2);
    ctx.unit = "ng/mL";
    ctx.assay = "Roche";
    return {vitaminD, ctx};
}

HealthEvent event(Day day, EventKind kind, const std::string &name = {}, std::optional<int> severity = {})
{
    return {.stamp = on(day), .kind = kind, .name = name, .severity = severity, .height = {}, .weight = {}};
}

SymptomSummary stiffness(const std::string &name)
{
    return {.name = name,
            .entries = 2,
            .days = 2,
            .rated = 2,
            .severitySum = 7,
            .lowest = 3,
            .highest = 4,
            .lastDay = 2026_y / 10 / 2,
            .last = 3};
}

RecordSummary ordinaryRecord()
{
    RecordSummary record;
    record.regimens = {anastrozole()};
    record.sites = siteHistories(std::vector{scan(2024_y / 3 / 12, ScanSite::lumbarSpine, 941, -10, "L1-L4"),
                                             scan(2024_y / 3 / 12, ScanSite::totalHip, 812, -11, "left"),
                                             scan(2026_y / 3 / 18, ScanSite::lumbarSpine, 912, -13, "L1-L4"),
                                             scan(2026_y / 3 / 18, ScanSite::totalHip, 793, -13, "left")});
    record.labs = twoLabs();
    record.falls = {event(2026_y / 9 / 2, EventKind::fall)};
    record.falls.front().note = "On the stairs.";
    record.symptoms = {stiffness("Joint stiffness")};
    record.questions = {{.stamp = on(2026_y / 11 / 1), .text = "Is my vitamin D enough?", .askedOn = {}}};
    record.nextDates = {{.stamp = on(2026_y / 12 / 9),
                         .kind = NextDateKind::appointment,
                         .regimen = {},
                         .text = "Bone clinic"}};
    return record;
}

/// More of everything than two pages hold.
RecordSummary crowdedRecord()
{
    const std::string longText(2'000, 'm');
    RecordSummary record;
    std::vector<BoneScan> scans;
    for (int i = 0; i < 60; ++i) {
        const std::string number = std::to_string(i);
        const Day day = addDays(Day(2016_y / 12 / 1), 50 * i);
        record.regimens.push_back(anastrozole(i + 1));
        scans.push_back(scan(day, ScanSite::totalHip, 700 + i, -20, "left"));
        scans.push_back(scan(day, ScanSite::other, 700 + i, -20, "bone number " + number));
        record.labs.push_back(twoLabs().front());
        record.labs.back().note = longText;
        record.falls.push_back(event(day, EventKind::fall));
        record.falls.back().note = longText;
        record.fractures.push_back(event(day, EventKind::fracture, "wrist"));
        record.weights.push_back(event(day, EventKind::weight));
        record.weights.back().weight = BodyWeight::fromGrams(64'200);
        record.symptoms.push_back(stiffness("Symptom number " + number));
        record.questions.push_back({.stamp = on(day), .text = longText, .askedOn = {}});
        record.nextDates.push_back({.stamp = on(day), .kind = {}, .regimen = {}, .text = longText});
    }
    record.sites = siteHistories(scans);
    return record;
}

} // namespace

PeriodSummary halfYear()
{
    PeriodSummary summary;
    summary.period = {2026_y / 5 / 23, 2026_y / 11 / 22};
    summary.countedDays = 152;
    summary.completeDays = 131;
    summary.intake = {calcium(), unknownMagnesium(),
                      line(Nutrient::vitaminK2, Mass::fromNanograms(31'250 * 120), {}, 120, 9), sodium()};
    for (Day monday = 2026_y / 5 / 18; monday <= summary.period.last; monday = addDays(monday, 7)) {
        summary.weeks.push_back(week(monday, 101, 37));
    }
    summary.weeks.front().isWhole = false;
    summary.weeks.at(1) = week(2026_y / 5 / 25, 140, 35);
    summary.weeks.at(5).hasRecord = false;
    summary.weeks.at(6).minutes.strengthDays = 1;
    summary.targetChanges = {{2026_y / 9 / 1, "asco-2019"}};
    summary.record = ordinaryRecord();
    return summary;
}

PeriodSummary tenYears()
{
    PeriodSummary summary;
    summary.period = {2016_y / 11 / 23, 2026_y / 11 / 22};
    summary.countedDays = 3647;
    summary.completeDays = 3111;
    for (const Nutrient nutrient : allNutrients) {
        IntakeLine wide = line(nutrient, Mass::fromGrams(4'000'000), Mass::fromGrams(1'000'000), 3647, 5);
        const Bounds bounds{123'456'000'000, 987'654'000'000, 1'999'999'000'000, LimitScope::supplementsOnly};
        const std::string source(200, static_cast<char>('a' + static_cast<int>(nutrient)));
        wide.summary.target = Target{quantityOf(nutrient), bounds, {source, 2019}};
        wide.summary.days = {boundsOnly(summary.period.first, {}), boundsOnly(summary.period.last, bounds)};
        wide.judgedDays = wide.limitDays = 3647;
        wide.daysMet = wide.daysOverLimit = 3333;
        summary.intake.push_back(wide);
    }
    for (Day monday = 2016_y / 11 / 21; monday <= summary.period.last; monday = addDays(monday, 7)) {
        summary.weeks.push_back(week(monday, 1111, 222));
    }
    for (int i = 0; i < 400; ++i) {
        const std::string preset = "a preset with a title that goes on and on and on, number ";
        summary.targetChanges.push_back(
            {addDays(summary.period.first, 9 * i), preset + std::to_string(i) + std::string(300, 'x')});
    }
    summary.record = crowdedRecord();
    return summary;
}

PeriodSummary emptyPeriod()
{
    PeriodSummary summary;
    summary.period = {2026_y / 11 / 9, 2026_y / 11 / 22};
    summary.intake = {unknownMagnesium()};
    for (const Day monday : {Day(2026_y / 11 / 9), Day(2026_y / 11 / 16)}) {
        summary.weeks.push_back(week(monday, 0, 0));
        summary.weeks.back().hasRecord = false;
        summary.weeks.back().minutes.strengthDays = 0;
    }
    return summary;
}

Profile profile()
{
    Profile result;
    result.sex = Sex::female;
    result.birthYear = 1960;
    return result;
}

SummaryOptions options()
{
    SummaryOptions result;
    result.printedOn = 2026_y / 11 / 23;
    result.presetTitles = {{"asco-2019", "ASCO 2019"}};
    return result;
}

std::string squeezed(const std::string &text)
{
    std::istringstream words(text);
    std::string result;
    for (std::string word; words >> word;) {
        result += (result.empty() ? "" : " ") + word;
    }
    return result;
}

} // namespace osteon::sample
