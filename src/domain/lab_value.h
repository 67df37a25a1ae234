// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/exact_decimal.h"
#include "domain/record_refusal.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace osteon {

enum class LabKind {
    vitaminD, ///< 25(OH)D
    ctx,
    p1np,
    calcium,
    parathyroidHormone,
    creatinine,
    egfr,
    custom
};

inline constexpr std::array allLabKinds{
    LabKind::vitaminD,           LabKind::ctx,        LabKind::p1np, LabKind::calcium,
    LabKind::parathyroidHormone, LabKind::creatinine, LabKind::egfr, LabKind::custom};

/// "25_oh_d", "ctx", "p1np", "calcium", "pth", "creatinine", "egfr", "custom".
std::string_view key(LabKind kind);
std::optional<LabKind> labKindFromKey(std::string_view key);

/// What is written before a figure that lies beyond what was measured: "<20", ">90".
enum class LabBound { none, below, above };

/// "", "<", ">".
std::string_view key(LabBound bound);
std::optional<LabBound> labBoundFromKey(std::string_view key);

/// One result of a laboratory, as its report has it.
struct LabValue
{
    EntryStamp stamp; ///< of the sample
    LabKind kind = LabKind::vitaminD;
    std::string name; ///< what was measured, of the kind `custom`; else empty
    LabBound bound = LabBound::none;
    Decimal value;                   ///< as typed: 68 stays 68, and 68.0 stays 68.0
    std::string unit;                ///< one of labUnits(); of the kind `custom` anything, perhaps nothing
    std::string assay;               ///< "Roche Elecsys"; may be empty
    std::optional<bool> isFasting;   ///< absent: nobody wrote it down
    std::optional<Decimal> rangeLow; ///< the laboratory's own range
    std::optional<Decimal> rangeHigh;
    std::optional<std::string> note = {};

    friend bool operator==(const LabValue &, const LabValue &) = default;
};

/// The units that laboratories give a value in, the most usual one first; none for `custom`.
std::span<const std::string_view> labUnits(LabKind kind);

/// One of labUnits() however it was typed: "nmol/l", "ug/L" and "ml/min" are known. Absent where it is none.
std::optional<std::string_view> labUnitFromText(LabKind kind, std::string_view text);

/// 25(OH)D in the other of its two units, exactly: 1 ng/mL (or µg/L) is 2.5 nmol/L. Absent for another unit.
struct OtherUnit
{
    Decimal value;
    std::string_view unit;

    friend bool operator==(const OtherUnit &, const OtherUnit &) = default;
};
std::optional<OtherUnit> vitaminDInOtherUnit(Decimal value, std::string_view unit);

/// What makes a value impossible, or nothing where it may be stored. It is above 0.
std::optional<RecordRefusal> refusalOf(const LabValue &value, Day today);

} // namespace osteon
