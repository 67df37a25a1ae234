// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/sample_record.h"

namespace osteon::test {

namespace {

EntryStamp on(Day day)
{
    return {.uid = {}, .day = day, .time = {}, .zone = {}};
}

void addScan(OpenPages &pages, Day day, ScanSite site, int thousandths)
{
    BoneScan scan;
    scan.stamp = on(day);
    scan.site = site;
    scan.region = site == ScanSite::lumbarSpine ? "L1-L4" : "left";
    scan.density = BoneDensity::fromMicrograms(std::int64_t{thousandths} * 1'000);
    scan.tScore = BoneScore::fromHundredths(-130);
    scan.device = "Hologic Horizon";
    scan.centre = "Department of nuclear medicine, university hospital";
    scan.leastSignificantChange = Percent::fromHundredths(530);
    REQUIRE(pages.diary.addRecord(scan));
}

void addLab(OpenPages &pages, LabKind kind, Decimal value, const char *unit)
{
    LabValue lab;
    lab.stamp = on(addDays(pages.today, -35));
    lab.kind = kind;
    lab.value = value;
    lab.unit = unit;
    lab.assay = "Roche Elecsys";
    lab.isFasting = true;
    lab.rangeLow = Decimal(50, 0);
    lab.rangeHigh = Decimal(125, 0);
    REQUIRE(pages.diary.addRecord(lab));
}

void addTreatment(OpenPages &pages, Day from)
{
    RegimenVersion version;
    version.from = from;
    version.name = "Anastrozole";
    version.schedule.anchor = from;
    version.schedule.doseSlots = {PartOfDay::morning};
    REQUIRE(pages.diary.addRegimen({.uid = {},
                                    .kind = RegimenKind::medicine,
                                    .versions = {version},
                                    .treatment = TreatmentClass::aromataseInhibitor}));
}

} // namespace

void writeSampleRecord(OpenPages &pages)
{
    const Day today = pages.today;
    addTreatment(pages, addDays(today, -1020));
    for (const ScanSite site : {ScanSite::lumbarSpine, ScanSite::totalHip}) {
        addScan(pages, addDays(today, -980), site, 941);
        addScan(pages, addDays(today, -250), site, 912);
    }
    addLab(pages, LabKind::vitaminD, Decimal(68, 0), "nmol/L");
    addLab(pages, LabKind::egfr, Decimal(92, 0), "mL/min/1.73 m²");
    HealthEvent fall;
    fall.stamp = on(addDays(today, -47));
    fall.note = "Slipped on wet leaves in front of the house; a bruise on the knee.";
    REQUIRE(pages.diary.addRecord(fall));
    HealthEvent visit;
    visit.stamp = on(addDays(today, -45));
    visit.kind = EventKind::visit;
    REQUIRE(pages.diary.addRecord(visit));
    REQUIRE(pages.diary.addRecord(DoctorQuestion{
        .stamp = on(today), .text = "Is the stiffness in the hands from the tablets?", .askedOn = {}}));
    REQUIRE(pages.diary.addRecord(NextDate{.stamp = on(addDays(today, 16)),
                                           .kind = NextDateKind::appointment,
                                           .regimen = {},
                                           .text = "Oncology, half-yearly visit"}));
}

QStringList sampleRecordTexts()
{
    return {"L1-L4",
            "left",
            "Hologic Horizon",
            "Department of nuclear medicine, university hospital",
            "Roche Elecsys",
            "Anastrozole",
            "Slipped on wet leaves in front of the house; a bruise on the knee.",
            "Is the stiffness in the hands from the tablets?",
            "Oncology, half-yearly visit",
            "mL/min/1.73 m²",
            "nmol/L",
            "ng/mL"};
}

} // namespace osteon::test
