// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_words.h"
#include "ui/bone/record_form.h"
#include "ui/conversions.h"

namespace osteon {

namespace {

const QString siteKey = QStringLiteral("site");

template <typename Quantity>
QString typedQuantity(const std::optional<Quantity> &quantity, Decimal (Quantity::*asDecimal)() const)
{
    return quantity ? typed(std::optional((*quantity.*asDecimal)())) : QString();
}

} // namespace

std::vector<FormFieldRow> RecordForm::fieldsOf(const BoneScan &scan)
{
    const bool isOther = scan.site == ScanSite::other;
    return {
        dayField(tr("Day of the scan"), scan.stamp.day),
        choiceField(siteKey, tr("Where it was measured"),
                    namesOf(allScanSites, [](ScanSite site) { return BoneWords::name(site); }),
                    static_cast<int>(scan.site)),
        textField(RecordField::region, isOther ? tr("Which bone") : tr("Region"), toQString(scan.region),
                  isOther ? QString() : tr("For example: L1-L4, left. You can leave this empty.")),
        figureField(RecordField::density, tr("Bone density"), tr("g/cm²"),
                    typedQuantity(scan.density, &BoneDensity::grams),
                    tr("What the report does not give stays empty.")),
        figureField(RecordField::tScore, tr("T-score"), {}, typedQuantity(scan.tScore, &BoneScore::decimal)),
        figureField(RecordField::zScore, tr("Z-score"), {}, typedQuantity(scan.zScore, &BoneScore::decimal)),
        figureField(RecordField::leastSignificantChange, tr("Least significant change"), tr("%"),
                    typedQuantity(scan.leastSignificantChange, &Percent::decimal),
                    tr("Your centre can tell it. You can leave this empty.")),
        textField(RecordField::device, tr("Device"), toQString(scan.device),
                  tr("Only scans of one device at one centre are compared.")),
        textField(RecordField::centre, tr("Centre"), toQString(scan.centre)),
        noteField(scan.note)};
}

void RecordForm::choices(const FieldReader &reader, BoneScan &scan)
{
    if (const auto site = reader.choice(siteKey)) {
        scan.site = allScanSites.at(static_cast<std::size_t>(*site));
    }
}

void RecordForm::texts(FieldReader &reader, BoneScan &scan)
{
    reader.readText(RecordField::region, scan.region);
    reader.readQuantity(RecordField::density, scan.density, BoneDensity::fromGrams);
    reader.readQuantity(RecordField::tScore, scan.tScore, BoneScore::from);
    reader.readQuantity(RecordField::zScore, scan.zScore, BoneScore::from);
    reader.readQuantity(RecordField::leastSignificantChange, scan.leastSignificantChange, Percent::from);
    reader.readText(RecordField::device, scan.device);
    reader.readText(RecordField::centre, scan.centre);
    reader.readText(RecordField::note, scan.note);
}

} // namespace osteon
