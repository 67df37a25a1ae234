// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_scan.h"

#include <optional>
#include <span>
#include <vector>

namespace osteon {

/// What a density may be compared with.
enum class ScanComparison {
    first,       ///< nothing of this site came before, or one of the two has no density
    compared,    ///< with the first of the same site and region, on the same device at the same centre
    otherDevice, ///< those before were on another device or at another centre, or only one of them says which
    otherRegion  ///< those before were of another region, such as L2-L4, or only one of them says which
};

/// "first", "compared", "other_device", "other_region".
std::string_view key(ScanComparison comparison);

/// A scan beside the ones of its site before it. The change is a fact beside the centre's least significant
/// change; nothing is concluded from it.
struct ComparedScan
{
    BoneScan scan;
    ScanComparison comparison = ScanComparison::first;
    std::optional<Day> since;      ///< the day of the scan it is compared with
    std::optional<Percent> change; ///< of the density since then, rounded half up to a tenth of a per cent

    friend bool operator==(const ComparedScan &, const ComparedScan &) = default;
};

/// The scans of one site, oldest first. Other bones are a site each, told apart by their name.
struct SiteHistory
{
    ScanSite site{};
    std::string bone; ///< of the site `other`; else empty
    std::vector<ComparedScan> scans;

    friend bool operator==(const SiteHistory &, const SiteHistory &) = default;
};

/// 100 x (now - before) / before, rounded half up to a tenth of a per cent. `before` is above 0.
Percent changeBetween(BoneDensity before, BoneDensity now);

/// The scans site by site, in the order of allScanSites. Names of devices, centres and regions that differ
/// in capitals or spaces alone are the same.
std::vector<SiteHistory> siteHistories(std::span<const BoneScan> scans);

} // namespace osteon
