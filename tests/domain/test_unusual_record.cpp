// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unusual_record.h"
#include "domain/visit_notes.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

LabValue lab(LabKind kind, Decimal value, const char *unit)
{
    LabValue one;
    one.kind = kind;
    one.value = value;
    one.unit = unit;
    return one;
}

} // namespace

TEST_CASE("A laboratory value in the unit of another country is looked at once more")
{
    CHECK(unusualFieldOf(lab(LabKind::calcium, {94, 1}, "mmol/L")) == RecordField::value);
    CHECK(unusualFieldOf(lab(LabKind::calcium, {235, 2}, "mg/dL")) == RecordField::value);
    CHECK(unusualFieldOf(lab(LabKind::creatinine, {9, 1}, "µmol/L")) == RecordField::value);
    CHECK(unusualFieldOf(lab(LabKind::creatinine, {80, 0}, "mg/dL")) == RecordField::value);
    CHECK(unusualFieldOf(lab(LabKind::ctx, {410, 0}, "ng/mL")) == RecordField::value);
    CHECK(unusualFieldOf(lab(LabKind::vitaminD, {5'000, 0}, "nmol/L")) == RecordField::value);
}

TEST_CASE("What a person can well have is not doubted, however low or high it is")
{
    CHECK_FALSE(unusualFieldOf(lab(LabKind::vitaminD, {12, 0}, "nmol/L")));
    CHECK_FALSE(unusualFieldOf(lab(LabKind::vitaminD, {400, 0}, "nmol/L")));
    CHECK_FALSE(unusualFieldOf(lab(LabKind::calcium, {350, 2}, "mmol/L")));
    CHECK_FALSE(unusualFieldOf(lab(LabKind::creatinine, {12, 0}, "mg/dL")));
    CHECK_FALSE(unusualFieldOf(lab(LabKind::custom, {99'999, 0}, "mmol/L")));
    BoneScan scan;
    scan.density = BoneDensity::fromMicrograms(412'000);
    scan.tScore = BoneScore::fromHundredths(-560);
    scan.leastSignificantChange = Percent::fromHundredths(530);
    CHECK_FALSE(unusualFieldOf(scan));
}

TEST_CASE("Every unit that a laboratory value can be given in has bounds for slips")
{
    for (const LabKind kind : allLabKinds) {
        for (const std::string_view unit : labUnits(kind)) {
            CAPTURE(unit);
            LabValue one = lab(kind, {999'999'999, 0}, "");
            one.unit = unit;
            CHECK(unusualFieldOf(one) == RecordField::value);
        }
    }
}

TEST_CASE("A scan, a height and a weight with a slip are looked at once more")
{
    BoneScan scan;
    scan.tScore = BoneScore::fromHundredths(-700);
    CHECK(unusualFieldOf(scan) == RecordField::tScore);
    scan.density = BoneDensity::fromMicrograms(2'900'000);
    CHECK(unusualFieldOf(scan) == RecordField::density);
    HealthEvent event;
    event.height = BodyHeight::fromMillimetres(900);
    CHECK(unusualFieldOf(event) == RecordField::height);
    event.height.reset();
    event.weight = BodyWeight::fromGrams(380'000);
    CHECK(unusualFieldOf(event) == RecordField::weight);
    CHECK_FALSE(unusualFieldOf(DiaryNote()));
}
