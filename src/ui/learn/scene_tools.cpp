// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/scene_tools.h"

#include <QLineF>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace osteon {

namespace {

constexpr double fullTurn = 2 * std::numbers::pi;
constexpr double nucleusShare = 0.5;

QPen roundPen(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPointF onCircle(const QPointF &centre, double radius, double turn)
{
    return centre + QPointF(radius * std::cos(turn * fullTurn), radius * std::sin(turn * fullTurn));
}

} // namespace

QColor Pencil::tint(const QColor &colour, double share) const
{
    const auto mix = [share](float front, float back) {
        return back + (front - back) * static_cast<float>(share);
    };
    return QColor::fromRgbF(mix(colour.redF(), m_colours.ground.redF()),
                            mix(colour.greenF(), m_colours.ground.greenF()),
                            mix(colour.blueF(), m_colours.ground.blueF()));
}

void Pencil::fill(const QPainterPath &shape, const QColor &colour)
{
    m_painter.fillPath(shape, colour);
}

void Pencil::stroke(const QPainterPath &line, const QColor &colour, double width)
{
    m_painter.strokePath(line, roundPen(colour, width));
}

void Pencil::dashed(const QPainterPath &line, const QColor &colour, double width)
{
    QPen pen = roundPen(colour, width);
    pen.setDashPattern({2.5, 3.5});
    m_painter.strokePath(line, pen);
}

void Pencil::body(const QPainterPath &shape, const QColor &colour, double share, double width)
{
    fill(shape, tint(colour, share));
    stroke(shape, colour, width);
}

void Pencil::dot(const QPointF &centre, double radius, const QColor &colour)
{
    fill(ellipse(centre, radius, radius), colour);
}

void Pencil::arrow(const QPointF &from, const QPointF &to, const QColor &colour, double width)
{
    constexpr double headLength = 6.5;
    constexpr double headAngle = 32;
    QPainterPath path = line(from, to);
    for (const double side : {-headAngle, headAngle}) {
        QLineF edge(to, from);
        edge.setLength(headLength);
        edge.setAngle(edge.angle() + side);
        path.moveTo(edge.p2());
        path.lineTo(to);
    }
    stroke(path, colour, width);
}

void Pencil::hatch(const QPainterPath &shape, const QColor &colour, double distance)
{
    const QRectF box = shape.boundingRect();
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    for (double x = box.left() - box.height(); x < box.right(); x += distance) {
        stroke(line({x, box.bottom()}, {x + box.height(), box.top()}), colour, 1.1);
    }
    m_painter.restore();
}

QPainterPath line(const QPointF &from, const QPointF &to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QPainterPath ellipse(const QPointF &centre, double radiusX, double radiusY)
{
    QPainterPath path;
    path.addEllipse(centre, radiusX, radiusY);
    return path;
}

/// Catmull-Rom, written as Bézier pieces.
QPainterPath curveThrough(const std::vector<QPointF> &points, bool isClosed)
{
    const auto count = static_cast<int>(points.size());
    const auto at = [&](int index) {
        const int place = isClosed ? (index + count) % count : std::clamp(index, 0, count - 1);
        return points[static_cast<std::size_t>(place)];
    };
    QPainterPath path(points.front());
    for (int index = 0; index < (isClosed ? count : count - 1); ++index) {
        const QPointF first = at(index) + (at(index + 1) - at(index - 1)) / 6;
        const QPointF second = at(index + 1) - (at(index + 2) - at(index)) / 6;
        path.cubicTo(first, second, at(index + 1));
    }
    return path;
}

QPainterPath blob(const QPointF &centre, const std::vector<double> &radii, double flatness)
{
    std::vector<QPointF> points;
    for (std::size_t index = 0; index < radii.size(); ++index) {
        const double turn = static_cast<double>(index) / static_cast<double>(radii.size());
        const QPointF offset = onCircle({}, radii[index], turn);
        points.push_back(centre + QPointF(offset.x(), offset.y() * flatness));
    }
    return curveThrough(points, true);
}

QPainterPath limb(const std::vector<QPointF> &points, double width)
{
    QPainterPathStroker stroker(roundPen(Qt::black, width));
    return stroker.createStroke(curveThrough(points, false)).simplified();
}

void drawOsteoclast(Pencil &pencil, const QPointF &centre, double size)
{
    const QColor &colour = pencil.colours().breaker;
    pencil.body(blob(centre,
                     {1.06 * size, 0.94 * size, 0.9 * size, 1.0 * size, 1.06 * size, 1.02 * size, 0.9 * size,
                      0.96 * size, 1.04 * size, 1.0 * size},
                     0.8),
                colour, 0.24);
    constexpr std::array<QPointF, 5> nuclei{QPointF{-0.5, -0.1}, QPointF{-0.12, -0.36}, QPointF{0.34, -0.22},
                                            QPointF{0.5, 0.16}, QPointF{-0.02, 0.12}};
    for (const QPointF &place : nuclei) {
        pencil.body(ellipse(centre + place * size, 0.15 * size, 0.13 * size), colour, nucleusShare, 1.3);
    }
}

void drawOsteoblast(Pencil &pencil, const QPointF &centre, double angle, double size)
{
    const QColor &colour = pencil.colours().builder;
    QPainter &painter = pencil.painter();
    painter.save();
    painter.translate(centre);
    painter.rotate(angle);
    painter.scale(size, size);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(-9.5, -11, 19, 22), 6.5, 6.5);
    pencil.body(shape, colour, 0.2);
    pencil.body(ellipse({0, -3}, 4, 4), colour, nucleusShare, 1.3);
    painter.restore();
}

void drawOsteocyte(Pencil &pencil, const QPointF &centre, double angle, double size)
{
    const QColor &colour = pencil.colours().builder;
    QPainter &painter = pencil.painter();
    painter.save();
    painter.translate(centre);
    painter.rotate(angle);
    painter.scale(size, size);
    const double fineness = std::max(1.0, std::sqrt(size)); // a large one has finer lines for its size
    constexpr std::array<QPointF, 8> ends{QPointF{-30, -3}, QPointF{-22, -14}, QPointF{-6, -19},
                                          QPointF{13, -17}, QPointF{29, -5},   QPointF{23, 12},
                                          QPointF{3, 18},   QPointF{-19, 13}};
    for (const QPointF &end : ends) {
        const QPointF start(end.x() * 0.25, end.y() * 0.16);
        const QPointF bend(end.x() * 0.72, end.y() * 0.5);
        pencil.stroke(curveThrough({start, bend, end}, false), pencil.tint(colour, 0.75), 1.1 / fineness);
    }
    pencil.body(blob({}, {11, 6.4, 5.2, 6.4, 11, 6.2, 5.4, 6.6}, 0.86), colour, 0.34, 1.6 / fineness);
    pencil.dot({0, 0}, 2.4, colour);
    painter.restore();
}

void paintScene(QPainter &painter, Scene scene, const SceneColours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    Pencil pencil(painter, colours);
    switch (scene) {
    case Scene::none:
        break;
    case Scene::quietSurface:
    case Scene::dissolving:
    case Scene::building:
    case Scene::renewed:
        paintBoneScene(pencil, scene);
        break;
    case Scene::inBalance:
    case Scene::outOfBalance:
        paintBalanceScene(pencil, scene == Scene::inBalance);
        break;
    case Scene::signalBlocked:
    case Scene::load:
    case Scene::sensing:
    case Scene::signalFree:
        paintSignalScene(pencil, scene);
        break;
    case Scene::weightBearing:
    case Scene::resistance:
    case Scene::balance:
        paintMovementScene(pencil, scene);
        break;
    }
}

} // namespace osteon
