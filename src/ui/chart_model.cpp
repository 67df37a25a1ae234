// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_model.h"

#include <algorithm>

namespace osteon {

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    const ChartRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->chart->title();
    case chartRole:
        return QVariant::fromValue(row->chart);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChartModel::roleNames() const
{
    return {{chartRole, "chart"}};
}

void ChartModel::setCharts(std::vector<KeyedChart> charts)
{
    const std::vector<ChartRow> before = rows();
    std::vector<ChartRow> after;
    for (KeyedChart &keyed : charts) {
        const auto known = std::ranges::find(before, keyed.key, &ChartRow::key);
        Chart *chart = known != before.end() ? known->chart : new Chart(this);
        chart->show(std::move(keyed.content));
        after.push_back({keyed.key, chart});
    }
    replaceRows(std::move(after));
    for (const ChartRow &row : before) {
        if (std::ranges::find(rows(), row.chart, &ChartRow::chart) == rows().end()) {
            row.chart->deleteLater(); // after the item that shows it, which goes later too
        }
    }
}

} // namespace osteon
