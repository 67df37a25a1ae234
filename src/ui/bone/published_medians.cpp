// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/published_medians.h"

#include "ui/bone/bone_words.h"
#include "ui/conversions.h"

#include <algorithm>

namespace osteon {

namespace {

bool hasDensityOf(const std::vector<BoneScan> &scans, ScanSite site)
{
    return std::ranges::any_of(
        scans, [site](const BoneScan &scan) { return scan.site == site && scan.density.has_value(); });
}

} // namespace

bool PublishedMedians::goWith(const std::vector<BoneScan> &scans) const
{
    return std::ranges::any_of(m_medians,
                               [&](const GroupMedian &median) { return hasDensityOf(scans, median.site); });
}

QString PublishedMedians::legend()
{
    return tr("group median, ATAC bone substudy");
}

QString PublishedMedians::explanation()
{
    return tr(
        "The dashed line is the median change in the anastrozole group of the ATAC bone substudy, after 2 "
        "and "
        "5 years of that trial (published 2006 and 2008), in per cent of your own first scan here. It tells "
        "what a group of people had. It is not a forecast for you.");
}

/// "Eastell R et al., Journal of Bone and Mineral Research, 2006".
QString PublishedMedians::sourceOf(const GroupMedian &median) const
{
    const auto found = std::ranges::find(m_references, median.reference, &Reference::key);
    if (found == m_references.end()) {
        return {};
    }
    const QString firstAuthor = toQString(found->authors).section(QLatin1Char(','), 0, 0);
    return tr("%1 et al., %2, %3", "first author, journal, year")
        .arg(firstAuthor, toQString(found->publishedIn), QString::number(found->year));
}

std::vector<ChartTableRow> PublishedMedians::rows(const std::vector<BoneScan> &scans) const
{
    std::vector<ChartTableRow> rows;
    for (const GroupMedian &median : m_medians) {
        if (!hasDensityOf(scans, median.site)) {
            continue;
        }
        ChartTableRow row;
        row.key = QStringLiteral("median %1 %2").arg(toQString(key(median.site))).arg(median.months);
        row.cells = {tr("after %n months", "of a trial", median.months),
                     tr("%1: ATAC bone substudy, anastrozole group", "site of a scan")
                         .arg(BoneWords::name(median.site)),
                     tr("median %1 %").arg(BoneWords::number(median.change.decimal())), sourceOf(median)};
        row.spoken = row.cells.join(tr(", ", "between the cells of a row"));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace osteon
