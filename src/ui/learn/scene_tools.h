// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learn/scene.h"

#include <QPainterPath>

#include <vector>

namespace osteon {

/// The hand that all scenes are drawn with: thin round lines, fills that are a breath of their outline.
class Pencil
{
public:
    Pencil(QPainter &painter, const SceneColours &colours) : m_painter(painter), m_colours(colours) {}

    const SceneColours &colours() const { return m_colours; }
    QPainter &painter() { return m_painter; }

    /// A mix of the colour with the ground, opaque: 0 is the ground, 1 the colour.
    QColor tint(const QColor &colour, double share) const;

    void fill(const QPainterPath &shape, const QColor &colour);
    void stroke(const QPainterPath &line, const QColor &colour, double width = 1.6);
    void dashed(const QPainterPath &line, const QColor &colour, double width = 1.3);
    /// A body with an outline: a cell, a limb, a bone.
    void body(const QPainterPath &shape, const QColor &colour, double share = 0.18, double width = 1.8);
    void dot(const QPointF &centre, double radius, const QColor &colour);
    /// A thin arrow with an open head at `to`.
    void arrow(const QPointF &from, const QPointF &to, const QColor &colour, double width = 2.0);
    /// Parallel strokes within a shape, as an engraver shades.
    void hatch(const QPainterPath &shape, const QColor &colour, double distance = 5);

private:
    QPainter &m_painter;
    const SceneColours &m_colours;
};

QPainterPath line(const QPointF &from, const QPointF &to);
QPainterPath ellipse(const QPointF &centre, double radiusX, double radiusY);
/// A smooth curve through the points, open or closed.
QPainterPath curveThrough(const std::vector<QPointF> &points, bool isClosed);
/// An uneven round shape; the radii are spread evenly around the centre.
QPainterPath blob(const QPointF &centre, const std::vector<double> &radii, double flatness = 1.0);
/// A round-ended limb along the points.
QPainterPath limb(const std::vector<QPointF> &points, double width);

// The cells, which several scenes share.
void drawOsteoclast(Pencil &pencil, const QPointF &centre, double size);
void drawOsteoblast(Pencil &pencil, const QPointF &centre, double angle, double size = 1);
void drawOsteocyte(Pencil &pencil, const QPointF &centre, double angle, double size = 1);

// One file a subject.
void paintBoneScene(Pencil &pencil, Scene scene);
void paintBalanceScene(Pencil &pencil, bool hasOestrogen);
void paintSignalScene(Pencil &pencil, Scene scene);
void paintMovementScene(Pencil &pencil, Scene scene);

} // namespace osteon
