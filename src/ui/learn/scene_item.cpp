// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/scene_item.h"

#include <cmath>

namespace osteon {

SceneItem::SceneItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SceneItem::changed, this, [this] { update(); });
    connect(this, &QQuickItem::widthChanged, this,
            [this] { setImplicitHeight(std::round(width() * sceneHeight / sceneWidth)); });
}

void SceneItem::paint(QPainter *painter)
{
    const double scale = width() / sceneWidth;
    painter->setClipRect(boundingRect());
    painter->scale(scale, scale);
    paintScene(*painter, static_cast<Scene>(m_scene),
               {m_groundColor, m_inkColor, m_mutedColor, m_builderColor, m_breakerColor});
}

} // namespace osteon
