// SPDX-License-Identifier: GPL-3.0-or-later
// The surface of a bone while a small piece of it is renewed, and the balance that oestrogen keeps.
#include "ui/learn/scene_tools.h"

#include <array>
#include <cmath>
#include <numbers>

namespace osteon {

namespace {

constexpr double surface = 82; // where the bone begins at both edges, so that the scenes join
constexpr double pitLeft = 50;
constexpr double pitRight = 190;
constexpr double pitDepth = 36;

/// How deep the pit is at x; 0 beside it.
double depthAt(double x)
{
    if (x <= pitLeft || x >= pitRight) {
        return 0;
    }
    return pitDepth * std::pow(std::sin(std::numbers::pi * (x - pitLeft) / (pitRight - pitLeft)), 1.25);
}

/// The surface from edge to edge; `open` is how much of the pit there is, 0 to 1.
QPainterPath surfaceLine(double open, double lower = 0)
{
    std::vector<QPointF> points;
    for (double x = -10; x <= sceneWidth + 10; x += 5) {
        points.emplace_back(x, surface + lower + open * depthAt(x));
    }
    return curveThrough(points, false);
}

QPainterPath closedBelow(QPainterPath top)
{
    top.lineTo(sceneWidth + 10, sceneHeight + 10);
    top.lineTo(-10, sceneHeight + 10);
    top.closeSubpath();
    return top;
}

/// The mineral with the layers it was laid down in.
void drawBone(Pencil &pencil, double open)
{
    const SceneColours &colours = pencil.colours();
    const QPainterPath bone = closedBelow(surfaceLine(open));
    pencil.fill(bone, pencil.tint(colours.breaker, 0.1));
    pencil.painter().save();
    pencil.painter().setClipPath(bone, Qt::IntersectClip);
    for (int layer = 1; layer <= 5; ++layer) {
        pencil.stroke(surfaceLine(0, 15.0 * layer), pencil.tint(colours.breaker, 0.34), 0.9);
    }
    pencil.painter().restore();
    pencil.stroke(surfaceLine(open), colours.ink, 1.9);
}

/// The flat cells that cover bone at rest.
void drawLiningCells(Pencil &pencil, const std::vector<double> &places)
{
    for (const double x : places) {
        const QPainterPath cell = blob({x, surface - 4.6}, {19, 13, 10, 13, 19, 13, 11, 13}, 0.24);
        pencil.body(cell, pencil.colours().muted, 0.12, 1.3);
        pencil.fill(ellipse({x, surface - 4.8}, 4.2, 1.6), pencil.tint(pencil.colours().muted, 0.7));
    }
}

void drawOsteocytes(Pencil &pencil)
{
    drawOsteocyte(pencil, {28, 116}, 6);
    drawOsteocyte(pencil, {120, 141}, -4);
    drawOsteocyte(pencil, {212, 115}, -6);
}

void paintQuietSurface(Pencil &pencil)
{
    drawBone(pencil, 0);
    drawOsteocytes(pencil);
    drawLiningCells(pencil, {20, 65, 110, 155, 200});
    // The old spot that is going to be renewed.
    pencil.stroke(curveThrough({{119, 83}, {115, 92}, {122, 98}, {117, 107}}, false),
                  pencil.colours().breaker, 1.8);
    pencil.stroke(line({122, 98}, {128, 103}), pencil.colours().breaker, 1.3);
}

/// The folded edge with which the cell takes mineral off.
QPainterPath ruffledEdge()
{
    std::vector<QPointF> points;
    for (int fold = 0; fold <= 18; ++fold) {
        const double x = 77 + fold * (86.0 / 18);
        points.emplace_back(x, surface + depthAt(x) - (fold % 2 == 0 ? 9.5 : 3.5));
    }
    return curveThrough(points, false);
}

void paintDissolving(Pencil &pencil)
{
    drawBone(pencil, 1);
    drawOsteocytes(pencil);
    drawLiningCells(pencil, {20, 220});
    QPainterPath cell = ruffledEdge();
    cell.cubicTo({182, 78}, {180, 46}, {148, 36});
    cell.cubicTo({130, 31}, {110, 31}, {92, 36});
    cell.cubicTo({60, 46}, {58, 80}, cell.elementAt(0));
    cell.closeSubpath();
    const QColor &colour = pencil.colours().breaker;
    pencil.body(cell, colour, 0.26, 1.9);
    constexpr std::array<QPointF, 6> nuclei{QPointF{92, 62},  QPointF{112, 50}, QPointF{136, 51},
                                            QPointF{152, 65}, QPointF{106, 76}, QPointF{131, 74}};
    for (const QPointF &place : nuclei) {
        pencil.body(ellipse(place, 8, 6.6), colour, 0.5, 1.4);
        pencil.dot(place, 1.7, colour);
    }
    constexpr std::array<QPointF, 7> grains{QPointF{62, 74},  QPointF{55, 62},  QPointF{63, 50},
                                            QPointF{178, 73}, QPointF{186, 60}, QPointF{176, 47},
                                            QPointF{52, 44}};
    for (const QPointF &grain : grains) {
        pencil.dot(grain, 1.9, pencil.tint(colour, 0.8));
    }
}

/// What has been laid down in the pit and is still soft.
QPainterPath newBone(double filled)
{
    return closedBelow(surfaceLine(1 - filled)) - closedBelow(surfaceLine(1));
}

void paintBuilding(Pencil &pencil)
{
    constexpr double filled = 0.5;
    drawBone(pencil, 1);
    drawOsteocytes(pencil);
    drawLiningCells(pencil, {20, 220});
    const SceneColours &colours = pencil.colours();
    pencil.fill(newBone(filled), pencil.tint(colours.builder, 0.16));
    pencil.hatch(newBone(filled), pencil.tint(colours.builder, 0.5));
    pencil.stroke(surfaceLine(1), colours.ink, 1.5);
    for (int number = -3; number <= 3; ++number) {
        const double x = 120 + 20.5 * number;
        const auto topAt = [](double place) { return surface + (1 - filled) * depthAt(place); };
        const double slope = (topAt(x + 2) - topAt(x - 2)) / 4;
        const double angle = std::atan(slope) * 180 / std::numbers::pi;
        drawOsteoblast(pencil, {x + 12.5 * slope, topAt(x) - 13}, angle);
    }
}

void paintRenewed(Pencil &pencil)
{
    drawBone(pencil, 0);
    const SceneColours &colours = pencil.colours();
    pencil.fill(newBone(1), pencil.tint(colours.builder, 0.13));
    for (const double share : {0.33, 0.66}) {
        pencil.painter().save();
        pencil.painter().setClipPath(newBone(1), Qt::IntersectClip);
        pencil.stroke(surfaceLine(share), pencil.tint(colours.builder, 0.45), 1);
        pencil.painter().restore();
    }
    pencil.painter().save();
    pencil.painter().setClipPath(newBone(1), Qt::IntersectClip);
    pencil.stroke(surfaceLine(1), colours.builder, 3);
    pencil.painter().restore();
    pencil.stroke(surfaceLine(0), colours.ink, 1.9);
    drawOsteocytes(pencil);
    drawOsteocyte(pencil, {120, 100}, 3, 0.92);
    drawLiningCells(pencil, {20, 65, 110, 155, 200});
}

} // namespace

void paintBoneScene(Pencil &pencil, Scene scene)
{
    switch (scene) {
    case Scene::quietSurface:
        return paintQuietSurface(pencil);
    case Scene::dissolving:
        return paintDissolving(pencil);
    case Scene::building:
        return paintBuilding(pencil);
    default:
        return paintRenewed(pencil);
    }
}

} // namespace osteon
