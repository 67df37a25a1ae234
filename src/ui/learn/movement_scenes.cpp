// SPDX-License-Identifier: GPL-3.0-or-later
// People who move: on foot, against resistance, on one leg.
#include "ui/learn/scene_tools.h"

namespace osteon {

namespace {

constexpr double floorLine = 149;

QPainterPath joined(std::initializer_list<QPainterPath> parts)
{
    QPainterPath whole;
    for (const QPainterPath &part : parts) {
        whole = whole.united(part);
    }
    return whole.simplified();
}

QPainterPath leg(const QPointF &hip, const QPointF &knee, const QPointF &ankle, const QPointF &toe)
{
    return joined({limb({hip, (hip + knee) / 2, knee}, 14.5), limb({knee, (knee + ankle) / 2, ankle}, 11.5),
                   limb({ankle, toe}, 8.5)});
}

QPainterPath armAlong(const QPointF &shoulder, const QPointF &elbow, const QPointF &hand)
{
    return joined(
        {limb({shoulder, (shoulder + elbow) / 2, elbow}, 9.5), limb({elbow, (elbow + hand) / 2, hand}, 8)});
}

void drawNear(Pencil &pencil, const QPainterPath &part)
{
    pencil.body(part, pencil.colours().builder, 0.24, 1.8);
}

/// A limb on the far side of the body.
void drawFar(Pencil &pencil, const QPainterPath &part)
{
    pencil.fill(part, pencil.tint(pencil.colours().builder, 0.08));
    pencil.stroke(part, pencil.tint(pencil.colours().builder, 0.75), 1.6);
}

/// Neck, trunk and the near leg, as one shape.
QPainterPath bodyOf(const QPointF &head, const QPointF &shoulders, const QPointF &hip,
                    const QPainterPath &nearLeg)
{
    const QPointF neck = shoulders + (head - shoulders) * 0.5;
    return joined(
        {limb({head, neck, shoulders}, 8), limb({shoulders, (shoulders + hip) / 2, hip}, 20), nearLeg});
}

/// A head with its hair tied in a knot, seen from the side.
void drawHead(Pencil &pencil, const QPointF &centre, double facing)
{
    drawFar(pencil, ellipse(centre + QPointF(-9.5 * facing, -6), 4.6, 4.6));
    drawNear(pencil, ellipse(centre, 10, 10.8));
}

void drawFloor(Pencil &pencil, double left, double right)
{
    pencil.stroke(line({left, floorLine}, {right, floorLine}), pencil.colours().ink, 1.8);
}

void paintWalking(Pencil &pencil)
{
    drawFloor(pencil, 34, 206);
    drawFar(pencil, leg({117, 88}, {108, 115}, {84, 134}, {92, 144}));
    drawFar(pencil, armAlong({121, 52}, {137, 71}, {153, 68}));
    drawNear(pencil,
             bodyOf({127, 25}, {122, 51}, {117, 87}, leg({117, 88}, {133, 112}, {146, 139}, {158, 141})));
    drawHead(pencil, {127, 25}, 1);
    drawNear(pencil, armAlong({119, 52}, {101, 70}, {94, 88}));
    const QColor &load = pencil.colours().breaker;
    pencil.arrow({149, 169}, {149, 155}, load, 2.8);
    pencil.arrow({88, 169}, {88, 155}, load, 1.6);
    for (int mark = 0; mark < 3; ++mark) { // the air she walks through
        const double y = 54 + 17.0 * mark;
        pencil.stroke(line({52 - 5.0 * mark, y}, {72 - 5.0 * mark, y}),
                      pencil.tint(pencil.colours().muted, 0.6), 1.3);
    }
}

void drawDumbbell(Pencil &pencil, const QPointF &hand)
{
    const QColor &colour = pencil.colours().breaker;
    pencil.stroke(line(hand + QPointF(-13, -3), hand + QPointF(13, 3)), colour, 3);
    for (const double side : {-1.0, 1.0}) {
        QPainterPath disc;
        disc.addRoundedRect(QRectF(-3.2, -8.5, 6.4, 17), 3, 3);
        QTransform turn;
        turn.translate(hand.x() + 14 * side, hand.y() + 3.2 * side);
        turn.rotate(13);
        pencil.body(turn.map(disc), colour, 0.4, 1.7);
    }
}

void paintLifting(Pencil &pencil)
{
    drawFloor(pencil, 48, 192);
    drawFar(pencil, leg({121, 90}, {133, 115}, {124, 141}, {137, 144}));
    drawNear(pencil,
             bodyOf({122, 26}, {119, 52}, {117, 88}, leg({117, 89}, {116, 116}, {101, 140}, {114, 144})));
    drawHead(pencil, {122, 26}, 1);
    const QPainterPath arm = armAlong({118, 54}, {117, 80}, {142, 72});
    drawDumbbell(pencil, {144, 70});
    drawNear(pencil, arm);
    const QColor &load = pencil.colours().breaker;
    QPainterPath lift({168, 88});
    lift.cubicTo({176, 76}, {176, 62}, {166, 50});
    pencil.stroke(lift, load, 2.2);
    pencil.stroke(curveThrough({{175, 52}, {166, 50}}, false), load, 2.2);
    pencil.stroke(curveThrough({{167, 59.5}, {166, 50}}, false), load, 2.2);
}

/// A chair to hold on to.
void drawChair(Pencil &pencil)
{
    const QColor &ink = pencil.colours().ink;
    QPainterPath chair({62, floorLine});
    chair.lineTo(67, 77);
    chair.moveTo(64.2, 112);
    chair.lineTo(32, 112);
    chair.lineTo(30, floorLine);
    chair.moveTo(65.4, 92);
    chair.lineTo(64.7, 102);
    pencil.stroke(chair, ink, 2);
}

void paintBalancing(Pencil &pencil)
{
    drawFloor(pencil, 20, 192);
    drawChair(pencil);
    drawFar(pencil, armAlong({118, 53}, {94, 62}, {71, 73}));
    drawFar(pencil, leg({118, 89}, {117, 116}, {117, 140}, {131, 144}));
    drawNear(pencil,
             bodyOf({122, 26}, {119, 52}, {118, 88}, leg({119, 89}, {147, 97}, {143, 121}, {155, 126})));
    drawHead(pencil, {122, 26}, 1);
    drawNear(pencil, armAlong({119, 53}, {142, 64}, {166, 60}));
    const QColor &load = pencil.colours().breaker;
    for (const double side : {-1.0, 1.0}) { // a little sway
        const double x = 121 + side * 21;
        pencil.stroke(curveThrough({{x, 12}, {x + side * 4, 22}, {x + side * 3, 33}}, false), load, 1.7);
    }
}

} // namespace

void paintMovementScene(Pencil &pencil, Scene scene)
{
    constexpr double share = 0.93; // leaves room below the floor for the load that comes up through it
    pencil.painter().translate(sceneWidth * (1 - share) / 2, 0);
    pencil.painter().scale(share, share);
    switch (scene) {
    case Scene::weightBearing:
        return paintWalking(pencil);
    case Scene::resistance:
        return paintLifting(pencil);
    default:
        return paintBalancing(pencil);
    }
}

} // namespace osteon
