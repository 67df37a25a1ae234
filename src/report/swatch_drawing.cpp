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
        drawCrossHatch(painter, box, colours.hatch, 1.2 * stroke, 6 * stroke);
        drawOutline(painter, box, colours.hatch, stroke);
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
    }
}

} // namespace osteon
