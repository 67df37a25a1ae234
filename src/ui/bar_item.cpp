// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bar_item.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace osteon {

namespace {

constexpr double trackShare = 14.0 / 22.0; // of the item's height; the marks stand out above and below
constexpr double stripeWidth = 4.5;
constexpr double stripeGap = 3.5;

} // namespace

BarItem::BarItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &BarItem::changed, this, [this] { update(); });
}

void BarItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(track(), track().height() / 2, track().height() / 2);
    painter->save();
    painter->setClipPath(shape);
    painter->fillPath(shape, m_trackColor);
    paintParts(*painter);
    painter->restore();
    paintRange(*painter);
    paintMarks(*painter);
}

QRectF BarItem::track() const
{
    const double trackHeight = height() * trackShare;
    return {0, (height() - trackHeight) / 2, width(), trackHeight};
}

double BarItem::xOf(double fraction) const
{
    return std::clamp(fraction, 0.0, 1.0) * width();
}

void BarItem::paintParts(QPainter &painter) const
{
    QRectF solid = track();
    solid.setRight(xOf(m_solid));
    painter.fillRect(solid, m_solidColor);
    QRectF striped = track();
    striped.setLeft(xOf(m_solid));
    striped.setRight(xOf(m_solid + m_striped));
    if (striped.width() <= 0) {
        return;
    }
    painter.setClipRect(striped, Qt::IntersectClip);
    painter.setPen(QPen(m_stripeColor, stripeWidth));
    const double tall = striped.height();
    for (double x = striped.left() - tall; x < striped.right() + tall; x += (stripeWidth + stripeGap) * 1.4) {
        painter.drawLine(QPointF(x, striped.bottom() + 2), QPointF(x + tall + 4, striped.top() - 2));
    }
}

void BarItem::paintRange(QPainter &painter) const
{
    if (m_lower < 0 || m_upper < 0) {
        return;
    }
    QColor frame = m_markColor;
    frame.setAlphaF(0.6F);
    painter.setPen(QPen(frame, 1.5));
    painter.setBrush(Qt::NoBrush);
    const double left = xOf(m_lower);
    const double right = std::min(xOf(m_upper), width() - 1.0);
    painter.drawRoundedRect(QRectF(left, 1, right - left, height() - 2), 5, 5);
}

void BarItem::paintMarks(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_markColor);
    if (m_lower >= 0) {
        painter.drawRect(QRectF(xOf(m_lower) - 1, 0, 2, height()));
    }
    if (m_limit >= 0) {
        const double x = std::min(xOf(m_limit), width() - 2.0);
        painter.drawRect(QRectF(x - 3, 0, 1.5, height()));
        painter.drawRect(QRectF(x + 0.5, 0, 1.5, height()));
    }
}

} // namespace osteon
