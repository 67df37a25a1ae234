// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bone_samples.h"

namespace osteon::test {

namespace {

EntryStamp stampOf(Day day)
{
    return {.uid = "", .day = day, .time = TimeOfDay(630), .zone = "Europe/Berlin"};
}

} // namespace

BoneScan spineScan(Day day)
{
    return {.stamp = stampOf(day),
            .site = ScanSite::lumbarSpine,
            .region = "L1–L4 “without L3”\\'",
            .density = BoneDensity::fromMicrograms(941'001),
            .tScore = BoneScore::fromHundredths(-105),
            .zScore = BoneScore(),
            .device = "Hologic Horizon",
            .centre = "City clinic",
            .leastSignificantChange = Percent::fromHundredths(530),
            .note = "First line\nsecond"};
}

LabValue vitaminDValue(Day day)
{
    return {.stamp = stampOf(day),
            .kind = LabKind::vitaminD,
            .name = "",
            .bound = LabBound::above,
            .value = Decimal(680, 1),
            .unit = "nmol/L",
            .assay = "Roche Elecsys",
            .isFasting = false,
            .rangeLow = Decimal(50, 0),
            .rangeHigh = Decimal(12'500, 2),
            .note = "Morning sample"};
}

HealthEvent jointPain(Day day)
{
    return {.stamp = stampOf(day),
            .kind = EventKind::symptom,
            .name = "Joint pain",
            .severity = 0,
            .height = {},
            .weight = {},
            .note = "Hands"};
}

DiaryNote diaryNote(Day day)
{
    return {.stamp = stampOf(day), .text = "Walked without the stick.\n“Good”"};
}

DoctorQuestion question(Day day)
{
    return {.stamp = stampOf(day), .text = "When is the next scan?", .askedOn = {}};
}

NextDate appointment(Day day)
{
    return {.stamp = stampOf(day), .kind = NextDateKind::appointment, .regimen = "", .text = "Bone clinic"};
}

} // namespace osteon::test
