// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_text.h"

#include <QStringList>

#include <algorithm>

namespace osteon {

ChartText::ChartText(const QFont &font)
    : m_font(font), m_metrics(font), m_capHeight(1.1 * m_metrics.capHeight()), // room for accents
      m_descent(m_metrics.descent())
{}

QSizeF ChartText::sizeOf(const QString &text) const
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    double width = 0;
    for (const QString &line : lines) {
        width = std::max(width, m_metrics.horizontalAdvance(line));
    }
    return {width, static_cast<double>(lines.size()) * lineHeight()};
}

QString ChartText::elided(const QString &text, double width) const
{
    return m_metrics.elidedText(text, Qt::ElideRight, width);
}

PlacedText ChartText::centredAbove(const QString &text, QPointF bottomMiddle) const
{
    const QSizeF size = sizeOf(text);
    return {text, {QPointF(bottomMiddle.x() - size.width() / 2, bottomMiddle.y() - size.height()), size}};
}

PlacedText ChartText::rightAligned(const QString &text, QPointF rightMiddle) const
{
    const QSizeF size = sizeOf(text);
    // Figures have no descenders: their middle is the middle of the capitals.
    return {text, {QPointF(rightMiddle.x() - size.width(), rightMiddle.y() - m_capHeight / 2), size}};
}

PlacedText ChartText::turnedAbove(const QString &text, QPointF bottomMiddle) const
{
    const QSizeF size = sizeOf(text).transposed();
    return {
        text, {QPointF(bottomMiddle.x() - size.width() / 2, bottomMiddle.y() - size.height()), size}, true};
}

void ChartText::draw(QPainter &painter, const PlacedText &text, const QColor &colour) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(colour);
    painter.translate(text.box.center());
    if (text.isTurned) {
        painter.rotate(-90);
    }
    const QStringList lines = text.text.split(QLatin1Char('\n'));
    double baseline = -static_cast<double>(lines.size()) * lineHeight() / 2 + m_capHeight;
    for (const QString &line : lines) {
        painter.drawText(QPointF(-m_metrics.horizontalAdvance(line) / 2, baseline), line);
        baseline += lineHeight();
    }
    painter.restore();
}

bool isCrowded(const QRectF &box, const std::vector<QRectF> &others, double gap)
{
    const QRectF wide = box.adjusted(-gap, 0, gap, 0);
    return std::ranges::any_of(others, [&](const QRectF &other) { return wide.intersects(other); });
}

bool liesWithin(const QRectF &area, const QRectF &box)
{
    constexpr double drift = 0.01;
    return area.adjusted(-drift, -drift, drift, drift).contains(box);
}

} // namespace osteon
