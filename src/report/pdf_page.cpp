// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_page.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace osteon {

namespace {

constexpr double leastGap = points(7); // between columns

std::vector<double> columnWidths(const PdfPage &page, const std::vector<PdfColumn> &columns,
                                 const std::vector<std::vector<QString>> &rows,
                                 const PdfPage::Style &headingStyle, const PdfPage::Style &cellStyle)
{
    std::vector<double> widths;
    double sum = leastGap * static_cast<double>(columns.size() - 1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        double width = PdfPage::widthOf(columns[i].heading, headingStyle);
        for (const auto &row : rows) {
            width = std::max(width, PdfPage::widthOf(row[i], cellStyle));
        }
        widths.push_back(width + points(0.5)); // what rounding in the breaking of lines may take
        sum += widths.back();
    }
    for (std::size_t i = 0; i < columns.size() && sum > page.width(); ++i) {
        if (columns[i].mayWrap) {
            const double narrower = std::max(points(60), widths[i] - (sum - page.width()));
            sum -= widths[i] - narrower;
            widths[i] = narrower;
        }
    }
    return widths;
}

} // namespace

QFont PdfPage::fontOf(const Style &style)
{
    QFont font;
    // Noto Sans first: its figures all have the same width, and Debian ships it in fonts-noto-core.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(std::lround(points(style.size))));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off, which text extraction would not find again as letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

double PdfPage::widthOf(const QString &text, const Style &style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

void PdfPage::line(QPointF corner, const QString &text, const Style &style) const
{
    if (!m_painter) {
        return;
    }
    // QPainter::drawText would scale the letter spacing with the device: a text layout draws what it
    // measured.
    QTextLayout layout(text, fontOf(style));
    layout.beginLayout();
    layout.createLine().setLineWidth(widthOf(text, style) + points(10));
    layout.endLayout();
    m_painter->setPen(style.colour);
    layout.draw(m_painter, corner);
}

void PdfPage::lineFromRight(QPointF corner, const QString &text, const Style &style) const
{
    line(corner - QPointF(widthOf(text, style), 0), text, style);
}

double PdfPage::paragraph(QPointF corner, double width, const QString &text, const Style &style) const
{
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine textLine = layout.createLine(); textLine.isValid(); textLine = layout.createLine()) {
        textLine.setLineWidth(width);
        const QString part = text.mid(textLine.textStart(), textLine.textLength()).trimmed();
        line(corner + QPointF(0, height), part, style);
        height += lineHeight(style);
    }
    layout.endLayout();
    return height;
}

void PdfPage::hairline(double left, double right, double y, const QColor &colour) const
{
    if (m_painter) {
        m_painter->setPen(QPen(colour, points(0.5)));
        m_painter->drawLine(QPointF(left, y), QPointF(right, y));
    }
}

double setTable(const PdfPage &page, QPointF corner, const std::vector<PdfColumn> &columns,
                const std::vector<std::vector<QString>> &rows, const PdfPage::Style &headingStyle,
                const PdfPage::Style &cellStyle, const QColor &ruleColour)
{
    const std::vector<double> widths = columnWidths(page, columns, rows, headingStyle, cellStyle);
    double sum = 0;
    for (const double width : widths) {
        sum += width;
    }
    const double gap = std::max(0.0, (page.width() - sum) / static_cast<double>(columns.size() - 1));
    double y = corner.y();
    const auto setRow = [&](const auto &textOf, const PdfPage::Style &style) {
        double x = corner.x();
        double height = PdfPage::lineHeight(style);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            height = std::max(height, page.paragraph({x, y + points(3.4)}, widths[i], textOf(i), style));
            x += widths[i] + gap;
        }
        y += height + points(6.8);
        page.hairline(corner.x(), corner.x() + page.width(), y, ruleColour);
    };
    setRow([&](std::size_t i) { return columns[i].heading; }, headingStyle);
    for (const auto &row : rows) {
        setRow([&](std::size_t i) { return row[i]; }, cellStyle);
    }
    return y - corner.y();
}

} // namespace osteon
