// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unusual_record.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

template <typename Quantity>
bool liesOutside(const std::optional<Quantity> &value, Quantity lowest, Quantity highest)
{
    return value && (*value < lowest || *value > highest);
}

bool isUnusualScore(const std::optional<BoneScore> &score)
{
    return liesOutside(score, BoneScore::fromHundredths(-600), BoneScore::fromHundredths(600));
}

struct UsualLab
{
    LabKind kind;
    std::string_view unit;
    Decimal lowest;
    Decimal highest;
};

constexpr std::array usualLabs{
    UsualLab{LabKind::vitaminD, "nmol/L", {5, 0}, {500, 0}},
    UsualLab{LabKind::vitaminD, "ng/mL", {2, 0}, {200, 0}},
    UsualLab{LabKind::vitaminD, "µg/L", {2, 0}, {200, 0}},
    UsualLab{LabKind::ctx, "ng/mL", {1, 2}, {6, 0}},
    UsualLab{LabKind::ctx, "µg/L", {1, 2}, {6, 0}},
    UsualLab{LabKind::ctx, "pg/mL", {10, 0}, {6'000, 0}},
    UsualLab{LabKind::ctx, "ng/L", {10, 0}, {6'000, 0}},
    UsualLab{LabKind::p1np, "ng/mL", {2, 0}, {2'000, 0}},
    UsualLab{LabKind::p1np, "µg/L", {2, 0}, {2'000, 0}},
    UsualLab{LabKind::calcium, "mmol/L", {1, 0}, {45, 1}},
    UsualLab{LabKind::calcium, "mg/dL", {5, 0}, {18, 0}},
    UsualLab{LabKind::parathyroidHormone, "pg/mL", {1, 0}, {3'000, 0}},
    UsualLab{LabKind::parathyroidHormone, "ng/L", {1, 0}, {3'000, 0}},
    UsualLab{LabKind::parathyroidHormone, "pmol/L", {1, 1}, {320, 0}},
    UsualLab{LabKind::creatinine, "mg/dL", {2, 1}, {20, 0}},
    UsualLab{LabKind::creatinine, "µmol/L", {21, 0}, {1'800, 0}},
    UsualLab{LabKind::egfr, "mL/min/1.73 m²", {2, 0}, {200, 0}},
};

} // namespace

std::optional<RecordField> unusualFieldOf(const BoneScan &scan)
{
    if (liesOutside(scan.density, BoneDensity::fromMicrograms(200'000),
                    BoneDensity::fromMicrograms(2'000'000))) {
        return RecordField::density;
    }
    if (isUnusualScore(scan.tScore)) {
        return RecordField::tScore;
    }
    if (isUnusualScore(scan.zScore)) {
        return RecordField::zScore;
    }
    return liesOutside(scan.leastSignificantChange, Percent::fromHundredths(50),
                       Percent::fromHundredths(1'500))
               ? std::optional(RecordField::leastSignificantChange)
               : std::nullopt;
}

std::optional<RecordField> unusualFieldOf(const LabValue &lab)
{
    const auto *usual = std::ranges::find_if(
        usualLabs, [&](const UsualLab &one) { return one.kind == lab.kind && one.unit == lab.unit; });
    const bool isUnusual = usual != usualLabs.end() && (compareAmounts(lab.value, usual->lowest) < 0 ||
                                                        compareAmounts(lab.value, usual->highest) > 0);
    return isUnusual ? std::optional(RecordField::value) : std::nullopt;
}

std::optional<RecordField> unusualFieldOf(const HealthEvent &event)
{
    if (liesOutside(event.height, BodyHeight::fromMillimetres(1'200), BodyHeight::fromMillimetres(2'150))) {
        return RecordField::height;
    }
    return liesOutside(event.weight, BodyWeight::fromGrams(30'000), BodyWeight::fromGrams(250'000))
               ? std::optional(RecordField::weight)
               : std::nullopt;
}

} // namespace osteon
