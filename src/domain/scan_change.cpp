// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scan_change.h"

#include <algorithm>

namespace osteon {

namespace {

/// Without spaces and capitals, and with one kind of dash: "L1–L4" is "l1-l4".
std::string folded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (text.substr(at).starts_with("\u2013")) {
            result += '-';
            at += 2;
        } else if (character != ' ') {
            const bool isCapital = character >= 'A' && character <= 'Z';
            result += isCapital ? static_cast<char>(character - 'A' + 'a') : character;
        }
    }
    return result;
}

bool isSame(std::string_view left, std::string_view right)
{
    return folded(left) == folded(right);
}

bool isSameDevice(const BoneScan &left, const BoneScan &right)
{
    return isSame(left.device, right.device) && isSame(left.centre, right.centre);
}

/// `before` are the scans of the same site that came before.
ComparedScan compare(const BoneScan &scan, const std::vector<ComparedScan> &before)
{
    ComparedScan result{.scan = scan, .comparison = ScanComparison::first, .since = {}, .change = {}};
    if (!scan.density) {
        return result;
    }
    for (const ComparedScan &earlier : before) {
        if (!earlier.scan.density) {
            continue;
        }
        if (!isSame(earlier.scan.region, scan.region)) {
            if (result.comparison == ScanComparison::first) {
                result.comparison = ScanComparison::otherRegion;
            }
        } else if (!isSameDevice(earlier.scan, scan)) {
            result.comparison = ScanComparison::otherDevice;
        } else {
            return {.scan = scan,
                    .comparison = ScanComparison::compared,
                    .since = earlier.scan.stamp.day,
                    .change = changeBetween(*earlier.scan.density, *scan.density)};
        }
    }
    return result;
}

/// Other bones have no site of their own.
std::string boneOf(const BoneScan &scan)
{
    return scan.site == ScanSite::other ? scan.region : std::string();
}

SiteHistory &historyOf(std::vector<SiteHistory> &histories, const BoneScan &scan)
{
    const auto found = std::ranges::find_if(histories, [&](const SiteHistory &history) {
        return history.site == scan.site && isSame(history.bone, boneOf(scan));
    });
    return found != histories.end()
               ? *found
               : histories.emplace_back(SiteHistory{.site = scan.site, .bone = boneOf(scan), .scans = {}});
}

} // namespace

std::string_view key(ScanComparison comparison)
{
    constexpr std::array<std::string_view, 4> keys{"first", "compared", "other_device", "other_region"};
    return keys.at(static_cast<std::size_t>(comparison));
}

Percent changeBetween(BoneDensity before, BoneDensity now)
{
    constexpr std::int64_t tenthsInWhole = 1'000;
    const std::int64_t numerator = 2 * tenthsInWhole * (now.micrograms() - before.micrograms()) +
                                   before.micrograms(); // half a tenth more, then rounded down
    const std::int64_t denominator = 2 * before.micrograms();
    const std::int64_t below = numerator % denominator < 0 ? 1 : 0;
    return Percent::fromHundredths(10 * (numerator / denominator - below));
}

std::vector<SiteHistory> siteHistories(std::span<const BoneScan> scans)
{
    std::vector<BoneScan> inOrder(scans.begin(), scans.end());
    std::ranges::stable_sort(inOrder, {}, [](const BoneScan &scan) { return scan.stamp.day; });
    std::vector<SiteHistory> histories;
    for (const BoneScan &scan : inOrder) {
        SiteHistory &history = historyOf(histories, scan);
        history.scans.push_back(compare(scan, history.scans));
    }
    std::ranges::stable_sort(histories, {}, &SiteHistory::site);
    return histories;
}

} // namespace osteon
