// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_pages.h"

#include "report/summary_sheet.h"

#include <QPageSize>
#include <QPainter>

#include <array>

namespace osteon {

namespace {

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
    : m_say(options.language), m_paper(sizeOf(options.paper))
{
    constexpr double smallestScale = 0.5;
    for (const std::size_t listed :
         {mostListed, std::size_t{16}, std::size_t{11}, std::size_t{8}, std::size_t{6}, std::size_t{4},
          std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
        m_content = summaryContent(summary, profile, options, m_say, listed);
        for (const int pages : {1, most}) {
            for (std::size_t density = 0; density < densities.size(); ++density) {
                if (fits(pages, density, 1)) {
                    return;
                }
            }
        }
    }
    double scale = 1;
    while (scale > smallestScale && !fits(most, densities.size() - 1, scale)) {
        scale -= 0.05;
    }
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
