// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_page.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace osteon {

namespace {

constexpr double leastGap = points(7); // between columns

/// How wide a heading is where it may take so many lines.
double headingWidth(const QString &heading, int lines, const PdfPage::Style &style)
{
    const double whole = PdfPage::widthOf(heading, style);
    if (lines == 1) {
        return whole;
    }
    double best = whole;
    for (qsizetype at = heading.indexOf(QLatin1Char(' ')); at >= 0;
         at = heading.indexOf(QLatin1Char(' '), at + 1)) {
        best = std::min(best, std::max(PdfPage::widthOf(heading.left(at), style),
                                       headingWidth(heading.mid(at + 1), lines - 1, style)));
    }
    return best;
}

double sumOf(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), leastGap * static_cast<double>(widths.size() - 1));
}

std::vector<double> naturalWidths(const PdfTable &table, const PdfTableStyle &style, int headingLines)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        double width = headingWidth(table.columns[i].heading, headingLines, style.heading);
        for (const auto &row : table.rows) {
            width = std::max(width, PdfPage::widthOf(row[i], style.cell));
        }
        widths.push_back(width + points(0.5)); // what rounding in the breaking of lines may take
    }
    return widths;
}

/// As wide as the contents; where that is too wide, headings take more lines, and then cells that may.
std::vector<double> columnWidths(const PdfPage &page, const PdfTable &table, const PdfTableStyle &style)
{
    constexpr int mostHeadingLines = 3;
    std::vector<double> widths = naturalWidths(table, style, 1);
    for (int lines = 2; lines <= mostHeadingLines && sumOf(widths) > page.width(); ++lines) {
        widths = naturalWidths(table, style, lines);
    }
    double over = sumOf(widths) - page.width();
    while (over > 0) { // the widest gives way first
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const bool canGive = table.columns[i].mayWrap && widths[i] > points(60);
            if (canGive && (widest == widths.size() || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest == widths.size()) {
            break;
        }
        const double given = std::min({over, points(8), widths[widest] - points(60)});
        widths[widest] -= given;
        over -= given;
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

double PdfPage::paragraph(QPointF corner, double width, const QString &text, const Style &style,
                          Qt::Alignment alignment) const
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
        const double left = alignment == Qt::AlignRight ? width - widthOf(part, style) : 0;
        line(corner + QPointF(left, height), part, style);
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

double setTable(const PdfPage &page, QPointF corner, const PdfTable &table, const PdfTableStyle &style)
{
    const std::vector<double> widths = columnWidths(page, table, style);
    const double air = page.width() - sumOf(widths);
    const double gap = leastGap + std::max(0.0, air / static_cast<double>(widths.size() - 1));
    double y = corner.y();
    const auto setRow = [&](const auto &textOf, const PdfPage::Style &text) {
        double x = corner.x();
        double height = PdfPage::lineHeight(text);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto alignment = table.columns[i].isFigure ? Qt::AlignRight : Qt::AlignLeft;
            height = std::max(height,
                              page.paragraph({x, y + style.padding}, widths[i], textOf(i), text, alignment));
            x += widths[i] + gap;
        }
        y += height + 2 * style.padding;
        page.hairline(corner.x(), corner.x() + page.width(), y, style.rule);
    };
    setRow([&](std::size_t i) { return table.columns[i].heading; }, style.heading);
    for (const auto &row : table.rows) {
        setRow([&](std::size_t i) { return row[i]; }, style.cell);
    }
    return y - corner.y();
}

} // namespace osteon
