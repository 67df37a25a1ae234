// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_bone_record.h"

#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/regimen_store.h"

#include <array>

namespace osteon {

namespace {

using namespace date::literals;

constexpr Day treatmentStart{2024_y / 2 / 1};
constexpr Day firstScan{2024_y / 3 / 12};
constexpr Day secondScan{2026_y / 3 / 18};

EntryStamp on(Day day)
{
    return {.uid = {}, .day = day, .time = {}, .zone = {}};
}

/// Figures as a report has them, in thousandths of g/cm², tenths, and tenths of a per cent.
BoneScan scan(const SampleWords &words, Day day, ScanSite site, int density, int tScore,
              int leastSignificantChange)
{
    return {.stamp = on(day),
            .site = site,
            .region = site == ScanSite::lumbarSpine ? "L1-L4" : words.leftHip,
            .density = BoneDensity::fromMicrograms(std::int64_t{density} * 1'000),
            .tScore = BoneScore::fromHundredths(std::int64_t{tScore} * 10),
            .zScore = {},
            .device = "Hologic Horizon",
            .centre = words.clinic,
            .leastSignificantChange = Percent::fromHundredths(std::int64_t{leastSignificantChange} * 10)};
}

LabValue labValue(Day day, LabKind kind, Decimal value, const char *unit)
{
    return {.stamp = on(day),
            .kind = kind,
            .name = {},
            .bound = LabBound::none,
            .value = value,
            .unit = unit,
            .assay = "Roche Elecsys",
            .isFasting = true,
            .rangeLow = {},
            .rangeHigh = {}};
}

HealthEvent event(Day day, EventKind kind, const std::string &name, std::optional<int> severity = {})
{
    return {.stamp = on(day), .kind = kind, .name = name, .severity = severity, .height = {}, .weight = {}};
}

void addScans(Journal &journal, Change &change, Day today, const SampleWords &words)
{
    BoneScanStore store(journal);
    if (firstScan <= today) {
        store.add(change, scan(words, firstScan, ScanSite::lumbarSpine, 941, -10, 53));
        store.add(change, scan(words, firstScan, ScanSite::totalHip, 812, -11, 50));
    }
    if (secondScan <= today) {
        store.add(change, scan(words, secondScan, ScanSite::lumbarSpine, 912, -13, 53));
        store.add(change, scan(words, secondScan, ScanSite::totalHip, 793, -13, 50));
    }
}

void addEvents(Journal &journal, Change &change, Day today, const SampleWords &words)
{
    HealthEventStore store(journal);
    store.add(change, event(addDays(today, -182), EventKind::visit, words.visit));
    HealthEvent fall = event(addDays(today, -47), EventKind::fall, "");
    fall.note = words.fall;
    store.add(change, fall);
    constexpr std::array<std::pair<int, int>, 6> stiffness{
        {{76, 4}, {61, 5}, {48, 3}, {33, 4}, {19, 3}, {5, 2}}};
    for (const auto &[daysAgo, severity] : stiffness) {
        store.add(change, event(addDays(today, -daysAgo), EventKind::symptom, words.symptom, severity));
    }
}

void addQuestions(Journal &journal, Change &change, Day today, const SampleWords &words)
{
    DoctorQuestionStore store(journal);
    store.add(change, {.stamp = on(addDays(today, -30)), .text = words.firstQuestion, .askedOn = {}});
    store.add(change, {.stamp = on(addDays(today, -12)), .text = words.secondQuestion, .askedOn = {}});
    NextDateStore(journal).add(change, {.stamp = on(addDays(today, 16)),
                                        .kind = NextDateKind::appointment,
                                        .regimen = {},
                                        .text = words.appointment});
}

/// A tablet each morning, forgotten once in a while.
void addAnastrozole(Journal &journal, Change &change, Period period, const std::string &name)
{
    RegimenVersion version;
    version.from = treatmentStart;
    version.name = name;
    version.dose = "1 mg";
    version.schedule.anchor = treatmentStart;
    version.schedule.doseSlots = {PartOfDay::morning};
    Regimen regimen{.uid = {},
                    .kind = RegimenKind::medicine,
                    .versions = {version},
                    .treatment = TreatmentClass::aromataseInhibitor};
    regimen.uid = RegimenStore(journal).add(change, regimen);
    DoseStore store(journal);
    for (const Day day : period.days()) {
        const bool isForgotten = daysBetween(period.first, day) % 29 == 13;
        for (const DueDose &due : dueOn(std::span(&regimen, 1), {}, day)) {
            if (!isForgotten && day != period.last) {
                store.record(change, due, DoseState::taken, std::nullopt, {});
            }
        }
    }
}

} // namespace

void addSampleBoneRecord(Journal &journal, Change &change, Period period, const SampleWords &words)
{
    const Day today = period.last;
    if (treatmentStart <= today) {
        addAnastrozole(journal, change, period, words.anastrozole);
    }
    addScans(journal, change, today, words);
    LabValueStore labs(journal);
    labs.add(change, labValue(addDays(today, -35), LabKind::vitaminD, Decimal(68, 0), "nmol/L"));
    labs.add(change, labValue(addDays(today, -35), LabKind::ctx, Decimal(41, 2), "ng/mL"));
    addEvents(journal, change, today, words);
    addQuestions(journal, change, today, words);
}

} // namespace osteon
