// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learn/scene.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One drawing of the page 'Learn', as wide as the item. It is as high as `implicitHeight` says.
class SceneItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SceneDrawing)
    Q_PROPERTY(int scene MEMBER m_scene NOTIFY changed)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY changed)
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY changed)
    Q_PROPERTY(QColor mutedColor MEMBER m_mutedColor NOTIFY changed)
    Q_PROPERTY(QColor builderColor MEMBER m_builderColor NOTIFY changed)
    Q_PROPERTY(QColor breakerColor MEMBER m_breakerColor NOTIFY changed)

public:
    explicit SceneItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    int m_scene = 0;
    QColor m_groundColor;
    QColor m_inkColor;
    QColor m_mutedColor;
    QColor m_builderColor;
    QColor m_breakerColor;
};

} // namespace osteon
