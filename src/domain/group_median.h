// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_scan.h"

#include <span>
#include <string>
#include <vector>

namespace osteon {

/// The median change of bone density in a group of a trial, as it was published. It says what that group had,
/// and is no forecast for anybody.
struct GroupMedian
{
    ScanSite site{};
    int months = 0;        ///< since the group's first scan
    Percent change;        ///< since then
    std::string reference; ///< the key of the publication

    friend bool operator==(const GroupMedian &, const GroupMedian &) = default;
};

/// A density on a day of somebody's time axis.
struct MedianPoint
{
    Day day{};
    BoneDensity density;

    friend bool operator==(const MedianPoint &, const MedianPoint &) = default;
};

/// The medians of a site laid on somebody's first scan of it: that scan, then each median on its day, in
/// order. What would lie after the last day is cut off on the straight line to it, because nothing is drawn
/// into the future. None where the medians have nothing of the site.
std::vector<MedianPoint> medianCourse(std::span<const GroupMedian> medians, ScanSite site, Day firstDay,
                                      BoneDensity first, Day lastDay);

} // namespace osteon
