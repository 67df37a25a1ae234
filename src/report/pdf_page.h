// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <string_view>
#include <vector>

namespace osteon {

/// Lengths on paper are tenths of a point, 1/720 inch: fine enough to set type with whole-numbered fonts, and
/// independent of any screen.
inline constexpr int unitsPerInch = 720;
constexpr double points(double amount)
{
    return 10 * amount;
}

/// Sets type on a page, or only measures it where there is no painter.
class PdfPage
{
public:
    struct Style
    {
        double size = 9; ///< points
        bool isBold = false;
        QColor colour;
    };

    PdfPage(QPainter *painter, double width) : m_painter(painter), m_width(width) {}

    static QFont fontOf(const Style &style);
    static double lineHeight(const Style &style) { return points(1.36 * style.size); }
    static double widthOf(const QString &text, const Style &style);

    double width() const { return m_width; }
    QPainter *painter() const { return m_painter; }

    /// One line with its top left corner there.
    void line(QPointF corner, const QString &text, const Style &style) const;
    void lineFromRight(QPointF corner, const QString &text, const Style &style) const;

    /// Breaks at spaces, or anywhere in a word that is too wide. Returns the height.
    double paragraph(QPointF corner, double width, const QString &text, const Style &style,
                     Qt::Alignment alignment = Qt::AlignLeft) const;

    void hairline(double left, double right, double y, const QColor &colour) const;

private:
    QPainter *m_painter;
    double m_width;
};

/// One column of a table.
struct PdfColumn
{
    QString heading;
    bool mayWrap = false;  ///< gives way where the table is too wide
    bool isFigure = false; ///< stands at the right edge of its column
};

struct PdfTable
{
    std::vector<PdfColumn> columns;
    std::vector<std::vector<QString>> rows;
};

struct PdfTableStyle
{
    PdfPage::Style heading;
    PdfPage::Style cell;
    QColor rule;
    double padding = points(3.4); ///< above and below the text of a row
};

/// A table with hairlines under its rows. Columns are as wide as their contents, the rest is air between
/// them. Returns the height.
double setTable(const PdfPage &page, QPointF corner, const PdfTable &table, const PdfTableStyle &style);

} // namespace osteon
