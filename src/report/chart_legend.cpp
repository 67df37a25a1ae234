// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_legend.h"

namespace osteon {

namespace {

PlacedLegend placed(const LegendEntry &entry, QPointF corner, double width, const ChartText &text)
{
    const double size = 1.2 * text.capHeight();
    const QString figure = entry.figure.isEmpty() ? QString() : QLatin1Char(' ') + entry.figure;
    const double room = width - size - 2 * text.gap() - text.sizeOf(figure).width();
    PlacedLegend legend;
    legend.swatch = entry.swatch;
    legend.text.text = text.elided(entry.name, room) + figure;
    legend.box = {corner.x(), corner.y() + (text.capHeight() - size) / 2 + text.gap(), size, size};
    legend.text.box = {corner + QPointF(size + 2 * text.gap(), text.gap()), text.sizeOf(legend.text.text)};
    return legend;
}

} // namespace

LegendLayout layOutLegend(const std::vector<LegendEntry> &entries, QPointF corner, double width,
                          const ChartText &text)
{
    LegendLayout layout;
    if (entries.empty()) {
        return layout;
    }
    const double rowHeight = text.lineHeight() + 2 * text.gap();
    QPointF place = corner + QPointF(0, 3 * text.gap());
    for (const LegendEntry &entry : entries) {
        PlacedLegend legend = placed(entry, place, width, text);
        if (legend.text.box.right() > corner.x() + width && place.x() > corner.x()) {
            place = {corner.x(), place.y() + rowHeight};
            legend = placed(entry, place, width, text);
        }
        place.setX(legend.text.box.right() + 7 * text.gap());
        layout.entries.push_back(std::move(legend));
    }
    layout.height = place.y() + rowHeight - corner.y();
    return layout;
}

} // namespace osteon
