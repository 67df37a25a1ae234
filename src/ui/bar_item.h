// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The bar of a target: food solid, supplements striped, the target as a mark, a range as a frame, a limit as
/// a double line. Each of them differs in shape, so that none depends on colour.
class BarItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Bar)
    Q_PROPERTY(double solid MEMBER m_solid NOTIFY changed)     ///< fractions of the width, 0 to 1
    Q_PROPERTY(double striped MEMBER m_striped NOTIFY changed) ///< follows the solid part
    Q_PROPERTY(double lower MEMBER m_lower NOTIFY changed)     ///< -1: none
    Q_PROPERTY(double upper MEMBER m_upper NOTIFY changed)
    Q_PROPERTY(double limit MEMBER m_limit NOTIFY changed)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed)
    Q_PROPERTY(QColor solidColor MEMBER m_solidColor NOTIFY changed)
    Q_PROPERTY(QColor stripeColor MEMBER m_stripeColor NOTIFY changed)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY changed)

public:
    explicit BarItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QRectF track() const;
    double xOf(double fraction) const;
    void paintParts(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintRange(QPainter &painter) const;

    double m_solid = 0;
    double m_striped = 0;
    double m_lower = -1;
    double m_upper = -1;
    double m_limit = -1;
    QColor m_trackColor;
    QColor m_solidColor;
    QColor m_stripeColor;
    QColor m_markColor;
};

} // namespace osteon
