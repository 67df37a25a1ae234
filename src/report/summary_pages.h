// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/summary_content.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace osteon {

/// The doctor's summary as pages, for paper and for the screen alike: one where that can be, two at the most.
/// What finds no room is counted on them. Type has to be measurable: there is a QGuiApplication.
class SummaryPages
{
public:
    static constexpr int most = 2;

    SummaryPages(const PeriodSummary &summary, const Profile &profile, const SummaryOptions &options);

    int count() const { return m_count; }
    const ReportWords &words() const { return m_say; }

    /// The size of the paper in tenths of a point, which is the unit that paint() paints in.
    QSizeF paper() const { return m_paper; }

    /// Paints the page with this number, from 0, with its top left corner at 0, 0.
    void paint(QPainter &painter, int page) const;

private:
    void fillUp(ListedCounts listed, const std::function<SummaryContent(const ListedCounts &)> &contentWith);
    bool fitsOn(int pages);
    bool fits(int pages, std::size_t density, double scale);

    ReportWords m_say;
    QSizeF m_paper;
    SummaryContent m_content;
    std::size_t m_density = 0;
    double m_scale = 1;
    int m_count = 1;
};

} // namespace osteon
