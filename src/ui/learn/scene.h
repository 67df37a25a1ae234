// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace osteon {

/// One drawing of the page 'Learn'. The drawings of a figure stand side by side or below one another; those
/// of the bone surface join where their edges meet.
enum class Scene {
    none,
    quietSurface,
    dissolving,
    building,
    renewed,
    inBalance,
    outOfBalance,
    signalBlocked,
    load,
    sensing,
    signalFree,
    weightBearing,
    resistance,
    balance
};

/// Whether the scene goes on at its edges in the next one, as the drawings of the bone surface do.
constexpr bool joinsNext(Scene scene)
{
    return scene >= Scene::quietSurface && scene <= Scene::renewed;
}

/// A scene is drawn on a sheet of this size, in units that the item scales to its own width.
inline constexpr double sceneWidth = 240;
inline constexpr double sceneHeight = 160;

/// The colours of the theme that a scene is drawn in.
struct SceneColours
{
    QColor ground;  ///< what the scene lies on
    QColor ink;     ///< outlines, the person's world
    QColor muted;   ///< what is there but not spoken of
    QColor builder; ///< what builds: osteoblasts, Wnt, the person
    QColor breaker; ///< what takes away or holds back: osteoclasts, sclerostin; also load
};

void paintScene(QPainter &painter, Scene scene, const SceneColours &colours);

} // namespace osteon
