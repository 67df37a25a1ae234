// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lab_value.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::string_view nanogramsPerMillilitre = "ng/mL";
constexpr std::string_view microgramsPerLitre = "µg/L";
constexpr std::string_view nanomolesPerLitre = "nmol/L";
constexpr std::string_view filtration = "mL/min/1.73 m²";

constexpr std::array vitaminDUnits{nanogramsPerMillilitre, nanomolesPerLitre, microgramsPerLitre};
constexpr std::array<std::string_view, 4> ctxUnits{nanogramsPerMillilitre, "pg/mL", "ng/L",
                                                   microgramsPerLitre};
constexpr std::array p1npUnits{nanogramsPerMillilitre, microgramsPerLitre};
constexpr std::array<std::string_view, 2> calciumUnits{"mmol/L", "mg/dL"};
constexpr std::array<std::string_view, 3> parathyroidHormoneUnits{"pg/mL", "ng/L", "pmol/L"};
constexpr std::array<std::string_view, 2> creatinineUnits{"mg/dL", "µmol/L"};
constexpr std::array egfrUnits{filtration};

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// One spelling for all: small letters, no spaces, 'u' for either micro sign, '2' for the square.
std::string folded(std::string_view text)
{
    std::string result(text);
    replaceAll(result, "\u00B5", "u");
    replaceAll(result, "\u03BC", "u");
    replaceAll(result, "mcg", "ug");
    replaceAll(result, "²", "2");
    replaceAll(result, ",", ".");
    std::erase(result, ' ');
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

std::optional<RecordRefusal> refusalOfNaming(const LabValue &value)
{
    if (value.kind == LabKind::custom) {
        return firstOf(refusalOfName(RecordField::name, value.name),
                       refusalOfOptionalName(RecordField::unit, value.unit));
    }
    if (!value.name.empty()) {
        return RecordRefusal{RecordField::name, RecordError::notOfThisKind};
    }
    if (value.unit.empty()) {
        return RecordRefusal{RecordField::unit, RecordError::missing};
    }
    const bool isKnown = std::ranges::find(labUnits(value.kind), value.unit) != labUnits(value.kind).end();
    return isKnown ? std::nullopt : std::optional(RecordRefusal{RecordField::unit, RecordError::unknownUnit});
}

std::optional<RecordRefusal> refusalOfRange(const LabValue &value)
{
    if (value.rangeLow && value.rangeLow->digits() < 0) {
        return RecordRefusal{RecordField::rangeLow, RecordError::impossible};
    }
    if (value.rangeHigh && value.rangeHigh->digits() <= 0) {
        return RecordRefusal{RecordField::rangeHigh, RecordError::impossible};
    }
    const bool isReversed =
        value.rangeLow && value.rangeHigh && compareAmounts(*value.rangeHigh, *value.rangeLow) < 0;
    return isReversed ? std::optional(RecordRefusal{RecordField::rangeLow, RecordError::rangeReversed})
                      : std::nullopt;
}

} // namespace

std::string_view key(LabKind kind)
{
    constexpr std::array<std::string_view, allLabKinds.size()> keys{
        "25_oh_d", "ctx", "p1np", "calcium", "pth", "creatinine", "egfr", "custom"};
    return keys.at(static_cast<std::size_t>(kind));
}

std::optional<LabKind> labKindFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allLabKinds, text, [](LabKind kind) { return key(kind); });
    return found == allLabKinds.end() ? std::nullopt : std::optional(*found);
}

std::string_view key(LabBound bound)
{
    constexpr std::array<std::string_view, 3> keys{"", "<", ">"};
    return keys.at(static_cast<std::size_t>(bound));
}

std::optional<LabBound> labBoundFromKey(std::string_view text)
{
    for (const LabBound bound : {LabBound::none, LabBound::below, LabBound::above}) {
        if (key(bound) == text) {
            return bound;
        }
    }
    return std::nullopt;
}

std::span<const std::string_view> labUnits(LabKind kind)
{
    switch (kind) {
    case LabKind::vitaminD:
        return vitaminDUnits;
    case LabKind::ctx:
        return ctxUnits;
    case LabKind::p1np:
        return p1npUnits;
    case LabKind::calcium:
        return calciumUnits;
    case LabKind::parathyroidHormone:
        return parathyroidHormoneUnits;
    case LabKind::creatinine:
        return creatinineUnits;
    case LabKind::egfr:
        return egfrUnits;
    case LabKind::custom:
        break;
    }
    return {};
}

std::optional<std::string_view> labUnitFromText(LabKind kind, std::string_view text)
{
    const std::string typed = folded(text);
    if (kind == LabKind::egfr && typed == "ml/min") {
        return filtration; // many reports leave the body surface out
    }
    const auto units = labUnits(kind);
    const auto found =
        std::ranges::find_if(units, [&](std::string_view unit) { return folded(unit) == typed; });
    return found == units.end() ? std::nullopt : std::optional(*found);
}

std::optional<OtherUnit> vitaminDInOtherUnit(Decimal value, std::string_view unit)
{
    if (unit == nanomolesPerLitre) { // x 0.4
        return OtherUnit{Decimal(value.digits() * 4, value.decimals() + 1).shortened(0),
                         nanogramsPerMillilitre};
    }
    if (unit == nanogramsPerMillilitre || unit == microgramsPerLitre) { // x 2.5
        return OtherUnit{Decimal(value.digits() * 25, value.decimals() + 1).shortened(0), nanomolesPerLitre};
    }
    return std::nullopt;
}

std::optional<RecordRefusal> refusalOf(const LabValue &value, Day today)
{
    const auto amount = value.value.digits() > 0
                            ? std::nullopt
                            : std::optional(RecordRefusal{RecordField::value, RecordError::impossible});
    return firstOf(refusalOfStamp(value.stamp, today), refusalOfNaming(value), amount, refusalOfRange(value),
                   refusalOfOptionalName(RecordField::assay, value.assay), refusalOfOptionalNote(value.note));
}

} // namespace osteon
