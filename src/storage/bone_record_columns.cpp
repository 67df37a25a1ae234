// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bone_record_columns.h"

#include "storage/entry_columns.h"

namespace osteon {

namespace {

/// A quantity that may be missing, by what it is in whole steps.
template <typename Quantity>
Value stepsOrNull(const std::optional<Quantity> &quantity, std::int64_t (Quantity::*steps)() const)
{
    return quantity ? Value((*quantity.*steps)()) : Value();
}

template <typename Quantity>
std::optional<Quantity> readSteps(const Query &query, const char *column, Quantity (*fromSteps)(std::int64_t))
{
    const auto steps = query.optionalInteger(column);
    return steps ? std::optional(fromSteps(*steps)) : std::nullopt;
}

struct DecimalColumns
{
    const char *digits;
    const char *decimals;
};

constexpr DecimalColumns valueColumns{"value_digits", "value_decimals"};
constexpr DecimalColumns lowColumns{"range_low_digits", "range_low_decimals"};
constexpr DecimalColumns highColumns{"range_high_digits", "range_high_decimals"};

void setDecimal(RowWriter &row, DecimalColumns columns, const std::optional<Decimal> &decimal)
{
    row.set(columns.digits, decimal ? Value(decimal->digits()) : Value());
    row.set(columns.decimals, decimal ? Value(std::int64_t{decimal->decimals()}) : Value());
}

std::optional<Decimal> readDecimal(const Query &query, DecimalColumns columns)
{
    if (query.isNull(columns.digits)) {
        return std::nullopt;
    }
    return Decimal(query.integer(columns.digits), static_cast<int>(query.integer(columns.decimals)));
}

} // namespace

void RecordTable<BoneScan>::set(RowWriter &row, const BoneScan &scan)
{
    setStamp(row, scan.stamp);
    row.set("site", value(key(scan.site)));
    row.set("region", valueOrNull(scan.region));
    row.set("density_ug_per_cm2", stepsOrNull(scan.density, &BoneDensity::micrograms));
    row.set("t_score_hundredths", stepsOrNull(scan.tScore, &BoneScore::hundredths));
    row.set("z_score_hundredths", stepsOrNull(scan.zScore, &BoneScore::hundredths));
    row.set("device", valueOrNull(scan.device));
    row.set("centre", valueOrNull(scan.centre));
    row.set("least_significant_change_hundredths",
            stepsOrNull(scan.leastSignificantChange, &Percent::hundredths));
    setNote(row, scan.note);
}

BoneScan RecordTable<BoneScan>::read(const Query &query)
{
    return {.stamp = readStamp(query),
            .site = readKey(query, "site", scanSiteFromKey),
            .region = query.text("region"),
            .density = readSteps(query, "density_ug_per_cm2", BoneDensity::fromMicrograms),
            .tScore = readSteps(query, "t_score_hundredths", BoneScore::fromHundredths),
            .zScore = readSteps(query, "z_score_hundredths", BoneScore::fromHundredths),
            .device = query.text("device"),
            .centre = query.text("centre"),
            .leastSignificantChange =
                readSteps(query, "least_significant_change_hundredths", Percent::fromHundredths),
            .note = readNote(query)};
}

void RecordTable<LabValue>::set(RowWriter &row, const LabValue &lab)
{
    setStamp(row, lab.stamp);
    row.set("kind", value(key(lab.kind)));
    row.set("name", valueOrNull(lab.name));
    row.set("bound", valueOrNull(key(lab.bound)));
    setDecimal(row, valueColumns, lab.value);
    row.set("unit", valueOrNull(lab.unit));
    row.set("assay", valueOrNull(lab.assay));
    row.set("is_fasting", lab.isFasting ? value(*lab.isFasting) : Value());
    setDecimal(row, lowColumns, lab.rangeLow);
    setDecimal(row, highColumns, lab.rangeHigh);
    setNote(row, lab.note);
}

LabValue RecordTable<LabValue>::read(const Query &query)
{
    return {.stamp = readStamp(query),
            .kind = readKey(query, "kind", labKindFromKey),
            .name = query.text("name"),
            .bound = readKey(query, "bound", labBoundFromKey),
            .value = readDecimal(query, valueColumns).value_or(Decimal()),
            .unit = query.text("unit"),
            .assay = query.text("assay"),
            .isFasting = query.isNull("is_fasting") ? std::nullopt : std::optional(query.flag("is_fasting")),
            .rangeLow = readDecimal(query, lowColumns),
            .rangeHigh = readDecimal(query, highColumns),
            .note = readNote(query)};
}

void RecordTable<HealthEvent>::set(RowWriter &row, const HealthEvent &event)
{
    setStamp(row, event.stamp);
    row.set("kind", value(key(event.kind)));
    row.set("name", valueOrNull(event.name));
    row.set("severity", event.severity ? Value(std::int64_t{*event.severity}) : Value());
    row.set("height_mm", stepsOrNull(event.height, &BodyHeight::millimetres));
    row.set("weight_g", stepsOrNull(event.weight, &BodyWeight::grams));
    setNote(row, event.note);
}

HealthEvent RecordTable<HealthEvent>::read(const Query &query)
{
    const auto severity = query.optionalInteger("severity");
    return {.stamp = readStamp(query),
            .kind = readKey(query, "kind", eventKindFromKey),
            .name = query.text("name"),
            .severity = severity ? std::optional(static_cast<int>(*severity)) : std::nullopt,
            .height = readSteps(query, "height_mm", BodyHeight::fromMillimetres),
            .weight = readSteps(query, "weight_g", BodyWeight::fromGrams),
            .note = readNote(query)};
}

void RecordTable<DiaryNote>::set(RowWriter &row, const DiaryNote &note)
{
    setStamp(row, note.stamp);
    row.set("text", note.text);
}

DiaryNote RecordTable<DiaryNote>::read(const Query &query)
{
    return {.stamp = readStamp(query), .text = query.text("text")};
}

void RecordTable<DoctorQuestion>::set(RowWriter &row, const DoctorQuestion &question)
{
    setStamp(row, question.stamp);
    row.set("text", question.text);
    row.set("asked_on", dayValue(question.askedOn));
}

DoctorQuestion RecordTable<DoctorQuestion>::read(const Query &query)
{
    return {
        .stamp = readStamp(query), .text = query.text("text"), .askedOn = readOptionalDay(query, "asked_on")};
}

void RecordTable<NextDate>::set(RowWriter &row, const NextDate &date)
{
    setStamp(row, date.stamp);
    row.set("kind", value(key(date.kind)));
    row.set("regimen", valueOrNull(date.regimen));
    row.set("text", date.text);
}

NextDate RecordTable<NextDate>::read(const Query &query)
{
    return {.stamp = readStamp(query),
            .kind = readKey(query, "kind", nextDateKindFromKey),
            .regimen = query.text("regimen"),
            .text = query.text("text")};
}

} // namespace osteon
