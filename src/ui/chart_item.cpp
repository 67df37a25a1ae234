// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_item.h"

#include "report/chart_painter.h"

#include <QGuiApplication>
#include <QPainter>

namespace osteon {

ChartItem::ChartItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &ChartItem::changed, this, &ChartItem::refresh);
}

void ChartItem::paint(QPainter *painter)
{
    if (m_chart != nullptr && width() > 0) {
        const ChartPainter charts(options());
        std::visit([&](const auto &drawing) { charts.paint(*painter, boundingRect(), drawing); },
                   m_chart->drawing());
    }
}

void ChartItem::setChart(Chart *chart)
{
    if (m_chart == chart) {
        return;
    }
    if (m_chart != nullptr) {
        m_chart->disconnect(this);
    }
    m_chart = chart;
    if (chart != nullptr) {
        connect(chart, &Chart::changed, this, &ChartItem::refresh);
    }
    emit changed();
}

void ChartItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width()) {
        refresh();
    }
}

void ChartItem::setColour(QColor ChartColours::*which, const QColor &colour)
{
    if (m_colours.*which != colour) {
        m_colours.*which = colour;
        emit changed();
    }
}

void ChartItem::refresh()
{
    if (m_chart != nullptr && width() > 0) {
        const ChartPainter charts(options());
        setImplicitHeight(std::visit([&](const auto &drawing) { return charts.heightFor(drawing, width()); },
                                     m_chart->drawing()));
    }
    update();
}

ChartOptions ChartItem::options() const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(m_fontPixelSize);
    return {m_colours, font, QLocale()};
}

} // namespace osteon
