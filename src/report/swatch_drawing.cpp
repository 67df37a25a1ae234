// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/swatch_drawing.h"

#include "report/chart_drawing.h"

#include <QPen>
#include <QPolygonF>

namespace osteon {

namespace {

void drawStriped(QPainter &painter, const QRectF &box, const ChartColours &colours, double stroke)
{
    painter.fillRect(box, colours.surface);
    drawStripes(painter, box, colours.supplement, 3 * stroke, 7 * stroke);
    drawOutline(painter, box, colours.supplement, stroke);
}

/// A roof over a bar that may be higher.
void drawAtLeast(QPainter &painter, const QRectF &box, const ChartColours &colours, double stroke)
{
    const double middle = box.center().y();
    const double height = box.width() / 4;
    painter.setPen(QPen(colours.ink, 1.4 * stroke, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPolyline(
        QPolygonF({QPointF(box.left(), middle + height), QPointF(box.center().x(), middle - height),
                   QPointF(box.right(), middle + height)}));
}

void drawMark(QPainter &painter, const QRectF &box, Swatch mark, const ChartColours &colours, double stroke)
{
    painter.setPen(QPen(mark == Swatch::point ? colours.surface : colours.ink, 1.4 * stroke));
    painter.setBrush(mark == Swatch::point ? colours.food : colours.surface);
    switch (mark) {
    case Swatch::triangle:
        painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}));
        break;
    case Swatch::cross:
        painter.setPen(QPen(colours.ink, 2 * stroke));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    case Swatch::square:
        painter.drawRect(box);
        break;
    default:
        painter.drawEllipse(box);
    }
}

void drawErrorBar(QPainter &painter, const QRectF &box, const ChartColours &colours, double stroke)
{
    const double foot = box.width() / 4;
    painter.setPen(QPen(colours.muted, 1.4 * stroke));
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    for (const double y : {box.top(), box.bottom()}) {
        painter.drawLine(QPointF(box.center().x() - foot, y), QPointF(box.center().x() + foot, y));
    }
}

void drawUnknown(QPainter &painter, const QRectF &box, const ChartColours &colours, double stroke)
{
    drawCrossHatch(painter, box, colours.hatch, 1.2 * stroke, 6 * stroke);
    drawOutline(painter, box, colours.hatch, stroke);
}

} // namespace

void drawSwatch(QPainter &painter, const QRectF &box, Swatch swatch, const ChartColours &colours,
                double stroke)
{
    switch (swatch) {
    case Swatch::solid:
        painter.fillRect(box, colours.food);
        break;
    case Swatch::striped:
        drawStriped(painter, box, colours, stroke);
        break;
    case Swatch::noRecord:
        drawStripes(painter, box, colours.hatch, 2.2 * stroke, 6 * stroke);
        break;
    case Swatch::unknown:
        drawUnknown(painter, box, colours, stroke);
        break;
    case Swatch::atLeast:
        drawAtLeast(painter, box, colours, stroke);
        break;
    case Swatch::solidWithDots: // dots of the ground: stripes of another colour would be too faint on it
        painter.fillRect(box, colours.food);
        drawDots(painter, box, colours.surface, 1.5 * stroke, 5.4 * stroke);
        break;
    case Swatch::dots:
        painter.fillRect(box, colours.surface);
        drawDots(painter, box, colours.amber, 1.5 * stroke, 5.4 * stroke);
        drawOutline(painter, box, colours.amber, 1.4 * stroke);
        break;
    case Swatch::outline:
        painter.fillRect(box, colours.surface);
        drawOutline(painter, box, colours.muted, 1.4 * stroke);
        break;
    case Swatch::point:
    case Swatch::ring:
    case Swatch::triangle:
    case Swatch::cross:
    case Swatch::square:
        drawMark(painter, box, swatch, colours, stroke);
        break;
    case Swatch::errorBar:
        drawErrorBar(painter, box, colours, stroke);
        break;
    case Swatch::dashedLine:
        drawDashedLine(painter, {{box.left(), box.center().y()}, {box.right(), box.center().y()}},
                       colours.muted, stroke);
        break;
    }
}

} // namespace osteon
