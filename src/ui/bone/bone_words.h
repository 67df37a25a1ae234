// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h" // not bone_record.h: moc of Qt 6.4 fails where <compare> comes before <algorithm>
#include "domain/scan_change.h"
#include "ui/bone/record_entry.h"

#include <QCoreApplication>
#include <QString>

namespace osteon {

/// What the window calls the things of the bone record. Figures are given as they were written, in the
/// numbers of the user's country; nothing is concluded from any of them.
class BoneWords
{
    Q_DECLARE_TR_FUNCTIONS(BoneWords)

public:
    static QString name(ScanSite site);
    static QString name(LabKind kind);
    static QString name(EventKind kind);
    static QString name(NextDateKind kind);
    static QString name(TreatmentClass treatment);

    /// "Lumbar spine L1-L4"; of another bone its name.
    static QString placeOf(const BoneScan &scan);
    /// "Lumbar spine"; of another bone its name.
    static QString nameOf(const SiteHistory &history);
    /// "25(OH)D"; of a value of one's own its name.
    static QString nameOf(const LabValue &lab);

    /// "−1,3" where people write it so, with every decimal that was written.
    static QString number(Decimal decimal);
    /// "18 March 2026".
    static QString date(Day day);
    /// "0.912 g/cm² · T-score −1.3".
    static QString figures(const BoneScan &scan);
    /// "Change since the first scan, 12 March 2024: −3.1 %. Your centre's least significant change: 5.3 %.",
    /// or why there is none; empty of a first scan without a least significant change.
    static QString change(const ComparedScan &compared, Day firstOfSite);
    /// "<20 nmol/L".
    static QString figure(const LabValue &lab);
    /// "the laboratory's range: 50 to 125"; empty without one.
    static QString range(const LabValue &lab);

    /// What is wrong with a field and what would be right.
    static QString refusal(const RecordRefusal &refusal);
};

} // namespace osteon
