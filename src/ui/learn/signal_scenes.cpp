// SPDX-License-Identifier: GPL-3.0-or-later
// From load on a bone to the signal to build: osteocytes, sclerostin, and Wnt at its receptors.
#include "ui/learn/scene_tools.h"

#include <array>

namespace osteon {

namespace {

constexpr double membrane = 62;
constexpr double boneTop = 106;
constexpr std::array<double, 2> receptors{84, 156};
constexpr double cupTop = 33;

/// Half a cup on a stalk that goes through the membrane: LRP5 or LRP6.
void drawReceptor(Pencil &pencil, double x)
{
    QPainterPath cup({x - 13, cupTop});
    cup.cubicTo({x - 13, cupTop + 19}, {x + 13, cupTop + 19}, {x + 13, cupTop});
    pencil.stroke(cup, pencil.colours().ink, 2.6);
    pencil.stroke(line({x, cupTop + 15}, {x, membrane + 10}), pencil.colours().ink, 2.6);
}

/// Sclerostin: a stopper that fits into the cup.
void drawSclerostin(Pencil &pencil, const QPointF &centre, double size = 1)
{
    QPainterPath stopper(centre + QPointF(-10, -8) * size);
    stopper.cubicTo(centre + QPointF(-4, -12) * size, centre + QPointF(4, -12) * size,
                    centre + QPointF(10, -8) * size);
    stopper.cubicTo(centre + QPointF(11, 2) * size, centre + QPointF(6, 10) * size,
                    centre + QPointF(0, 10) * size);
    stopper.cubicTo(centre + QPointF(-6, 10) * size, centre + QPointF(-11, 2) * size,
                    centre + QPointF(-10, -8) * size);
    pencil.body(stopper, pencil.colours().breaker, 0.34, 1.7);
}

/// Wnt: a ball with the short tail it swims with.
void drawWnt(Pencil &pencil, const QPointF &centre, double size = 1)
{
    const QColor &colour = pencil.colours().builder;
    pencil.stroke(curveThrough({centre + QPointF(5, -6) * size, centre + QPointF(10, -9) * size,
                                centre + QPointF(12, -15) * size, centre + QPointF(17, -17) * size},
                               false),
                  colour, 1.6);
    pencil.body(ellipse(centre, 8.6 * size, 8.6 * size), colour, 0.4, 1.7);
}

/// The bone with an osteocyte in it, and what was newly laid down on it.
void drawBoneBelow(Pencil &pencil, bool isGrowing)
{
    const SceneColours &colours = pencil.colours();
    QPainterPath bone;
    bone.addRect(QRectF(-10, boneTop, sceneWidth + 20, sceneHeight));
    pencil.fill(bone, pencil.tint(colours.breaker, 0.1));
    for (const double depth : {20.0, 37.0, 52.0}) {
        pencil.stroke(line({-10, boneTop + depth}, {sceneWidth + 10, boneTop + depth}),
                      pencil.tint(colours.breaker, 0.34), 0.9);
    }
    if (isGrowing) {
        QPainterPath fresh;
        fresh.addRect(QRectF(40, boneTop - 7, 160, 7));
        pencil.fill(fresh, pencil.tint(colours.builder, 0.16));
        pencil.hatch(fresh, pencil.tint(colours.builder, 0.6), 5);
    }
    pencil.stroke(line({-10, boneTop}, {sceneWidth + 10, boneTop}), colours.ink, 1.9);
    drawOsteocyte(pencil, {120, 133}, 0, 1.1);
}

/// The cell that builds; awake, it has laid down new bone below itself.
void drawBuilder(Pencil &pencil, bool isAwake)
{
    const QColor &colour = pencil.colours().builder;
    const double foot = isAwake ? boneTop - 8 : boneTop - 2;
    QPainterPath cell;
    cell.addRoundedRect(QRectF(38, membrane, 164, foot - membrane), 17, 17);
    pencil.body(cell, colour, isAwake ? 0.22 : 0.1, 1.9);
    pencil.body(ellipse({120, (membrane + foot) / 2 + 2}, 24, 10), colour, isAwake ? 0.5 : 0.22, 1.5);
}

void paintBlocked(Pencil &pencil)
{
    drawBoneBelow(pencil, false);
    drawBuilder(pencil, false);
    for (const double x : receptors) {
        drawSclerostin(pencil, {x, cupTop + 2}, 0.96);
        drawReceptor(pencil, x);
    }
    for (const QPointF &place : {QPointF{24, 96}, QPointF{19, 74}, QPointF{27, 52}, QPointF{216, 96},
                                 QPointF{221, 74}, QPointF{213, 52}}) { // on the way from the osteocyte
        drawSclerostin(pencil, place, 0.58);
    }
    drawWnt(pencil, {40, 24});
    drawWnt(pencil, {120, 30});
    drawWnt(pencil, {198, 26});
}

void paintFree(Pencil &pencil)
{
    drawBoneBelow(pencil, true);
    drawBuilder(pencil, true);
    for (const double x : receptors) {
        drawWnt(pencil, {x, cupTop + 3}, 1.08);
        drawReceptor(pencil, x);
    }
    drawSclerostin(pencil, {22, 92}, 0.58);
    drawWnt(pencil, {40, 24});
    drawWnt(pencil, {198, 26});
    pencil.arrow({receptors[0] + 5, 74}, {99, 79}, pencil.colours().ink, 1.6);
    pencil.arrow({receptors[1] - 5, 74}, {141, 79}, pencil.colours().ink, 1.6);
}

/// A thigh bone that bends a little under the weight it carries.
void paintLoad(Pencil &pencil)
{
    const SceneColours &colours = pencil.colours();
    const std::vector<QPointF> left{{103, 42}, {112, 58}, {114, 84}, {110, 106}, {101, 122}};
    const std::vector<QPointF> right{{140, 122}, {133, 106}, {133, 84}, {131, 60}, {138, 46}};
    QPainterPath bone = curveThrough(left, false);
    bone.cubicTo({92, 132}, {100, 142}, {112, 137});
    bone.cubicTo({118, 133}, {124, 133}, {130, 137});
    bone.cubicTo({143, 142}, {150, 132}, {140, 122});
    bone.connectPath(curveThrough(right, false));
    bone.cubicTo({146, 40}, {146, 28}, {136, 26});
    bone.cubicTo({128, 25}, {126, 32}, {120, 33});
    bone.cubicTo({114, 22}, {95, 24}, {95, 34});
    bone.cubicTo({95, 39}, {99, 41}, {103, 42});
    pencil.body(bone, colours.ink, 0, 1.9);
    pencil.fill(bone, pencil.tint(colours.breaker, 0.12));
    pencil.stroke(bone, colours.ink, 1.9);
    pencil.dashed(curveThrough({{121, 48}, {123, 84}, {120, 122}}, false), pencil.tint(colours.ink, 0.6),
                  1.2);
    pencil.arrow({108, -2}, {108, 18}, colours.breaker, 3);
    pencil.arrow({132, -2}, {132, 18}, colours.breaker, 3);
    pencil.arrow({108, 160}, {108, 145}, colours.breaker, 3);
    pencil.arrow({133, 160}, {133, 145}, colours.breaker, 3);
    for (const double side : {-1.0, 1.0}) { // the walk that loads it
        for (const double distance : {34.0, 46.0}) {
            const double x = 121 + side * distance;
            const double half = 17 - (distance - 34) * 0.5;
            pencil.stroke(curveThrough({{x, 84 - half}, {x + side * 4, 84}, {x, 84 + half}}, false),
                          pencil.tint(colours.breaker, 0.8), 1.6);
        }
    }
}

/// One osteocyte from near, with the fluid that load presses through its channels.
void paintSensing(Pencil &pencil)
{
    const SceneColours &colours = pencil.colours();
    pencil.painter().save();
    QPainterPath window;
    window.addRoundedRect(QRectF(14, 10, 212, 140), 22, 22);
    pencil.fill(window, pencil.tint(colours.breaker, 0.1));
    pencil.painter().setClipPath(window, Qt::IntersectClip);
    for (double y = 24; y < 160; y += 17) {
        pencil.stroke(curveThrough({{-5, y + 8}, {60, y}, {120, y - 2}, {180, y}, {245, y + 8}}, false),
                      pencil.tint(colours.breaker, 0.32), 0.9);
    }
    drawOsteocyte(pencil, {120, 80}, -3, 2.7);
    drawOsteocyte(pencil, {26, 28}, 14, 0.9);
    drawOsteocyte(pencil, {214, 132}, 10, 0.9);
    pencil.painter().restore();
    pencil.stroke(window, colours.ink, 1.7);
    pencil.arrow({52, 68}, {74, 74}, colours.ink, 1.7);
    pencil.arrow({190, 93}, {168, 86}, colours.ink, 1.7);
    pencil.arrow({98, 34}, {107, 53}, colours.ink, 1.7);
    pencil.arrow({143, 126}, {134, 107}, colours.ink, 1.7);
}

} // namespace

void paintSignalScene(Pencil &pencil, Scene scene)
{
    switch (scene) {
    case Scene::signalBlocked:
        return paintBlocked(pencil);
    case Scene::load:
        return paintLoad(pencil);
    case Scene::sensing:
        return paintSensing(pencil);
    default:
        return paintFree(pencil);
    }
}

} // namespace osteon
