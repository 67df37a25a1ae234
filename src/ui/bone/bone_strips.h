// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group_median.h"
#include "domain/trend.h"
#include "report/bone_timeline.h"
#include "ui/bone/record_entry.h"

#include <QCoreApplication>

namespace osteon {

/// The strips of the time line. Each has a scale of its own, which shows no small change as a large one.
class BoneStrips
{
    Q_DECLARE_TR_FUNCTIONS(BoneStrips)

public:
    /// One for each site; a scan without a density stands in another, by its T- or Z-score. Medians of a
    /// group begin at the first scan of their site and end on the given day.
    static std::vector<TimelineStrip> scans(const std::vector<BoneScan> &scans,
                                            std::span<const GroupMedian> medians = {}, Day lastDay = {});
    /// One for each value and unit. 25(OH)D in several units is drawn in nmol/L, which is exact.
    static std::vector<TimelineStrip> labs(const std::vector<LabValue> &labs);
    /// Falls, fractures and visits; none where there are none.
    static std::vector<TimelineStrip> events(const std::vector<HealthEvent> &events);
    /// The score and the active minutes of the weeks that are over, as the page 'Trends' has them.
    static std::vector<TimelineStrip> habits(const Trend &trend);
};

} // namespace osteon
