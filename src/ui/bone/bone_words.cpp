// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_words.h"

#include "ui/conversions.h"
#include "ui/words.h"

#include <QLocale>
#include <QStringList>

namespace osteon {

QString BoneWords::name(ScanSite site)
{
    switch (site) {
    case ScanSite::lumbarSpine:
        return tr("Lumbar spine");
    case ScanSite::totalHip:
        return tr("Total hip");
    case ScanSite::femoralNeck:
        return tr("Femoral neck");
    case ScanSite::forearm:
        return tr("Forearm");
    case ScanSite::other:
        break;
    }
    return tr("Another bone");
}

QString BoneWords::name(LabKind kind)
{
    switch (kind) {
    case LabKind::vitaminD:
        return tr("25(OH)D", "vitamin D in the blood");
    case LabKind::ctx:
        return tr("CTX", "a laboratory value");
    case LabKind::p1np:
        return tr("P1NP", "a laboratory value");
    case LabKind::calcium:
        return tr("Calcium", "in the blood");
    case LabKind::parathyroidHormone:
        return tr("PTH", "a laboratory value");
    case LabKind::creatinine:
        return tr("Creatinine");
    case LabKind::egfr:
        return tr("eGFR", "a laboratory value");
    case LabKind::custom:
        break;
    }
    return tr("Another value");
}

QString BoneWords::name(EventKind kind)
{
    switch (kind) {
    case EventKind::fall:
        return tr("Fall");
    case EventKind::fracture:
        return tr("Fracture");
    case EventKind::height:
        return tr("Height");
    case EventKind::weight:
        return tr("Weight");
    case EventKind::symptom:
        return tr("Symptom");
    case EventKind::visit:
        break;
    }
    return tr("Visit");
}

QString BoneWords::name(NextDateKind kind)
{
    switch (kind) {
    case NextDateKind::appointment:
        return tr("Appointment");
    case NextDateKind::treatment:
        return tr("Treatment");
    case NextDateKind::other:
        break;
    }
    return tr("Something else");
}

QString BoneWords::name(TreatmentClass treatment)
{
    switch (treatment) {
    case TreatmentClass::aromataseInhibitor:
        return tr("aromatase inhibitor");
    case TreatmentClass::boneMedicine:
        return tr("bone medicine");
    case TreatmentClass::other:
        break;
    }
    return tr("something else");
}

QString BoneWords::placeOf(const BoneScan &scan)
{
    if (scan.site == ScanSite::other) {
        return toQString(scan.region);
    }
    return scan.region.empty() ? name(scan.site)
                               : tr("%1 %2", "site, region").arg(name(scan.site), toQString(scan.region));
}

QString BoneWords::nameOf(const SiteHistory &history)
{
    return history.site == ScanSite::other ? toQString(history.bone) : name(history.site);
}

QString BoneWords::nameOf(const LabValue &lab)
{
    return lab.kind == LabKind::custom ? toQString(lab.name) : name(lab.kind);
}

QString BoneWords::number(Decimal decimal)
{
    QString text = toQString(decimal.text());
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString BoneWords::date(Day day)
{
    return QLocale().toString(toQDate(day), tr("d MMMM yyyy", "a day, as QLocale writes it"));
}

QString BoneWords::figures(const BoneScan &scan)
{
    QStringList parts;
    if (scan.density) {
        parts << tr("%1 g/cm²").arg(number(scan.density->grams()));
    }
    if (scan.tScore) {
        parts << tr("T-score %1").arg(number(scan.tScore->decimal()));
    }
    if (scan.zScore) {
        parts << tr("Z-score %1").arg(number(scan.zScore->decimal()));
    }
    return parts.join(tr(" · ", "between the figures of a scan"));
}

QString BoneWords::change(const ComparedScan &compared, Day firstOfSite)
{
    QStringList sentences;
    switch (compared.comparison) {
    case ScanComparison::first:
        break;
    case ScanComparison::compared:
        sentences << (*compared.since == firstOfSite ? tr("Change since the first scan, %1: %2 %.")
                                                     : tr("Change since the scan of %1: %2 %."))
                         .arg(date(*compared.since), number(compared.change->decimal()));
        break;
    case ScanComparison::otherDevice:
        sentences << tr("No change is computed: another device or centre, or one that was not written down.");
        break;
    case ScanComparison::otherRegion:
        sentences << tr("No change is computed: another region of this site.");
        break;
    }
    if (const auto &least = compared.scan.leastSignificantChange) {
        sentences << tr("Your centre's least significant change: %1 %.").arg(number(least->decimal()));
    }
    return sentences.join(QLatin1Char(' '));
}

QString BoneWords::figure(const LabValue &lab)
{
    const QString value = toQString(key(lab.bound)) + number(lab.value);
    return lab.unit.empty() ? value : tr("%1 %2", "value, unit").arg(value, toQString(lab.unit));
}

QString BoneWords::range(const LabValue &lab)
{
    if (lab.rangeLow && lab.rangeHigh) {
        return tr("the laboratory's range: %1 to %2").arg(number(*lab.rangeLow), number(*lab.rangeHigh));
    }
    if (lab.rangeLow) {
        return tr("the laboratory's range: from %1").arg(number(*lab.rangeLow));
    }
    return lab.rangeHigh ? tr("the laboratory's range: up to %1").arg(number(*lab.rangeHigh)) : QString();
}

} // namespace osteon
