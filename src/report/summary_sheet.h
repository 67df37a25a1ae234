// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf_page.h"
#include "report/summary_content.h"

#include <QSizeF>

namespace osteon {

/// How much air there is on a page.
struct SheetDensity
{
    double rowPadding;  ///< above and below the text of a row of a table
    double headingGap;  ///< above a heading
    double chartHeight; ///< of the activity
};

inline constexpr SheetDensity airySheet{points(3.4), points(16), points(92)};
inline constexpr SheetDensity plainSheet{points(2.4), points(12), points(74)};
inline constexpr SheetDensity denseSheet{points(1.4), points(8), points(48)};
inline constexpr SheetDensity tightSheet{points(0.9), points(6.5), points(40)};

/// Sets the summary from top to bottom, on as many sheets as it takes.
class SummarySheet
{
public:
    SummarySheet(QSizeF paper, const SummaryContent &content, const ReportWords &say,
                 const SheetDensity &density);

    /// How many pages it takes; absent where something is higher than a page.
    std::optional<int> pageCount();

    /// Paints the page with this number, from 0.
    void paint(QPainter &painter, int page, int pageCount);

private:
    void lay(QPainter *painter, int wanted);
    void beginPage();
    QString text(const char *phrase) const;

    void setHead();
    void setContinuedHead();
    void setName();
    void setHeading(double x, const QString &heading);
    void setParagraph(const QString &text, const PdfPage::Style &style);
    void setIntake(const IntakeContent &intake);
    void setActivity(const ActivityContent &activity);
    void setChart(const std::vector<ActivityBar> &bars);
    void setTableOf(const RecordTable &table);
    double setList(double x, double width, const RecordList &list);
    void setLists();
    QString footerText() const;
    double footerHeight() const;
    void setFooter();

    PdfPage m_page;
    const SummaryContent &m_content;
    const ReportWords &m_say;
    SheetDensity m_density;
    QSizeF m_paper;
    double m_y = 0;
    double m_top = 0;    ///< where the blocks of this page begin
    double m_bottom = 0; ///< where they have to end
    int m_number = 0;    ///< of the page, from 0
    int m_count = 1;
    bool m_isTooHigh = false;
};

} // namespace osteon
