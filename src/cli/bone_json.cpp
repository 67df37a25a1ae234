// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_output.h"

namespace osteon::cli {

namespace {

Json numberOf(Decimal decimal)
{
    return cli::numberOf(decimal.digits(), decimal.divisor());
}

Json numberOrNull(const std::optional<Decimal> &decimal)
{
    return decimal ? numberOf(*decimal) : Json(nullptr);
}

/// As it was typed: "68.0".
Json digitsOrNull(const std::optional<Decimal> &decimal)
{
    return decimal ? Json(decimal->text()) : Json(nullptr);
}

template <typename Quantity>
Json quantity(const std::optional<Quantity> &value, Decimal (Quantity::*decimal)() const)
{
    return value ? numberOf((*value.*decimal)()) : Json(nullptr);
}

Json dayOrNull(const std::optional<Day> &day)
{
    return day ? Json(toText(*day)) : Json(nullptr);
}

/// 25(OH)D in the other of its units; null for other values.
Json otherUnitOf(const LabValue &lab)
{
    const auto other =
        lab.kind == LabKind::vitaminD ? vitaminDInOtherUnit(lab.value, lab.unit) : std::nullopt;
    return other ? Json{{"value", numberOf(other->value)}, {"unit", other->unit}} : Json(nullptr);
}

Json begin(std::string_view kind, const EntryStamp &stamp)
{
    Json json{{"kind", kind}};
    putStamp(json, stamp);
    return json;
}

} // namespace

Json jsonOf(const BoneScan &scan)
{
    Json json = begin("scan", scan.stamp);
    json["site"] = key(scan.site);
    json["region"] = textOrNull(scan.region);
    json["density_g_cm2"] = quantity(scan.density, &BoneDensity::grams);
    json["t_score"] = quantity(scan.tScore, &BoneScore::decimal);
    json["z_score"] = quantity(scan.zScore, &BoneScore::decimal);
    json["device"] = textOrNull(scan.device);
    json["centre"] = textOrNull(scan.centre);
    json["least_significant_change_percent"] = quantity(scan.leastSignificantChange, &Percent::decimal);
    json["note"] = textOrNull(scan.note.value_or(""));
    return json;
}

Json jsonOf(const LabValue &lab)
{
    Json json = begin("lab", lab.stamp);
    json["lab"] = key(lab.kind);
    json["name"] = textOrNull(lab.name);
    json["bound"] = textOrNull(std::string(key(lab.bound)));
    json["value"] = numberOf(lab.value);
    json["value_text"] = lab.value.text();
    json["unit"] = textOrNull(lab.unit);
    json["in_other_unit"] = otherUnitOf(lab);
    json["assay"] = textOrNull(lab.assay);
    json["fasting"] = lab.isFasting ? Json(*lab.isFasting) : Json(nullptr);
    json["range_low"] = numberOrNull(lab.rangeLow);
    json["range_high"] = numberOrNull(lab.rangeHigh);
    json["range_low_text"] = digitsOrNull(lab.rangeLow);
    json["range_high_text"] = digitsOrNull(lab.rangeHigh);
    json["note"] = textOrNull(lab.note.value_or(""));
    return json;
}

Json jsonOf(const HealthEvent &event)
{
    Json json = begin("event", event.stamp);
    json["event"] = key(event.kind);
    json["name"] = textOrNull(event.name);
    json["severity"] = event.severity ? Json(*event.severity) : Json(nullptr);
    json["height_cm"] = quantity(event.height, &BodyHeight::centimetres);
    json["weight_kg"] = quantity(event.weight, &BodyWeight::kilograms);
    json["note"] = textOrNull(event.note.value_or(""));
    return json;
}

Json jsonOf(const DiaryNote &note)
{
    Json json = begin("note", note.stamp);
    json["text"] = note.text;
    return json;
}

Json jsonOf(const DoctorQuestion &question)
{
    Json json = begin("question", question.stamp);
    json["text"] = question.text;
    json["open"] = question.isOpen();
    json["asked_on"] = dayOrNull(question.askedOn);
    return json;
}

Json jsonOf(const NextDate &date)
{
    Json json = begin("next_date", date.stamp);
    json["occasion"] = key(date.kind);
    json["regimen"] = textOrNull(date.regimen);
    json["text"] = date.text;
    return json;
}

Json jsonOf(const SiteHistory &history)
{
    Json json{{"site", key(history.site)}, {"bone", textOrNull(history.bone)}, {"scans", Json::array()}};
    for (const ComparedScan &compared : history.scans) {
        Json scan = storedJson(compared.scan.stamp, jsonOf(compared.scan));
        scan["comparison"] = key(compared.comparison);
        scan["since"] = dayOrNull(compared.since);
        scan["change_percent"] = quantity(compared.change, &Percent::decimal);
        json["scans"].push_back(scan);
    }
    return json;
}

} // namespace osteon::cli
