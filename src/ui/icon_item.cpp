// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_item.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace osteon {

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &IconItem::changed, this, [this] { update(); });
}

void IconItem::paint(QPainter *painter)
{
    QFile file(QStringLiteral(":/osteon/icons/%1.svg").arg(m_name));
    if (m_name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", m_color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, boundingRect());
}

} // namespace osteon
