// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trend.h"
#include "ui/bone/published_medians.h"
#include "ui/bone/record_entry.h"
#include "ui/chart.h"

#include <QCoreApplication>

namespace osteon {

/// The bone record on one time axis: treatments, scans by site, laboratory values, falls and fractures, and
/// below them the score and the active minutes.
class BoneChart
{
    Q_DECLARE_TR_FUNCTIONS(BoneChart)

public:
    static ChartContent content(const BoneRecord &record, const std::vector<Regimen> &regimens,
                                const Trend &trend, Day today, const PublishedMedians &medians = {});
};

} // namespace osteon
