// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of scales: what takes bone away in the left pan, what builds it in the right one.
#include "ui/learn/scene_tools.h"

#include <cmath>
#include <numbers>

namespace osteon {

namespace {

constexpr QPointF pivot{120, 58};
constexpr double arm = 76;
constexpr double rope = 46;
constexpr double panRadius = 33;

QPainterPath polygon(const QPointF &centre, int corners, double radius, double firstTurn)
{
    QPainterPath path;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * (firstTurn + static_cast<double>(corner) / corners);
        const QPointF point = centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

/// The four rings that all steroids have: the sign for oestrogen.
void drawOestrogen(Pencil &pencil, const QPointF &centre, bool isThere)
{
    constexpr double radius = 6.6;
    constexpr double step = radius * std::numbers::sqrt3;
    constexpr double row = radius * 1.5;
    QPainterPath rings;
    rings.addPath(polygon(centre + QPointF(-step, row / 2), 6, radius, 0.25));
    rings.addPath(polygon(centre + QPointF(0, row / 2), 6, radius, 0.25));
    rings.addPath(polygon(centre + QPointF(step / 2, -row / 2), 6, radius, 0.25));
    rings.addPath(polygon(centre + QPointF(step * 1.42, -row * 0.62), 5, radius * 0.92, 0.45));
    if (isThere) {
        pencil.body(rings, pencil.colours().builder, 0.2, 1.5);
    } else {
        pencil.dashed(rings, pencil.tint(pencil.colours().muted, 0.7), 1.1);
    }
}

void drawPan(Pencil &pencil, const QPointF &hook)
{
    const QPointF middle = hook + QPointF(0, rope);
    const QColor &ink = pencil.colours().ink;
    pencil.stroke(line(hook, middle + QPointF(-panRadius, 0)), ink, 1.1);
    pencil.stroke(line(hook, middle + QPointF(panRadius, 0)), ink, 1.1);
    QPainterPath bowl(middle + QPointF(-panRadius - 2, 0));
    bowl.cubicTo(middle + QPointF(-panRadius + 8, 13), middle + QPointF(panRadius - 8, 13),
                 middle + QPointF(panRadius + 2, 0));
    bowl.closeSubpath();
    pencil.body(bowl, ink, 0.08, 1.7);
    pencil.dot(hook, 2.4, ink);
}

void drawStand(Pencil &pencil)
{
    const QColor &ink = pencil.colours().ink;
    pencil.stroke(line(pivot, {120, 148}), ink, 2.4);
    QPainterPath foot({92, 152});
    foot.cubicTo({100, 144}, {140, 144}, {148, 152});
    foot.closeSubpath();
    pencil.body(foot, ink, 0.1, 1.7);
}

void drawBuilders(Pencil &pencil, const QPointF &hook, int count)
{
    const double width = 19.5;
    for (int number = 0; number < count; ++number) {
        const double x = (number - (count - 1) / 2.0) * width;
        drawOsteoblast(pencil, hook + QPointF(x, rope - 10), 0, 0.92);
    }
}

} // namespace

void paintBalanceScene(Pencil &pencil, bool hasOestrogen)
{
    const double tilt = hasOestrogen ? 0 : 8.5 * std::numbers::pi / 180;
    const QPointF reach(arm * std::cos(tilt), -arm * std::sin(tilt));
    const QPointF left = pivot - reach;
    const QPointF right = pivot + reach;
    drawStand(pencil);
    pencil.stroke(line(left, right), pencil.colours().ink, 2.6);
    pencil.body(ellipse(pivot, 5, 5), pencil.colours().ink, 0.1, 1.7);
    const double size = hasOestrogen ? 21 : 25.5;
    drawOsteoclast(pencil, left + QPointF(0, rope - 0.76 * size), size);
    drawBuilders(pencil, right, hasOestrogen ? 3 : 2);
    drawPan(pencil, left);
    drawPan(pencil, right);
    for (const double x : {-62.0, 0.0, 62.0}) {
        drawOestrogen(pencil, {117 + x, 20}, hasOestrogen || x == 0.0);
    }
}

} // namespace osteon
