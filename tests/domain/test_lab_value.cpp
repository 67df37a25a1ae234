// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lab_value.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day today{2026_y / 11 / 23};

LabValue vitaminD()
{
    LabValue value;
    value.stamp.day = today;
    value.value = Decimal(68, 0);
    value.unit = "nmol/L";
    value.rangeLow = Decimal(50, 0);
    value.rangeHigh = Decimal(125, 0);
    return value;
}

template <typename Change>
std::optional<RecordRefusal> refused(Change change)
{
    LabValue value = vitaminD();
    change(value);
    return refusalOf(value, today);
}

RecordRefusal refusal(RecordField field, RecordError error)
{
    return {field, error};
}

} // namespace

TEST_CASE("1 ng/mL of 25(OH)D is exactly 2.5 nmol/L, both ways")
{
    CHECK(vitaminDInOtherUnit(Decimal(68, 0), "nmol/L") == OtherUnit{Decimal(272, 1), "ng/mL"});
    CHECK(vitaminDInOtherUnit(Decimal(272, 1), "ng/mL") == OtherUnit{Decimal(68, 0), "nmol/L"});
    CHECK(vitaminDInOtherUnit(Decimal(30, 0), "µg/L") == OtherUnit{Decimal(75, 0), "nmol/L"});
    CHECK(vitaminDInOtherUnit(Decimal(1, 0), "nmol/L") == OtherUnit{Decimal(4, 1), "ng/mL"});
    CHECK(vitaminDInOtherUnit(Decimal(123, 1), "ng/mL") == OtherUnit{Decimal(3075, 2), "nmol/L"});
    CHECK_FALSE(vitaminDInOtherUnit(Decimal(68, 0), "mg/dL"));
}

TEST_CASE("A unit is known however it is typed, and one of another kind is not")
{
    CHECK(labUnitFromText(LabKind::vitaminD, "nmol/l") == "nmol/L");
    CHECK(labUnitFromText(LabKind::vitaminD, " NG/ML ") == "ng/mL");
    for (const char *unit : {"ug/L", "µg/l", "μg/L", "mcg/L"}) {
        CAPTURE(unit);
        CHECK(labUnitFromText(LabKind::p1np, unit) == "µg/L");
    }
    CHECK(labUnitFromText(LabKind::creatinine, "umol/l") == "µmol/L");
    CHECK(labUnitFromText(LabKind::egfr, "ml/min/1,73m2") == "mL/min/1.73 m²");
    CHECK(labUnitFromText(LabKind::egfr, "mL/min") == "mL/min/1.73 m²");
    CHECK_FALSE(labUnitFromText(LabKind::vitaminD, "mmol/L"));
    CHECK_FALSE(labUnitFromText(LabKind::creatinine, "mmol/L"));
    CHECK_FALSE(labUnitFromText(LabKind::calcium, ""));
    CHECK(labUnits(LabKind::custom).empty());
}

TEST_CASE("Every unit of every kind is found again by its own spelling")
{
    for (const LabKind kind : allLabKinds) {
        CHECK(labKindFromKey(key(kind)) == kind);
        for (const std::string_view unit : labUnits(kind)) {
            CAPTURE(unit);
            CHECK(labUnitFromText(kind, unit) == unit);
        }
    }
    CHECK_FALSE(labKindFromKey("vitamin_k"));
}

TEST_CASE("A laboratory value is above zero and in a unit of its kind")
{
    CHECK_FALSE(refusalOf(vitaminD(), today));
    CHECK(refused([](LabValue &v) { v.value = Decimal(); }) ==
          refusal(RecordField::value, RecordError::impossible));
    CHECK(refused([](LabValue &v) { v.value = Decimal(-1, 6); }) ==
          refusal(RecordField::value, RecordError::impossible));
    CHECK_FALSE(refused([](LabValue &v) { v.value = Decimal(1, 6); }));
    CHECK(refused([](LabValue &v) { v.unit = "mmol/L"; }) ==
          refusal(RecordField::unit, RecordError::unknownUnit));
    CHECK(refused([](LabValue &v) { v.unit.clear(); }) == refusal(RecordField::unit, RecordError::missing));
    CHECK(refused([](LabValue &v) { v.name = "x"; }) ==
          refusal(RecordField::name, RecordError::notOfThisKind));
}

TEST_CASE("An own value has a name, and any unit or none")
{
    LabValue own = vitaminD();
    own.kind = LabKind::custom;
    CHECK(refusalOf(own, today) == refusal(RecordField::name, RecordError::missing));
    own.name = "Osteocalcin";
    own.unit = "µg per l";
    CHECK_FALSE(refusalOf(own, today));
    own.unit.clear();
    CHECK_FALSE(refusalOf(own, today));
    own.unit = "a\x01";
    CHECK(refusalOf(own, today) ==
          RecordRefusal{RecordField::unit, RecordError::entryRefused, EntryError::controlCharacter});
}

TEST_CASE("A laboratory's range has its ends in their order, and either end may be missing")
{
    CHECK(refused([](LabValue &v) { v.rangeLow = Decimal(126, 0); }) ==
          refusal(RecordField::rangeLow, RecordError::rangeReversed));
    CHECK_FALSE(refused([](LabValue &v) { v.rangeLow = Decimal(1250, 1); }));
    CHECK_FALSE(refused([](LabValue &v) { v.rangeLow.reset(); }));
    CHECK_FALSE(refused([](LabValue &v) { v.rangeHigh.reset(); }));
    CHECK_FALSE(refused([](LabValue &v) { v.rangeLow = Decimal(); }));
    CHECK(refused([](LabValue &v) { v.rangeLow = Decimal(-1, 0); }) ==
          refusal(RecordField::rangeLow, RecordError::impossible));
    CHECK(refused([](LabValue &v) { v.rangeHigh = Decimal(); }) ==
          refusal(RecordField::rangeHigh, RecordError::impossible));
}

TEST_CASE("A laboratory value is of a past day, with texts that can be stored")
{
    CHECK(refused([](LabValue &v) { v.stamp.day = addDays(today, 1); }) ==
          RecordRefusal{RecordField::day, RecordError::entryRefused, EntryError::dayInFuture});
    CHECK(refused([](LabValue &v) { v.stamp.time = TimeOfDay(1440); }) ==
          RecordRefusal{RecordField::time, RecordError::entryRefused, EntryError::timeImpossible});
    CHECK(refused([](LabValue &v) { v.assay = "\n"; }) ==
          RecordRefusal{RecordField::assay, RecordError::entryRefused, EntryError::controlCharacter});
    CHECK(refused([](LabValue &v) { v.note = "\xFF"; }) ==
          RecordRefusal{RecordField::note, RecordError::entryRefused, EntryError::textNotUtf8});
}
