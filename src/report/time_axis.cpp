// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/time_axis.h"

#include <algorithm>

namespace osteon {

std::vector<std::optional<PlacedText>> TimeAxis::labels(const QStringList &texts, const QRectF &area,
                                                        double foot, const ChartText &text) const
{
    const auto place = [&](std::size_t step) -> std::optional<std::vector<std::optional<PlacedText>>> {
        std::vector<std::optional<PlacedText>> placed(m_count);
        std::vector<QRectF> taken;
        std::size_t number = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            const QString &label = texts[static_cast<qsizetype>(i)];
            if (label.isEmpty() || number++ % step != 0) {
                continue;
            }
            PlacedText name = text.centredAbove(label, {middle(i), foot});
            name.box.moveRight(std::min(name.box.right(), area.right()));
            name.box.moveLeft(std::max(name.box.left(), area.left()));
            if (isCrowded(name.box, taken, 2 * text.gap())) {
                return std::nullopt;
            }
            taken.push_back(name.box);
            placed[i] = std::move(name);
        }
        return placed;
    };
    for (std::size_t step = 1; step <= m_count; ++step) {
        if (auto placed = place(step)) {
            return *std::move(placed);
        }
    }
    return std::vector<std::optional<PlacedText>>(m_count);
}

} // namespace osteon
