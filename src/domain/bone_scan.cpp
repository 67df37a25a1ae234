// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bone_scan.h"

#include <algorithm>

namespace osteon {

namespace {

std::optional<RecordRefusal> refusalOfFigures(const BoneScan &scan)
{
    if (!scan.density && !scan.tScore && !scan.zScore) {
        return RecordRefusal{RecordField::density, RecordError::missing};
    }
    const Percent aboveNothing = Percent::fromHundredths(1);
    return firstOf(refusalOutside(RecordField::density, scan.density, lowestDensity, highestDensity),
                   refusalOutside(RecordField::tScore, scan.tScore, lowestScore, highestScore),
                   refusalOutside(RecordField::zScore, scan.zScore, lowestScore, highestScore),
                   refusalOutside(RecordField::leastSignificantChange, scan.leastSignificantChange,
                                  aboveNothing, mostLeastSignificantChange));
}

} // namespace

std::optional<BoneDensity> BoneDensity::fromGrams(Decimal grams)
{
    const auto micrograms = grams.inSteps(6);
    return micrograms ? std::optional(fromMicrograms(*micrograms)) : std::nullopt;
}

std::optional<BoneScore> BoneScore::from(Decimal score)
{
    const auto hundredths = score.inSteps(2);
    return hundredths ? std::optional(fromHundredths(*hundredths)) : std::nullopt;
}

std::optional<Percent> Percent::from(Decimal percent)
{
    const auto hundredths = percent.inSteps(2);
    return hundredths ? std::optional(fromHundredths(*hundredths)) : std::nullopt;
}

std::string_view key(ScanSite site)
{
    constexpr std::array<std::string_view, allScanSites.size()> keys{"lumbar_spine", "total_hip",
                                                                     "femoral_neck", "forearm", "other"};
    return keys.at(static_cast<std::size_t>(site));
}

std::optional<ScanSite> scanSiteFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allScanSites, text, [](ScanSite site) { return key(site); });
    return found == allScanSites.end() ? std::nullopt : std::optional(*found);
}

std::optional<RecordRefusal> refusalOf(const BoneScan &scan, Day today)
{
    const auto region = scan.site == ScanSite::other
                            ? refusalOfName(RecordField::region, scan.region)
                            : refusalOfOptionalName(RecordField::region, scan.region);
    return firstOf(refusalOfStamp(scan.stamp, today), region, refusalOfFigures(scan),
                   refusalOfOptionalName(RecordField::device, scan.device),
                   refusalOfOptionalName(RecordField::centre, scan.centre), refusalOfOptionalNote(scan.note));
}

} // namespace osteon
