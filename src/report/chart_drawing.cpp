// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_drawing.h"

#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

namespace osteon {

namespace {

/// Lines at 45 degrees through a box; `direction` is 1 for rising and -1 for falling ones.
void drawDiagonals(QPainter &painter, const QRectF &box, const QPen &pen, double step, int direction)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(pen);
    const double height = box.height();
    for (double x = box.left() - height; x < box.right() + height; x += step) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + direction * height, box.top()));
    }
    painter.restore();
}

QPen flatPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap);
}

} // namespace

void drawStripes(QPainter &painter, const QRectF &box, const QColor &colour, double stroke, double step)
{
    drawDiagonals(painter, box, flatPen(colour, stroke), step, 1);
}

void drawCrossHatch(QPainter &painter, const QRectF &box, const QColor &colour, double stroke, double step)
{
    drawDiagonals(painter, box, flatPen(colour, stroke), step, 1);
    drawDiagonals(painter, box, flatPen(colour, stroke), step, -1);
}

void drawDots(QPainter &painter, const QRectF &box, const QColor &colour, double radius, double step)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    bool isShifted = false;
    for (double y = box.top() + step / 2; y < box.bottom(); y += step / 2, isShifted = !isShifted) {
        for (double x = box.left() + (isShifted ? step : step / 2); x < box.right(); x += step) {
            painter.drawEllipse(QPointF(x, y), radius, radius);
        }
    }
    painter.restore();
}

void drawLevel(QPainter &painter, const QLineF &line, const QColor &ink, const QColor &rim, double unit)
{
    painter.setPen(flatPen(rim, 3 * unit));
    painter.drawLine(line);
    QPen pen = flatPen(ink, 1.4 * unit);
    pen.setDashPattern({3.6, 2.6});
    painter.setPen(pen);
    painter.drawLine(line);
}

void drawDashedLine(QPainter &painter, const QLineF &line, const QColor &colour, double unit)
{
    QPen pen = flatPen(colour, unit);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawLine(line);
}

void drawLimitMark(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.bottom()), box.bottomLeft()}));
    painter.setBrush(ground);
    const double width = 0.13 * box.width();
    painter.drawRect(
        QRectF(box.center().x() - width / 2, box.top() + 0.4 * box.height(), width, 0.28 * box.height()));
    painter.drawRect(
        QRectF(box.center().x() - width / 2, box.top() + 0.76 * box.height(), width, 0.12 * box.height()));
}

void drawOutline(QPainter &painter, const QRectF &box, const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace osteon
