// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace osteon {

/// A piece of text and the place it was given.
struct PlacedText
{
    QString text;          ///< lines parted by '\n'
    QRectF box;            ///< all of its ink lies inside
    bool isTurned = false; ///< written from bottom to top
};

/// Measures and draws the text of charts. Boxes are as high as the letters, not as the font's line: figures
/// have to stand close to what they belong to.
class ChartText
{
public:
    explicit ChartText(const QFont &font);

    double lineHeight() const { return m_capHeight + m_descent; }
    double gap() const { return 0.3 * m_capHeight; } ///< between texts that are read apart
    double capHeight() const { return m_capHeight; }
    QSizeF sizeOf(const QString &text) const;
    QString elided(const QString &text, double width) const;

    PlacedText centredAbove(const QString &text, QPointF bottomMiddle) const;
    PlacedText rightAligned(const QString &text, QPointF rightMiddle) const;
    PlacedText turnedAbove(const QString &text, QPointF bottomMiddle) const;

    void draw(QPainter &painter, const PlacedText &text, const QColor &colour) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_capHeight;
    double m_descent;
};

/// Whether a box comes nearer than the gap to one of the others.
bool isCrowded(const QRectF &box, const std::vector<QRectF> &others, double gap);

/// Whether a box lies in an area, give or take what sums of fractions drift.
bool liesWithin(const QRectF &area, const QRectF &box);

} // namespace osteon
