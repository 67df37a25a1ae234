// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_pages.h"

#include "report/summary_sheet.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>
#include <array>

namespace osteon {

namespace {

constexpr std::array<std::size_t, 9> counts{mostListed, 16, 11, 8, 6, 4, 3, 2, 1};
constexpr std::array densities{airySheet, plainSheet, denseSheet, tightSheet};

QSizeF sizeOf(PaperSize paper)
{
    const QPageSize size(paper == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter);
    return size.sizePixels(unitsPerInch);
}

} // namespace

/// Less air before a second page, a second page before fewer entries, and smaller type where not even the
/// latest entry of everything finds room.
SummaryPages::SummaryPages(const PeriodSummary &summary, const Profile &profile,
                           const SummaryOptions &options)
    : m_say(options.language, "\u2212"), m_paper(sizeOf(options.paper))
{
    const auto contentWith = [&](const ListedCounts &listed) {
        return summaryContent(summary, profile, options, m_say, listed);
    };
    for (const std::size_t listed : counts) {
        m_content = contentWith(ListedCounts(listed));
        if (fitsOn(1) || fitsOn(most)) {
            if (listed < mostListed) {
                fillUp(ListedCounts(listed), contentWith);
            }
            return;
        }
    }
    constexpr double smallestScale = 0.5;
    double scale = 1;
    while (scale > smallestScale && !fits(most, densities.size() - 1, scale)) {
        scale -= 0.05;
    }
}

/// Where entries had to be left out, lists more of one section after the other while there is room: a table
/// that moved to the second page leaves some on the first.
void SummaryPages::fillUp(ListedCounts listed,
                          const std::function<SummaryContent(const ListedCounts &)> &contentWith)
{
    for (const SummarySection section : allSummarySections) {
        const std::size_t before = listed.of(section);
        for (const std::size_t count : counts) {
            listed.set(section, std::max(count, before));
            m_content = contentWith(listed);
            if (count <= before || fits(most, densities.size() - 1, 1)) {
                break;
            }
        }
    }
    fitsOn(most);
}

/// With as much air as there is room for.
bool SummaryPages::fitsOn(int pages)
{
    for (std::size_t density = 0; density < densities.size(); ++density) {
        if (fits(pages, density, 1)) {
            return true;
        }
    }
    return false;
}

bool SummaryPages::fits(int pages, std::size_t density, double scale)
{
    m_density = density;
    m_scale = scale;
    const auto taken = SummarySheet(m_paper / m_scale, m_content, m_say, densities.at(m_density)).pageCount();
    m_count = std::min(taken.value_or(most), most);
    return taken && *taken <= pages;
}

void SummaryPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    SummarySheet(m_paper / m_scale, m_content, m_say, densities.at(m_density)).paint(painter, page, m_count);
    painter.restore();
}

} // namespace osteon
