// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_options.h"
#include "ui/chart.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A chart on the screen, in the colours of the theme. Its implicit height is what the chart asks for.
class ChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(osteon::Chart *chart READ chart WRITE setChart NOTIFY changed)
    Q_PROPERTY(int fontPixelSize MEMBER m_fontPixelSize NOTIFY changed)
    Q_PROPERTY(QColor inkColor READ inkColor WRITE setInkColor NOTIFY changed)
    Q_PROPERTY(QColor mutedColor READ mutedColor WRITE setMutedColor NOTIFY changed)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY changed)
    Q_PROPERTY(QColor foodColor READ foodColor WRITE setFoodColor NOTIFY changed)
    Q_PROPERTY(QColor supplementColor READ supplementColor WRITE setSupplementColor NOTIFY changed)
    Q_PROPERTY(QColor bandColor READ bandColor WRITE setBandColor NOTIFY changed)
    Q_PROPERTY(QColor hatchColor READ hatchColor WRITE setHatchColor NOTIFY changed)
    Q_PROPERTY(QColor amberColor READ amberColor WRITE setAmberColor NOTIFY changed)
    Q_PROPERTY(QColor coralColor READ coralColor WRITE setCoralColor NOTIFY changed)
    Q_PROPERTY(QColor surfaceColor READ surfaceColor WRITE setSurfaceColor NOTIFY changed)

public:
    explicit ChartItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    Chart *chart() const { return m_chart; }
    void setChart(Chart *chart);

    QColor inkColor() const { return m_colours.ink; }
    QColor mutedColor() const { return m_colours.muted; }
    QColor lineColor() const { return m_colours.line; }
    QColor foodColor() const { return m_colours.food; }
    QColor supplementColor() const { return m_colours.supplement; }
    QColor bandColor() const { return m_colours.band; }
    QColor hatchColor() const { return m_colours.hatch; }
    QColor amberColor() const { return m_colours.amber; }
    QColor coralColor() const { return m_colours.coral; }
    QColor surfaceColor() const { return m_colours.surface; }

    void setInkColor(const QColor &colour) { setColour(&ChartColours::ink, colour); }
    void setMutedColor(const QColor &colour) { setColour(&ChartColours::muted, colour); }
    void setLineColor(const QColor &colour) { setColour(&ChartColours::line, colour); }
    void setFoodColor(const QColor &colour) { setColour(&ChartColours::food, colour); }
    void setSupplementColor(const QColor &colour) { setColour(&ChartColours::supplement, colour); }
    void setBandColor(const QColor &colour) { setColour(&ChartColours::band, colour); }
    void setHatchColor(const QColor &colour) { setColour(&ChartColours::hatch, colour); }
    void setAmberColor(const QColor &colour) { setColour(&ChartColours::amber, colour); }
    void setCoralColor(const QColor &colour) { setColour(&ChartColours::coral, colour); }
    void setSurfaceColor(const QColor &colour) { setColour(&ChartColours::surface, colour); }

signals:
    void changed();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void setColour(QColor ChartColours::*which, const QColor &colour);
    void refresh();
    ChartOptions options() const;

    QPointer<Chart> m_chart;
    ChartColours m_colours;
    int m_fontPixelSize = 14;
};

} // namespace osteon
